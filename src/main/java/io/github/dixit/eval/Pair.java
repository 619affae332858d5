// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.eval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A gold attribution and a system's that may be the same.
 *
 * @param score how much they are
 * @param gold the number of the one
 * @param system the number of the other
 */
record Pair(double score, int gold, int system) {

  private static final Comparator<Pair> BEST_FIRST =
      Comparator.comparingDouble(Pair::score)
          .thenComparingInt(Pair::gold)
          .thenComparingInt(Pair::system)
          .reversed();

  /** {@return the best pairs that have none in common with a better one} */
  static List<Pair> oneToOne(List<Pair> candidates, Predicate<Pair> allowed) {
    Set<Integer> golds = new HashSet<>();
    Set<Integer> systems = new HashSet<>();
    List<Pair> chosen = new ArrayList<>();
    for (Pair pair : candidates.stream().filter(allowed).sorted(BEST_FIRST).toList()) {
      if (!golds.contains(pair.gold()) && !systems.contains(pair.system())) {
        golds.add(pair.gold());
        systems.add(pair.system());
        chosen.add(pair);
      }
    }
    return chosen;
  }
}
