// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.io.brat;

import io.github.dixit.AttributionType;
import io.github.dixit.Span;
import io.github.dixit.TextSpan;
import io.github.dixit.text.MarkShape;

/** Tells the type of an attribution whose annotator did not say it, from its quotation marks. */
final class ContentType {

  private ContentType() {}

  static AttributionType of(TextSpan content, String text) {
    boolean all = content.spans().stream().allMatch(s -> quoted(s.of(text)));
    boolean any = content.spans().stream().anyMatch(s -> marked(s, text));
    if (all) {
      return AttributionType.DIRECT;
    }
    return any ? AttributionType.MIXED : AttributionType.INDIRECT;
  }

  private static boolean quoted(String words) {
    return words.length() > 1
        && MarkShape.DOUBLE.indexOf(words.charAt(0)) >= 0
        && MarkShape.DOUBLE.indexOf(words.charAt(words.length() - 1)) >= 0
        && words.chars().filter(c -> MarkShape.DOUBLE.indexOf(c) >= 0).count() == 2;
  }

  private static boolean marked(Span span, String text) {
    return span.of(text).chars().anyMatch(c -> MarkShape.DOUBLE.indexOf(c) >= 0);
  }
}
