// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.eval;

import io.github.dixit.io.gold.GoldFacets;
import io.github.dixit.io.gold.GoldRole;
import io.github.dixit.io.gold.GoldSpan;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An attribution that a system found, with what is scored of it.
 *
 * @param spans the ranges of each role
 * @param type {@code DIRECT}, {@code MIXED} or {@code INDIRECT}
 * @param name the speaker's name
 * @param form how the source is named
 * @param facets how it was said, if the system tells
 * @param nested whether it stands in the content of another
 * @param claims the numbers of the claims it is about, with its stance to each
 */
record SystemAttribution(
    Map<GoldRole, List<GoldSpan>> spans,
    Optional<String> type,
    Optional<String> name,
    Optional<String> form,
    Optional<GoldFacets> facets,
    boolean nested,
    Map<Integer, String> claims) {

  SystemAttribution {
    spans = Map.copyOf(spans);
    claims = Map.copyOf(claims);
  }

  List<GoldSpan> spans(GoldRole role) {
    return spans.getOrDefault(role, List.of());
  }
}
