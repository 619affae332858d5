// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.sources;

import io.github.dixit.links.LinkedAttribution;
import io.github.dixit.speakers.entities.Entity;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Knows whose words a source stands in: the speaker of the content around it. */
final class Quoting {

  private final Map<String, List<Entity>> byAttribution = new HashMap<>();

  /** Notes who speaks in an attribution. */
  void note(LinkedAttribution attribution, List<Entity> speakers) {
    byAttribution.put(attribution.id(), speakers);
  }

  /** {@return who says the words that the source stands in; nobody if it stands in none} */
  List<Entity> around(SourceRequest request) {
    return request
        .attribution()
        .flatMap(LinkedAttribution::nestedIn)
        .map(byAttribution::get)
        .orElse(List.of());
  }
}
