// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.verify;

import com.google.common.collect.Range;
import com.google.common.collect.RangeSet;
import com.google.common.collect.TreeRangeSet;
import io.github.dixit.Attribution;
import io.github.dixit.Span;
import io.github.dixit.TextSpan;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A quotation as it can be read from sources.
 *
 * @param reading of its words
 */
record Match(Reading reading) {

  /** Fewer words of somebody else don't make him the speaker. */
  private static final int LEAST_WORDS = 3;

  Verdict verdict() {
    return reading.verdict();
  }

  double cost() {
    return reading.cost();
  }

  List<Difference> differences() {
    return reading.differences();
  }

  private List<Stretch> stretches() {
    return reading.stretches();
  }

  /** {@return the longest of what stands in the sources} */
  private Stretch main() {
    return stretches().stream()
        .max(Comparator.comparingInt(Stretch::length).thenComparingInt(s -> -s.from()))
        .orElseThrow();
  }

  /** {@return who says it there; another speaker of any part of it tells} */
  SpeakerComparison speaker(Optional<Attribution> draft) {
    return stretches().stream()
        .filter(s -> s.length() >= LEAST_WORDS)
        .map(s -> compare(draft, s))
        .filter(c -> c.match() == SpeakerMatch.OTHER)
        .findFirst()
        .orElseGet(() -> compare(draft, main()));
  }

  private static SpeakerComparison compare(Optional<Attribution> draft, Stretch stretch) {
    return stretch
        .attribution()
        .map(a -> SpeakerComparison.of(draft, a, stretch.source().document()))
        .orElse(SpeakerComparison.UNKNOWN);
  }

  /** {@return where it stands, in the one source that has most of it} */
  Passage passage() {
    Stretch main = main();
    String text = main.source().document().text();
    RangeSet<Integer> ranges = TreeRangeSet.create();
    stretches().stream()
        .filter(s -> s.source() == main.source())
        .map(Stretch::span)
        .forEach(s -> ranges.add(Range.closedOpen(s.begin(), s.end())));
    List<Span> spans =
        ranges.asRanges().stream()
            .map(r -> new Span(r.lowerEndpoint(), r.upperEndpoint()))
            .toList();
    return new Passage(
        main.source().document().id(),
        main.attribution(),
        TextSpan.of(text, spans),
        Contexts.around(text, main.span()));
  }
}
