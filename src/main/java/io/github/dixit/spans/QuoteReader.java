// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.spans;

import io.github.dixit.spans.Unit.Gap;
import io.github.dixit.spans.Unit.Quote;
import io.github.dixit.text.MarkShape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A cheap reading of the quotation marks of one line: an input feature of the model. The training
 * reads them in the same way (src/training, quotes.py); golden vectors in a test hold the two
 * together. What a quotation really is, the room {@code text} says.
 *
 * <p>A double mark may be two single ones ({@code ''so''}), point the wrong way ({@code ”so”} for
 * {@code “so”}, as bad converters write it) or have lost its partner: what a closing mark closes
 * that nothing opened began before the line.
 */
final class QuoteReader {

  private static final String PAIRED = "`‘’'";
  private static final Map<String, Look> LOOKS = looks();
  private static final String SINGLE_OPENING = "‘'`";
  private static final String SINGLE_CLOSING = "’'";

  private final List<Unit> units;

  private QuoteReader(List<Unit> line) {
    units = line;
  }

  /** Of each double mark and of each pair of single ones. */
  private static Map<String, Look> looks() {
    Map<String, Look> looks = new HashMap<>();
    MarkShape.DOUBLE.chars().forEach(c -> looks.put(Character.toString(c), look((char) c)));
    PAIRED.chars().forEach(c -> looks.put(Character.toString(c).repeat(2), look((char) c)));
    return Map.copyOf(looks);
  }

  private static Look look(char mark) {
    return switch (MarkShape.of(mark).orElseThrow().way()) {
      case OPENS -> Look.OPENING;
      case CLOSES -> Look.CLOSING;
      case EITHER -> Look.STRAIGHT;
    };
  }

  private enum Look {
    OPENING,
    CLOSING,
    STRAIGHT,
    /** May be one of inches or seconds: closes what is open, and else is nothing. */
    SIGN
  }

  /**
   * A double quotation mark.
   *
   * @param begin its first unit
   * @param end one past its last
   * @param left whether it stands at what is before it, and not at a word behind it
   * @param right the other way round
   */
  private record Mark(int begin, int end, Look look, boolean left, boolean right) {

    /** Whether it looks like one that closes, even as the first of its line. */
    boolean closes() {
      return left && (look == Look.CLOSING || look == Look.STRAIGHT);
    }
  }

  /** {@return the units with their quotes, whatever they had} */
  static List<Unit> read(List<Unit> units) {
    List<Unit> read = new ArrayList<>(units.size());
    for (int begin = 0; begin < units.size(); ) {
      int end = begin + 1;
      while (end < units.size() && units.get(end).gap().compareTo(Gap.LINE) < 0) {
        end++;
      }
      new QuoteReader(units.subList(begin, end)).addTo(read);
      begin = end;
    }
    return read;
  }

  private void addTo(List<Unit> read) {
    List<Mark> marks = marks();
    boolean inside = beginsInside(marks);
    Quote state = inside ? Quote.DOUBLE : Quote.OUTSIDE;
    int next = 0;
    for (int i = 0; i < units.size(); i++) {
      if (next < marks.size() && marks.get(next).begin() <= i) {
        if (marks.get(next).begin() == i) {
          inside = opens(marks, next, inside);
          state = inside ? Quote.DOUBLE : Quote.OUTSIDE;
        }
        next += marks.get(next).end() == i + 1 ? 1 : 0;
        read.add(units.get(i).withQuote(Quote.MARK));
      } else if (isSingle(i, state)) {
        state = state == Quote.SINGLE ? Quote.OUTSIDE : Quote.SINGLE;
        read.add(units.get(i).withQuote(Quote.MARK));
      } else {
        read.add(units.get(i).withQuote(state));
      }
    }
  }

  private List<Mark> marks() {
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i < units.size(); ) {
      int end = i + 1;
      Look look = LOOKS.get(text(i));
      if (PAIRED.contains(text(i)) && isJoined(end) && text(i).equals(text(end))) {
        look = LOOKS.get(text(i) + text(end++));
      }
      if (look != null) {
        boolean before = isJoined(i);
        boolean after = isBeforeWord(end - 1);
        marks.add(
            new Mark(i, end, isSign(i) ? Look.SIGN : look, before && !after, after && !before));
      }
      i = end;
    }
    return marks;
  }

  /**
   * Whether the first mark of a line closes what began before: it looks so, and those that look
   * like it aren't pairs.
   */
  private static boolean beginsInside(List<Mark> marks) {
    if (marks.isEmpty() || !marks.get(0).closes()) {
      return false;
    }
    int alike = 1;
    while (alike < marks.size() && marks.get(alike).look() == marks.get(0).look()) {
      alike++;
    }
    return alike % 2 == 1;
  }

  /** Whether a mark opens; what the marks before it say comes first, then its look. */
  private static boolean opens(List<Mark> marks, int index, boolean inside) {
    Mark mark = marks.get(index);
    return switch (mark.look()) {
      case OPENING -> true;
      case SIGN -> false;
      case STRAIGHT -> !inside;
      case CLOSING ->
          !inside
              && (mark.right()
                  || index + 1 < marks.size() && marks.get(index + 1).look() == Look.CLOSING);
    };
  }

  /** Whether a unit is a single mark; between double ones none is looked for. */
  private boolean isSingle(int i, Quote state) {
    boolean opens = state == Quote.OUTSIDE && SINGLE_OPENING.contains(text(i));
    boolean closes = state == Quote.SINGLE && SINGLE_CLOSING.contains(text(i));
    return opens && !isBehindWord(i) && isJoined(i + 1)
        || closes && isJoined(i) && !isBeforeWord(i);
  }

  private boolean isSign(int i) {
    return "\"”".contains(text(i)) && isJoined(i) && Character.isDigit(lastBefore(i));
  }

  /** Whether a unit follows the one before it without a space. */
  private boolean isJoined(int i) {
    return 0 < i && i < units.size() && units.get(i).gap() == Gap.NONE;
  }

  private boolean isBehindWord(int i) {
    return isJoined(i) && Character.isLetterOrDigit(lastBefore(i));
  }

  private boolean isBeforeWord(int i) {
    return isJoined(i + 1) && Character.isLetterOrDigit(text(i + 1).codePointAt(0));
  }

  private int lastBefore(int i) {
    return text(i - 1).codePointBefore(text(i - 1).length());
  }

  private String text(int i) {
    return units.get(i).text();
  }
}
