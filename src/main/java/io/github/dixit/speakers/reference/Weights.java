// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.reference;

import com.google.common.collect.ImmutableMap;
import io.github.dixit.speakers.lexicon.Table;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/**
 * The learned weights of all features, and how likely the best candidate must be, for each sort;
 * the table {@code weights.tsv} says how they were made.
 */
final class Weights {

  private static final String THRESHOLD = "threshold";

  private final Map<Sort, ImmutableMap<String, Double>> bySort = new EnumMap<>(Sort.class);

  private Weights() {
    Map<Sort, Map<String, Double>> read = new EnumMap<>(Sort.class);
    for (String[] row : Table.rows("/io/github/dixit/speakers/reference/weights.tsv", 3)) {
      read.computeIfAbsent(Sort.valueOf(row[0]), s -> new HashMap<>())
          .put(row[1], Double.valueOf(row[2]));
    }
    read.forEach((sort, weights) -> bySort.put(sort, ImmutableMap.copyOf(weights)));
  }

  private static final class Holder {
    static final Weights SHARED = new Weights();
  }

  static Weights shared() {
    return Holder.SHARED;
  }

  /** {@return the weight of a feature; 0 for one that was never learned} */
  double weight(Sort sort, String feature) {
    return bySort.getOrDefault(sort, ImmutableMap.of()).getOrDefault(feature, 0.0);
  }

  double score(Sort sort, Features features) {
    Map<String, Double> weights = bySort.getOrDefault(sort, ImmutableMap.of());
    double sum = 0;
    for (Map.Entry<String, Double> each : features.values().entrySet()) {
      sum += each.getValue() * weights.getOrDefault(each.getKey(), 0.0);
    }
    return sum;
  }

  /** {@return below which probability nobody is meant} */
  double threshold(Sort sort) {
    return bySort.getOrDefault(sort, ImmutableMap.of()).getOrDefault(THRESHOLD, 0.0);
  }
}
