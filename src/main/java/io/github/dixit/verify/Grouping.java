// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.verify;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts quotations that are one statement together. */
final class Grouping {

  /** What more quotations share tells nothing; the first of them are looked at. */
  static final int COMMON = 100;

  /** So many of those that share most are held against a quotation. */
  static final int CANDIDATES = 5;

  private final List<Carried> carried;
  private final List<long[]> fingerprints;
  private final Postings postings;
  private final int[] firsts;

  /** The first quotation with each text: most are carried as they are. */
  private final Map<String, Integer> known = new HashMap<>();

  private final Map<Integer, List<Appearance>> groups = new LinkedHashMap<>();

  /** Prepares to group quotations, each after those that can be its origin. */
  Grouping(List<Carried> carried) {
    this.carried = carried;
    this.fingerprints =
        carried.stream().map(c -> Fingerprints.of(Words.of(c.words().text()))).toList();
    this.postings = new Postings(fingerprints);
    this.firsts = new int[carried.size()];
  }

  /** {@return the groups, each in the order of the quotations} */
  List<List<Appearance>> groups() {
    for (int i = 0; i < carried.size(); i++) {
      place(i);
    }
    return List.copyOf(groups.values());
  }

  private void place(int number) {
    Integer same = known.putIfAbsent(carried.get(number).words().text(), number);
    List<Integer> candidates = same == null ? candidates(number) : List.of(firsts[same]);
    for (int first : candidates) {
      Optional<Appearance> later = carried.get(number).after(carried.get(first));
      if (later.isPresent()) {
        add(number, first, later.get());
        return;
      }
    }
    add(number, number, carried.get(number).first());
  }

  private void add(int number, int first, Appearance appearance) {
    firsts[number] = first;
    groups.computeIfAbsent(first, f -> new ArrayList<>()).add(appearance);
  }

  /** {@return the first appearances of those groups that share most with a quotation} */
  private List<Integer> candidates(int number) {
    Map<Integer, Integer> shared = new HashMap<>();
    Arrays.stream(fingerprints.get(number))
        .forEach(
            key ->
                postings
                    .of(key, COMMON)
                    .filter(earlier -> earlier < number)
                    .forEach(earlier -> shared.merge(firsts[earlier], 1, Integer::sum)));
    return shared.entrySet().stream()
        .sorted(
            Map.Entry.<Integer, Integer>comparingByValue(Collections.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
        .limit(CANDIDATES)
        .map(Map.Entry::getKey)
        .toList();
  }
}
