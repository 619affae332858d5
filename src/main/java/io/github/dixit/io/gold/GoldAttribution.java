// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.io.gold;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An attribution of a test set.
 *
 * @param spans the ranges of each role, in the file's order; a role that is absent has none
 * @param type {@code DIRECT}, {@code MIXED} or {@code INDIRECT}, if the set says
 * @param speaker who stands behind the source, if the set says
 * @param form how the source is named, if the set says
 * @param facets how it was said, if the set says
 * @param nested whether it stands in the content of another
 * @param optional whether finding it is neither right nor wrong
 * @param claims the numbers of the claims it is about, with its stance to each
 */
public record GoldAttribution(
    Map<GoldRole, List<GoldSpan>> spans,
    Optional<String> type,
    Optional<GoldSpeaker> speaker,
    Optional<String> form,
    Optional<GoldFacets> facets,
    boolean nested,
    boolean optional,
    Map<Integer, String> claims) {

  /** Copies the maps. */
  public GoldAttribution {
    spans = Map.copyOf(spans);
    claims = Map.copyOf(claims);
  }

  /** An attribution of a set without claims. */
  GoldAttribution(
      Map<GoldRole, List<GoldSpan>> spans,
      Optional<String> type,
      Optional<GoldSpeaker> speaker,
      Optional<String> form,
      Optional<GoldFacets> facets,
      boolean nested,
      boolean optional) {
    this(spans, type, speaker, form, facets, nested, optional, Map.of());
  }

  /** {@return the ranges of the role, none if it is absent} */
  public List<GoldSpan> spans(GoldRole role) {
    return spans.getOrDefault(role, List.of());
  }

  /** {@return an attribution of which only the roles are known} */
  static GoldAttribution of(Map<GoldRole, List<GoldSpan>> spans) {
    return new GoldAttribution(
        spans,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        false,
        false);
  }
}
