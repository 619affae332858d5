// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.spans;

import io.github.dixit.spans.Unit.Gap;
import io.github.dixit.spans.Unit.Quote;

/**
 * A cheap left-to-right reading of quotation marks, begun anew with each line: an input feature of
 * the model, which was trained on the same reading. What a quotation really is, the room {@code
 * text} says.
 */
final class QuoteState {

  private static final String MARKS = "\"'‘’“”«»„";
  private static final String OPENING = "“«„";
  private static final String CLOSING = "”»";

  private Quote state = Quote.OUTSIDE;

  /** {@return where the next unit, {@code text[begin, end)}, stands} */
  Quote next(String text, int begin, int end, Gap gap) {
    if (gap.compareTo(Gap.LINE) >= 0) {
      state = Quote.OUTSIDE;
    }
    if (end - begin != 1 || MARKS.indexOf(text.charAt(begin)) < 0) {
      return state;
    }
    int before = begin > 0 ? text.codePointBefore(begin) : ' ';
    int after = end < text.length() ? text.codePointAt(end) : ' ';
    return mark(text.charAt(begin), before, after);
  }

  private Quote mark(char c, int before, int after) {
    boolean opens = OPENING.indexOf(c) >= 0;
    if (opens || CLOSING.indexOf(c) >= 0 || c == '"') {
      boolean opened = opens || (c == '"' && state != Quote.DOUBLE);
      state = opened ? Quote.DOUBLE : Quote.OUTSIDE;
      return Quote.MARK;
    }
    if (state == Quote.OUTSIDE && c != '’' && !isWord(before) && !Units.isSpace(after)) {
      state = Quote.SINGLE;
      return Quote.MARK;
    }
    if (state == Quote.SINGLE && c != '‘' && !Units.isSpace(before) && !isWord(after)) {
      state = Quote.OUTSIDE;
      return Quote.MARK;
    }
    return state;
  }

  private static boolean isWord(int c) {
    return Character.isLetterOrDigit(c);
  }
}
