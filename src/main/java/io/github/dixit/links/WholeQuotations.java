// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.links;

import io.github.dixit.Span;
import io.github.dixit.text.MarkShape;
import io.github.dixit.text.Quotation;
import java.util.regex.Pattern;

/**
 * Tells quotations that are sentences of their own from words quoted in somebody else's sentence:
 * {@code He nodded. "I saw it too."}
 */
final class WholeQuotations {

  /** A capital, and a second word at least. */
  private static final Pattern SENTENCE =
      Pattern.compile("[" + MarkShape.OPENING + "]\\p{Lu}[\\p{L}’']*,? [^\\n]*", Pattern.DOTALL);

  private static final String ENDS = ".?!…";
  private static final String OPENING = MarkShape.OPENING + "(";
  private static final String CLOSING = MarkShape.CLOSING + ")";

  private WholeQuotations() {}

  /** {@return whether a sentence ends before the quotation, one ends in it, and none goes on} */
  static boolean isWhole(String text, Span paragraph, Span quotation) {
    return SENTENCE.matcher(quotation.of(text)).matches()
        && ENDS.indexOf(Quotation.lastSaid(text, quotation)) >= 0
        && endsBefore(text, paragraph.begin(), quotation.begin())
        && beginsBehind(text, quotation.end(), paragraph.end());
  }

  private static boolean endsBefore(String text, int from, int at) {
    int i = at;
    while (i > from
        && (Character.isWhitespace(text.charAt(i - 1))
            || CLOSING.indexOf(text.charAt(i - 1)) >= 0)) {
      i--;
    }
    return i <= from || ENDS.indexOf(text.charAt(i - 1)) >= 0;
  }

  private static boolean beginsBehind(String text, int at, int end) {
    int i = at;
    while (i < end && Character.isWhitespace(text.charAt(i))) {
      i++;
    }
    boolean sentence =
        i < end
            && i > at
            && (Character.isUpperCase(text.charAt(i)) || OPENING.indexOf(text.charAt(i)) >= 0);
    return i >= end || sentence;
  }
}
