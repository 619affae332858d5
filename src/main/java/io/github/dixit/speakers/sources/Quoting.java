// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.sources;

import io.github.dixit.TextSpan;
import io.github.dixit.links.LinkedAttribution;
import io.github.dixit.speakers.entities.Entity;
import io.github.dixit.speakers.grammar.TokenRange;
import io.github.dixit.speakers.grammar.TokenRow;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Knows whose words a source stands in: the speaker of the content around it. */
final class Quoting {

  private final TokenRow row;
  private final Map<String, List<Entity>> byAttribution = new HashMap<>();

  /** For each token the outermost attribution in whose content it stands, the first of several. */
  private final @Nullable String[] around;

  /** The tokens for which that is known; a bit set, so that what overlaps is passed quickly. */
  private final BitSet known = new BitSet();

  Quoting(TokenRow row) {
    this.row = row;
    this.around = new String[row.size()];
  }

  /** Tells which contents there are, before any source is resolved. */
  void prepare(List<SourceRequest> requests) {
    for (SourceRequest each : requests) {
      if (each.depth() == 0) {
        each.attribution().ifPresent(a -> each.content().forEach(s -> note(a.id(), row.range(s))));
      }
    }
  }

  private void note(String attribution, TokenRange content) {
    int i = known.nextClearBit(content.begin());
    while (i < content.end()) {
      around[i] = attribution;
      known.set(i);
      i = known.nextClearBit(i);
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
        .map(byAttribution::get)
        .or(
            () ->
                request
                    .source()
                    .map(TextSpan::begin)
                    .map(row::firstEndingAfter)
                    .filter(known::get)
                    .map(i -> around[i])
                    .map(byAttribution::get))
        .orElse(List.of());
  }
}
