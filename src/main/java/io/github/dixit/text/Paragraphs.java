// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.text;

import io.github.dixit.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Cuts a text into paragraphs. A blank line always ends one. Whether a single line break does is
 * decided for the whole text: where lines often go on in lower case they are hard-wrapped, and only
 * a line that is short ends a paragraph, or one before a turn of a transcript; elsewhere each line
 * is a paragraph (headlines, bylines, one paragraph a line).
 */
public final class Paragraphs {

  /**
   * A wrapped line is short if the next word would have fitted: where lines are full, that alone;
   * where they were broken by hand, with this part of the width to spare.
   */
  private static final double SPARE = 0.2;

  /** Lines are full if, of at least so many that surely go on, this share is. */
  private static final int FEWEST = 5;

  private static final double FULL = 0.95;

  /** How a transcript names who speaks: {@code OTERO (on the phone):}. */
  private static final Pattern TURN =
      Pattern.compile(
          "\\p{Lu}[\\p{Lu}.'’-]*+(?: \\p{Lu}[\\p{Lu}.'’-]*+){0,5}(?: ?\\([^()]{1,40}\\))?:\\s");

  /** What mail and Markdown put before each line of what is quoted. */
  private static final char QUOTED_LINE = '>';

  private final String text;
  private final List<Line> lines;
  private final boolean wrapped;

  /** A line that goes on is longer with the first word of the next one. */
  private final double width;

  /** A line without the white space around it; {@code afterBlank} says a blank line goes before. */
  private record Line(int begin, int end, boolean afterBlank) {
    int length() {
      return end - begin;
    }
  }

  private Paragraphs(String text) {
    this.text = text;
    this.lines = lines(text);
    this.wrapped = isWrapped();
    int full = fullWidth();
    this.width = full > 0 ? full : usualWidth() * (1 - SPARE);
  }

  /** {@return the paragraphs in text order, the white space around them left out} */
  static List<Span> of(String text) {
    return new Paragraphs(text).join();
  }

  /** {@return whether mail or Markdown marks the line as quoted that begins there} */
  public static boolean isQuotedLine(String text, int begin) {
    int at = begin;
    while (at > 0 && (text.charAt(at - 1) == ' ' || text.charAt(at - 1) == '\t')) {
      at--;
    }
    return at > 0 && text.charAt(at - 1) == QUOTED_LINE;
  }

  private List<Span> join() {
    List<Span> paragraphs = new ArrayList<>();
    for (int i = 0; i < lines.size(); ) {
      int j = i + 1;
      while (j < lines.size() && goesOn(lines.get(j - 1), lines.get(j))) {
        j++;
      }
      paragraphs.add(new Span(lines.get(i).begin(), lines.get(j - 1).end()));
      i = j;
    }
    return paragraphs;
  }

  private boolean goesOn(Line line, Line next) {
    if (next.afterBlank()) {
      return false;
    }
    if (startsLower(next)) {
      return !endsSentence(line);
    }
    return wrapped
        && line.length() + 1 + firstWord(next) > width
        && !(endsSentence(line) && isTurn(next));
  }

  private boolean isTurn(Line line) {
    return TURN.matcher(text).region(line.begin(), line.end()).lookingAt();
  }

  /** {@return the longest line, if the lines that surely go on are full; else 0} */
  private int fullWidth() {
    int longest = lines.stream().filter(this::hasWords).mapToInt(Line::length).max().orElse(0);
    int sure = 0;
    int full = 0;
    for (int i = 1; i < lines.size(); i++) {
      Line line = lines.get(i - 1);
      Line next = lines.get(i);
      if (!next.afterBlank() && startsLower(next) && !endsSentence(line)) {
        sure++;
        full += line.length() + 1 + firstWord(next) > longest ? 1 : 0;
      }
    }
    return sure >= FEWEST && full >= sure * FULL ? longest : 0;
  }

  /** An address may be longer than a line has room for. */
  private boolean hasWords(Line line) {
    return firstWord(line) < line.length();
  }

  /** A third of the line breaks is enough: two of three sentences' words begin in lower case. */
  private boolean isWrapped() {
    int breaks = 0;
    int lower = 0;
    for (int i = 1; i < lines.size(); i++) {
      if (!lines.get(i).afterBlank()) {
        breaks++;
        lower += startsLower(lines.get(i)) ? 1 : 0;
      }
    }
    return lower * 3 > breaks;
  }

  /**
   * All but the longest tenth of the lines are at most this long; a long address does not count.
   */
  private int usualWidth() {
    int[] lengths = lines.stream().mapToInt(Line::length).sorted().toArray();
    return lengths.length == 0 ? 0 : lengths[(lengths.length - 1) * 9 / 10];
  }

  private boolean startsLower(Line line) {
    return Character.isLowerCase(text.codePointAt(line.begin()));
  }

  private boolean endsSentence(Line line) {
    int last = line.end() - 1;
    while (last > line.begin() && isClosing(text.charAt(last))) {
      last--;
    }
    return ".!?".indexOf(text.charAt(last)) >= 0;
  }

  private static boolean isClosing(char c) {
    return c == ')' || c == ']' || MarkShape.CLOSING.indexOf(c) >= 0;
  }

  private int firstWord(Line line) {
    int end = line.begin();
    while (end < line.end() && !isSpace(text.charAt(end))) {
      end++;
    }
    return end - line.begin();
  }

  private static List<Line> lines(String text) {
    List<Line> lines = new ArrayList<>();
    boolean afterBlank = false;
    for (int begin = 0; begin < text.length(); ) {
      int end = begin;
      while (end < text.length() && !isBreak(text.charAt(end))) {
        end++;
      }
      boolean form = end < text.length() && isParagraphBreak(text.charAt(end));
      int next = end + (text.startsWith("\r\n", end) ? 2 : 1);
      int from = begin;
      while (from < end && (isSpace(text.charAt(from)) || text.charAt(from) == QUOTED_LINE)) {
        from++;
      }
      while (end > from && isSpace(text.charAt(end - 1))) {
        end--;
      }
      if (from < end) {
        lines.add(new Line(from, end, afterBlank));
      }
      afterBlank = from == end || form;
      begin = next;
    }
    return lines;
  }

  private static boolean isBreak(char c) {
    return c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || isParagraphBreak(c);
  }

  /** Vertical tab, form feed and the paragraph separator end a paragraph by themselves. */
  private static boolean isParagraphBreak(char c) {
    return c == '\u000B' || c == '\f' || c == '\u2029';
  }

  /**
   * {@return whether it is white space of any kind, the byte order mark, the null and the
   * zero-width characters among it}
   */
  public static boolean isSpace(char c) {
    return c <= ' '
        || Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || c == '\u0085'
        || c == '\uFEFF'
        || c == '\u200B';
  }
}
