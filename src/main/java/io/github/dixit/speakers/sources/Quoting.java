// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.sources;

import io.github.dixit.TextSpan;
import io.github.dixit.links.LinkedAttribution;
import io.github.dixit.speakers.entities.Entity;
import io.github.dixit.speakers.grammar.TokenRow;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Knows whose words a source stands in: the speaker of the content around it. */
final class Quoting {

  private final TokenRow row;
  private final ContentOwners owners;
  private final Map<String, List<Entity>> byAttribution = new HashMap<>();

  Quoting(TokenRow row) {
    this.row = row;
    this.owners = new ContentOwners(row);
  }

  /** Tells which contents there are, before any source is resolved. */
  void prepare(List<SourceRequest> requests) {
    requests.stream().filter(r -> r.depth() == 0).forEach(owners::paint);
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
        .map(byAttribution::get)
        .or(
            () ->
                request
                    .source()
                    .map(TextSpan::begin)
                    .flatMap(b -> owners.at(row.firstEndingAfter(b)))
                    .map(byAttribution::get))
        .orElse(List.of());
  }
}
