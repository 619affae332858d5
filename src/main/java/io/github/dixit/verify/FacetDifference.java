// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.verify;

import io.github.dixit.Attribution;
import io.github.dixit.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A facet in which the act of saying differs between a draft and its source.
 *
 * @param facet {@code cueClass}, {@code polarity} or {@code certainty}
 * @param draft its value in the draft, and the words of the cue
 * @param source its value in the source, and the words of the cue
 */
public record FacetDifference(String facet, String draft, String source) {

  /**
   * Checks that nothing is {@code null}.
   *
   * @param facet {@code cueClass}, {@code polarity} or {@code certainty}
   * @param draft its value in the draft, and the words of the cue
   * @param source its value in the source, and the words of the cue
   */
  public FacetDifference {
    Objects.requireNonNull(facet, "facet");
    Objects.requireNonNull(draft, "draft");
    Objects.requireNonNull(source, "source");
  }

  static List<FacetDifference> between(Attribution draft, Attribution source) {
    List<FacetDifference> differences = new ArrayList<>();
    if (draft.cue().isPresent() && source.cue().isPresent()) {
      add(
          differences,
          "cueClass",
          draft,
          draft.facets().cueClass(),
          source,
          source.facets().cueClass());
      add(
          differences,
          "polarity",
          draft,
          draft.facets().polarity(),
          source,
          source.facets().polarity());
      add(
          differences,
          "certainty",
          draft,
          draft.facets().certainty(),
          source,
          source.facets().certainty());
    }
    return differences;
  }

  private static <E extends Enum<E>> void add(
      List<FacetDifference> to,
      String facet,
      Attribution draft,
      E here,
      Attribution source,
      E there) {
    if (here != there) {
      to.add(new FacetDifference(facet, told(here, draft), told(there, source)));
    }
  }

  private static String told(Enum<?> value, Attribution attribution) {
    return value + attribution.cue().map(TextSpan::text).map(c -> " (" + c + ")").orElse("");
  }
}
