// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.text.layout;

import io.github.dixit.Span;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What stands around an article and is not part of it: links to others, credits of pictures, who
 * wrote and paid for it. Nobody says anything there. Stateless.
 */
final class Frame {

  /** A longer paragraph is prose, whatever it begins with. */
  private static final int LONGEST = 300;

  private static final Pattern LINE =
      Pattern.compile(
          "(?:[>•*▶►-] ?)?(?:(?:read|see|watch|listen|view) (?:more|also|next|now)\\b|also read\\b|more on this\\b|related(?: (?:stories|articles|coverage|news|links|topics?))?(?::|$)|don[’']t miss\\b|recommended\\b"
              + "|(?:photo(?:graph)?s?|images?|pictures?|videos?|graphics?|captions?)(?: (?:by|credit|courtesy|caption))?[:|/]|(?:photo|image|picture|video) (?:by|credit|courtesy)\\b"
              + "|(?:(?:additional )?(?:reporting|editing|writing)|compiled|written|edited) by [^.]{2,60}(?:;|\\.|,|$)"
              + "|(?:this|the) (?:work|study|research|project) (?:was|is) (?:supported|funded|made possible)\\b|funding:|©|\\(?c\\) \\d{4}|copyright\\b|sign up\\b|subscribe\\b|follow us\\b|continued (?:on|from)\\b).*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL | Pattern.UNICODE_CASE);

  private Frame() {}

  /** {@return the paragraphs that are no part of the article, in text order} */
  static List<Span> of(String text, List<Span> paragraphs) {
    return paragraphs.stream()
        .filter(
            p -> p.length() <= LONGEST && LINE.matcher(text).region(p.begin(), p.end()).matches())
        .toList();
  }
}
