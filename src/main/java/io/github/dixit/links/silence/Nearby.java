// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.links.silence;

import io.github.dixit.AttributionType;
import io.github.dixit.Span;
import io.github.dixit.TextSpan;
import io.github.dixit.links.LinkedAttribution;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** A document's attributions by where their cues and contents begin. */
final class Nearby {

  private final NavigableMap<Integer, LinkedAttribution> byCue = new TreeMap<>();
  private final NavigableMap<Integer, LinkedAttribution> byContent = new TreeMap<>();

  Nearby(List<LinkedAttribution> attributions) {
    for (LinkedAttribution a : attributions) {
      a.cue().ifPresent(cue -> byCue.put(cue.begin(), a));
      byContent.put(a.content().begin(), a);
    }
  }

  /**
   * {@return the source of the attribution with that cue}; the span model has seen more than parts
   * of speech when it named it
   */
  Optional<TextSpan> sourceOfCue(Span cue) {
    return Optional.ofNullable(byCue.floorEntry(cue.end() - 1))
        .map(Map.Entry::getValue)
        .filter(a -> a.cue().orElseThrow().overlaps(cue))
        .flatMap(LinkedAttribution::source);
  }

  /** {@return who says nothing but the words: "No comment," said Keller} */
  Optional<TextSpan> sourceOfQuotation(TextSpan words) {
    return Optional.ofNullable(byContent.floorEntry(words.begin()))
        .map(Map.Entry::getValue)
        .filter(a -> a.type() == AttributionType.DIRECT && Spoken.isAllOf(a.content(), words))
        .flatMap(LinkedAttribution::source);
  }
}
