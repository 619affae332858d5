// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.text;

import com.google.common.base.CharMatcher;
import io.github.dixit.Span;
import java.util.List;

/**
 * A stretch of text in quotation marks.
 *
 * @param spans the stretch with its marks; one range, or one for each paragraph of a quotation that
 *     opens in each and closes in the last
 * @param depth 0 for an outermost quotation, 1 for one inside it, and so on
 * @param closed whether a closing mark was found; an unclosed quotation ends with its paragraph
 */
public record Quotation(List<Span> spans, int depth, boolean closed) {

  /** What stands before the closing mark of something said. */
  private static final CharMatcher SPEECH_ENDS = CharMatcher.anyOf(".,!?;:…—–-");

  private static final CharMatcher MARKS = MarkShape.ANY.or(CharMatcher.whitespace());

  /** Copies the list. */
  public Quotation {
    spans = List.copyOf(spans);
  }

  /** {@return the quotations of the text by begin, outer ones before those inside them} */
  public static List<Quotation> in(String text) {
    return Quotations.of(text, Paragraphs.of(text));
  }

  /** {@return from the first opening mark to the last closing one} */
  public Span extent() {
    return new Span(spans.get(0).begin(), spans.get(spans.size() - 1).end());
  }

  /**
   * {@return the last character of what is quoted before its closing marks and white space; 0 if
   * there is none}
   *
   * @param text the document
   * @param quoted where in it the quotation or a part of it stands
   */
  public static char lastSaid(String text, Span quoted) {
    int end = quoted.end();
    while (end > quoted.begin() && MARKS.matches(text.charAt(end - 1))) {
      end--;
    }
    return end == quoted.begin() ? 0 : text.charAt(end - 1);
  }

  /**
   * {@return whether what is quoted ends in punctuation, as something said does, but no title,
   * nickname or borrowed word}
   *
   * @param text the document
   * @param quoted where in it the quotation or a part of it stands
   */
  public static boolean isSpeech(String text, Span quoted) {
    return SPEECH_ENDS.matches(lastSaid(text, quoted));
  }
}
