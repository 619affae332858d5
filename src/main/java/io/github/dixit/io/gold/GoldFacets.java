// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.io.gold;

import java.util.List;
import java.util.Map;

/**
 * How something was said, as a test set says it.
 *
 * @param values of {@code cueClass}, {@code polarity}, {@code certainty} and {@code anonymous}
 * @param spans of {@code addressee}, {@code venue} and {@code time}; none where there is none
 */
public record GoldFacets(Map<String, String> values, Map<String, List<GoldSpan>> spans) {

  /** The facets with a closed set of values, in the order of the figures. */
  public static final List<String> CLOSED =
      List.of("cueClass", "polarity", "certainty", "anonymous");

  /** The facets that are words of the text, in the order of the figures. */
  public static final List<String> WORDS = List.of("addressee", "venue", "time");

  /** Copies the maps. */
  public GoldFacets {
    values = Map.copyOf(values);
    spans = Map.copyOf(spans);
  }

  /** {@return the value of a closed facet, or an empty string} */
  public String value(String facet) {
    return values.getOrDefault(facet, "");
  }

  /** {@return the ranges of a facet of words} */
  public List<GoldSpan> spans(String facet) {
    return spans.getOrDefault(facet, List.of());
  }
}
