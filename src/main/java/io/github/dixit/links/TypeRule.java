// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.links;

import io.github.dixit.AttributionType;
import io.github.dixit.Span;
import io.github.dixit.text.Quotation;
import io.github.dixit.text.Sentences;
import java.util.List;

/**
 * Tells direct, mixed and indirect attributions apart by the quotation marks around the content.
 */
final class TypeRule {

  private final String text;
  private final List<Span> quoted;

  TypeRule(Sentences sentences) {
    text = sentences.text();
    quoted =
        Ranges.union(
            sentences.quotations().stream()
                .filter(q -> q.depth() == 0)
                .map(Quotation::spans)
                .flatMap(List::stream)
                .toList());
  }

  AttributionType of(List<Span> content) {
    int in = 0;
    int out = 0;
    for (Span span : content) {
      for (Span inside : Overlaps.cut(quoted, span)) {
        in += letters(inside.begin(), inside.end());
      }
      out += letters(span.begin(), span.end());
    }
    out -= in;
    if (in == 0) {
      return AttributionType.INDIRECT;
    }
    return out == 0 ? AttributionType.DIRECT : AttributionType.MIXED;
  }

  private int letters(int begin, int end) {
    return (int) text.substring(begin, end).chars().filter(Character::isLetterOrDigit).count();
  }
}
