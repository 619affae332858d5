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
 * All pieces of a quotation as they can be read from sources.
 *
 * @param readings one for each piece
 */
record Match(List<Reading> readings) {

  /** Fewer words of somebody else don't make him the speaker. */
  private static final int LEAST_WORDS = 3;

  Match {
    readings = List.copyOf(readings);
  }

  /** {@return the worst of the pieces' verdicts} */
  Verdict verdict() {
    return readings.stream()
        .map(Reading::verdict)
        .max(Comparator.naturalOrder())
        .orElse(Verdict.NOT_FOUND);
  }

  double cost() {
    return readings.stream().mapToDouble(Reading::cost).sum();
  }

  List<Difference> differences() {
    return readings.stream().flatMap(r -> r.differences().stream()).toList();
  }

  private List<Stretch> stretches() {
    return readings.stream().flatMap(r -> r.stretches().stream()).toList();
  }

  /** {@return the longest of what stands in the sources} */
  Optional<Stretch> main() {
    return stretches().stream()
        .max(Comparator.comparingInt(Stretch::length).thenComparingInt(s -> -s.from()));
  }

  /** {@return who says it there; another speaker of any part of it tells} */
  Optional<SpeakerComparison> speaker(Optional<Attribution> draft) {
    Optional<Stretch> main = main();
    List<SpeakerComparison> all =
        stretches().stream()
            .filter(s -> s.equals(main.orElseThrow()) || s.length() >= LEAST_WORDS)
            .map(s -> compare(draft, s))
            .toList();
    return all.stream()
        .filter(c -> c.match() == SpeakerMatch.OTHER)
        .findFirst()
        .or(() -> main.map(s -> compare(draft, s)));
  }

  private static SpeakerComparison compare(Optional<Attribution> draft, Stretch stretch) {
    return stretch
        .attribution()
        .map(a -> SpeakerComparison.of(draft, a, stretch.source().document()))
        .orElse(SpeakerComparison.UNKNOWN);
  }

  /** {@return where it stands, in the one source that has most of it} */
  Optional<Passage> passage() {
    return main().map(this::passage);
  }

  private Passage passage(Stretch main) {
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
