// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.links;

import io.github.dixit.AttributionType;
import io.github.dixit.Span;
import io.github.dixit.text.Quotation;
import io.github.dixit.text.Sentences;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells direct, mixed and indirect attributions apart by the quotation marks around the content.
 * Marks that stand around the cue too are those of somebody who quotes this attribution, not its
 * own.
 */
final class TypeRule {

  private final String text;

  /** The quoted spans of each depth, in text order. */
  private final List<List<Span>> quoted = new ArrayList<>();

  TypeRule(Sentences sentences) {
    text = sentences.text();
    int depths = 1 + sentences.quotations().stream().mapToInt(Quotation::depth).max().orElse(-1);
    for (int i = 0; i < depths; i++) {
      quoted.add(new ArrayList<>());
    }
    sentences.quotations().forEach(q -> quoted.get(q.depth()).addAll(q.spans()));
    quoted.replaceAll(Ranges::union);
  }

  AttributionType of(Draft draft) {
    int in = 0;
    int all = 0;
    for (Span span : draft.content()) {
      in += quotedLetters(span, 0, draft.cue());
      all += letters(span);
    }
    if (in == 0) {
      return AttributionType.INDIRECT;
    }
    return in == all ? AttributionType.DIRECT : AttributionType.MIXED;
  }

  private int quotedLetters(Span span, int depth, List<Span> cue) {
    int letters = 0;
    for (Span quotation : quotations(depth, span)) {
      Span inside =
          new Span(
              Math.max(quotation.begin(), span.begin()), Math.min(quotation.end(), span.end()));
      boolean isAround = !cue.isEmpty() && Ranges.within(cue, List.of(quotation));
      letters += isAround ? quotedLetters(inside, depth + 1, cue) : letters(inside);
    }
    return letters;
  }

  private List<Span> quotations(int depth, Span span) {
    return depth < quoted.size() ? Overlaps.in(quoted.get(depth), span) : List.of();
  }

  private int letters(Span span) {
    return (int) span.of(text).chars().filter(Character::isLetterOrDigit).count();
  }
}
