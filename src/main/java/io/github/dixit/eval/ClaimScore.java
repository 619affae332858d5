// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.eval;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * The score of what a document's attributions are about: two of them that are about one claim are a
 * pair, and an attribution's stance to a claim is right if it is the one of gold.
 *
 * @param alignment which attribution is which
 */
record ClaimScore(Alignment alignment) {

  /** Adds the figures of a document whose gold has claims. */
  void addTo(Figures figures) {
    int[] golds = alignment.countedGolds();
    if (IntStream.of(golds).allMatch(i -> alignment.gold(i).claims().isEmpty())) {
      return;
    }
    Map<Integer, Integer> found = alignment.found();
    int right =
        pairs(
            IntStream.of(golds).filter(found::containsKey).toArray(),
            i -> alignment.gold(i).claims(),
            i -> alignment.system(Objects.requireNonNull(found.get(i))).claims());
    IntFunction<Map<Integer, String>> system = j -> alignment.system(j).claims();
    IntFunction<Map<Integer, String>> gold = i -> alignment.gold(i).claims();
    figures.add(
        "claims",
        right,
        pairs(alignment.countedSystems(), system, system),
        pairs(golds, gold, gold));
    found.forEach((i, j) -> addStance(gold.apply(i), system.apply(j), figures));
  }

  /** {@return how many pairs are about one claim by both tellings} */
  private static int pairs(
      int[] members,
      IntFunction<Map<Integer, String>> one,
      IntFunction<Map<Integer, String>> other) {
    int pairs = 0;
    for (int a = 0; a < members.length; a++) {
      for (int b = a + 1; b < members.length; b++) {
        boolean same =
            share(one.apply(members[a]), one.apply(members[b]))
                && share(other.apply(members[a]), other.apply(members[b]));
        pairs += same ? 1 : 0;
      }
    }
    return pairs;
  }

  private static boolean share(Map<Integer, String> a, Map<Integer, String> b) {
    return a.keySet().stream().anyMatch(b::containsKey);
  }

  /** Of an attribution that is about a claim on both sides. */
  private static void addStance(
      Map<Integer, String> gold, Map<Integer, String> system, Figures figures) {
    Optional<String> wanted = gold.values().stream().findFirst();
    if (wanted.isPresent() && !system.isEmpty()) {
      figures.add("stance", system.containsValue(wanted.get()) ? 1 : 0, 1, 1);
    }
  }
}
