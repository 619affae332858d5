// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.sources;

import io.github.dixit.Span;
import io.github.dixit.TextSpan;
import io.github.dixit.links.LinkedAttribution;
import io.github.dixit.speakers.entities.Entity;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Knows whose words a source stands in: the speaker of the content around it. */
final class Quoting {

  private record Content(Span span, String attribution) {}

  private final Map<String, List<Entity>> byAttribution = new HashMap<>();

  /** The contents of attributions that are nested in no other, by where they begin. */
  private final TreeMap<Integer, Content> contents = new TreeMap<>();

  /** Tells which contents there are, before any source is resolved. */
  void prepare(List<SourceRequest> requests) {
    for (SourceRequest each : requests) {
      if (each.depth() == 0) {
        each.attribution()
            .ifPresent(
                a ->
                    each.content()
                        .forEach(s -> contents.putIfAbsent(s.begin(), new Content(s, a.id()))));
      }
    }
  }

  /** Notes who speaks in an attribution. */
  void note(LinkedAttribution attribution, List<Entity> speakers) {
    byAttribution.put(attribution.id(), speakers);
  }

  /** {@return who says the words that the source stands in; nobody if it stands in none} */
  List<Entity> around(SourceRequest request) {
    return request
        .attribution()
        .flatMap(LinkedAttribution::nestedIn)
        .or(() -> request.source().map(TextSpan::begin).flatMap(this::at))
        .map(byAttribution::get)
        .orElse(List.of());
  }

  private Optional<String> at(int offset) {
    return Optional.ofNullable(contents.floorEntry(offset))
        .map(Map.Entry::getValue)
        .filter(c -> c.span().end() > offset)
        .map(Content::attribution);
  }
}
