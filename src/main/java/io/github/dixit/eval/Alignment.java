// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.eval;

import io.github.dixit.io.gold.GoldAttribution;
import io.github.dixit.io.gold.GoldDocument;
import io.github.dixit.io.gold.GoldRole;
import io.github.dixit.io.gold.GoldSpan;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Which of a system's attributions is which of gold's in one document. Gold attributions that are
 * optional, or nested where nested ones don't count, are free: neither they nor what a system found
 * of them counts.
 */
final class Alignment {

  private static final double SAME = 0.5;

  private final List<GoldAttribution> golds;
  private final List<SystemAttribution> systems;
  private final boolean nested;
  private final Words words;
  private final List<Map<GoldRole, BitSet>> goldWords;
  private final List<Map<GoldRole, BitSet>> systemWords;
  private final List<Pair> sameContent = new ArrayList<>();
  private final List<Pair> sameAll = new ArrayList<>();
  private final int[] countedGolds;
  private final int[] countedSystems;

  /**
   * Aligns the two.
   *
   * @param system with offsets in code points
   * @param nested whether attributions inside others count
   */
  Alignment(GoldDocument gold, SystemDocument system, Words words, boolean nested) {
    this.golds = gold.attributions();
    this.systems = system.attributions().stream().filter(a -> nested || !a.nested()).toList();
    this.nested = nested;
    this.words = words;
    this.goldWords = golds.stream().map(g -> wordsOf(g::spans)).toList();
    this.systemWords = systems.stream().map(s -> wordsOf(s::spans)).toList();
    findPairs();
    Set<Integer> waived =
        Pair.oneToOne(sameContent, p -> true).stream()
            .filter(p -> isFree(p.gold()))
            .map(Pair::system)
            .collect(Collectors.toSet());
    this.countedGolds = IntStream.range(0, golds.size()).filter(i -> !isFree(i)).toArray();
    this.countedSystems =
        IntStream.range(0, systems.size()).filter(j -> !waived.contains(j)).toArray();
  }

  private Map<GoldRole, BitSet> wordsOf(Function<GoldRole, List<GoldSpan>> spans) {
    return Map.of(
        GoldRole.SOURCE, words.words(spans.apply(GoldRole.SOURCE)),
        GoldRole.CUE, words.words(spans.apply(GoldRole.CUE)),
        GoldRole.CONTENT, words.words(spans.apply(GoldRole.CONTENT)));
  }

  private boolean isFree(int gold) {
    return golds.get(gold).optional() || golds.get(gold).nested() && !nested;
  }

  private void findPairs() {
    for (int i = 0; i < golds.size(); i++) {
      for (int j = 0; j < systems.size(); j++) {
        double content = likeness(GoldRole.CONTENT, i, j);
        if (content >= SAME) {
          addPair(i, j, content);
        }
      }
    }
  }

  /** What is free yields to what counts, where both could be the same attribution. */
  private void addPair(int i, int j, double content) {
    double source = likeness(GoldRole.SOURCE, i, j);
    double cue = likeness(GoldRole.CUE, i, j);
    int free = isFree(i) ? 1 : 0;
    sameContent.add(new Pair(content + (source + cue) / 2 - free, i, j));
    if (source >= SAME && cue >= SAME) {
      sameAll.add(new Pair(content + source + cue - free, i, j));
    }
  }

  private double likeness(GoldRole role, int gold, int system) {
    return Words.jaccard(goldWords(gold, role), systemWords(system, role));
  }

  /** {@return whether half of the words of the role are the same} */
  boolean same(GoldRole role, int gold, int system) {
    return likeness(role, gold, system) >= SAME;
  }

  GoldAttribution gold(int number) {
    return golds.get(number);
  }

  SystemAttribution system(int number) {
    return systems.get(number);
  }

  /** {@return the numbers of the gold attributions that count} */
  int[] countedGolds() {
    return countedGolds.clone();
  }

  /** {@return the numbers of the system's attributions that count} */
  int[] countedSystems() {
    return countedSystems.clone();
  }

  BitSet goldWords(int number, GoldRole role) {
    return Objects.requireNonNull(goldWords.get(number).get(role));
  }

  BitSet systemWords(int number, GoldRole role) {
    return Objects.requireNonNull(systemWords.get(number).get(role));
  }

  /** {@return the system's attribution for each gold one whose content was found} */
  Map<Integer, Integer> found() {
    return counted(sameContent);
  }

  /** {@return the system's attribution for each gold one found with source, cue and content} */
  Map<Integer, Integer> linked() {
    return counted(sameAll);
  }

  private Map<Integer, Integer> counted(List<Pair> candidates) {
    Set<Integer> gold = IntStream.of(countedGolds).boxed().collect(Collectors.toSet());
    Set<Integer> system = IntStream.of(countedSystems).boxed().collect(Collectors.toSet());
    return Pair.oneToOne(candidates, p -> gold.contains(p.gold()) && system.contains(p.system()))
        .stream()
        .collect(Collectors.toMap(Pair::gold, Pair::system));
  }
}
