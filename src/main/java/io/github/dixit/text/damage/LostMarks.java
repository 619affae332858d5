// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.text.damage;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds question marks and replacement characters that stand for quotation marks and apostrophes:
 * {@code ?We can?t wait,? she said}.
 *
 * <p>A question mark is taken for an opening mark if a word begins right behind it and another on
 * the same line can close it; then those inside of words are apostrophes.
 */
final class LostMarks {

  private static final char REPLACEMENT = '\ufffd';

  private static final Pattern CONTRACTION =
      Pattern.compile("(?i)(?:s|t|re|ve|ll|d|m)(?![\\p{L}\\d=/])");

  private final String text;
  private final List<Edit> edits = new ArrayList<>();

  private LostMarks(String text) {
    this.text = text;
  }

  static List<Edit> in(String text) {
    LostMarks marks = new LostMarks(text);
    for (int i = 0; i < text.length(); ) {
      int end = text.indexOf('\n', i);
      end = end < 0 ? text.length() : end;
      marks.readLine(i, end);
      i = end + 1;
    }
    marks.addApostrophes();
    return marks.edits;
  }

  private void readLine(int begin, int end) {
    for (int i = begin; i < end; i++) {
      if (isMark(i) && opens(i, begin, end)) {
        int close = closing(i, begin, end);
        if (close > 0) {
          add(i, "\u201c");
          add(close, "\u201d");
          i = close;
        }
      }
    }
  }

  private boolean opens(int i, int begin, int end) {
    // Not in "example.org/?id=5".
    boolean afterSpace = i == begin || Character.isWhitespace(at(i - 1)) || isOpening(at(i - 1));
    return afterSpace && i + 1 < end && Character.isLetterOrDigit(at(i + 1));
  }

  /**
   * The likeliest closing mark: one behind punctuation, else before a small letter, else the last.
   */
  private int closing(int open, int begin, int end) {
    int small = -1;
    int last = -1;
    for (int j = open + 1; j < end; j++) {
      if (!isMark(j)
          || j + 1 < end && Character.isLetterOrDigit(at(j + 1)) && !opens(j, begin, end)) {
        continue;
      }
      if (opens(j, begin, end)) {
        break;
      }
      if (isClosing(at(j - 1))) {
        return j;
      }
      boolean beforeSmall = j + 2 < end && Character.isLowerCase(at(j + 2));
      small = small < 0 && beforeSmall ? j : small;
      last = j;
    }
    return small >= 0 ? small : last;
  }

  private static boolean isOpening(char c) {
    return c == '(' || c == '[' || c == '\u2014' || c == '\u2013';
  }

  /** What stands before a closing mark; a question may end there too. */
  private static boolean isClosing(char c) {
    return c == ',' || c == '.' || c == '!' || c == '?' || c == '\u2026';
  }

  private void addApostrophes() {
    Set<Integer> marks = edits.stream().map(Edit::begin).collect(Collectors.toSet());
    for (int i = 1; i + 1 < text.length(); i++) {
      if (isMark(i) && Character.isLetter(at(i - 1)) && !marks.contains(i)) {
        boolean inside = Character.isLetter(at(i + 1));
        boolean lost = at(i) == REPLACEMENT && (inside || at(i + 1) == ' ');
        if (lost || inside && !marks.isEmpty() && isContraction(i + 1)) {
          add(i, "\u2019");
        }
      }
    }
  }

  private boolean isContraction(int i) {
    Matcher matcher = CONTRACTION.matcher(text).region(i, Math.min(text.length(), i + 4));
    return matcher.useTransparentBounds(true).lookingAt();
  }

  private void add(int i, String meant) {
    edits.add(new Edit(i, i + 1, meant, Damage.LOST_MARK));
  }

  private boolean isMark(int i) {
    return at(i) == '?' || at(i) == REPLACEMENT;
  }

  private char at(int i) {
    return text.charAt(i);
  }
}
