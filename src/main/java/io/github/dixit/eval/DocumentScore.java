// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.eval;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import com.google.common.collect.Multisets;
import io.github.dixit.io.gold.GoldAttribution;
import io.github.dixit.io.gold.GoldDocument;
import io.github.dixit.io.gold.GoldRole;
import io.github.dixit.io.gold.GoldSpan;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The score of one document. Gold attributions that are optional, or nested where nested ones don't
 * count, are free: neither they nor what a system found of them counts.
 */
final class DocumentScore {

  private static final double SAME = 0.5;

  private final List<GoldAttribution> golds;
  private final List<SystemAttribution> systems;
  private final boolean hasSpeakers;
  private final boolean nested;
  private final Words words;
  private final List<Map<GoldRole, BitSet>> goldWords;
  private final List<Map<GoldRole, BitSet>> systemWords;
  private final List<Pair> sameContent = new ArrayList<>();
  private final List<Pair> sameAll = new ArrayList<>();
  private final int[] countedGolds;
  private final int[] countedSystems;

  DocumentScore(GoldDocument gold, SystemDocument system, boolean nested) {
    this.golds = gold.attributions();
    this.systems = system.inCodePoints(gold.text(), nested);
    this.hasSpeakers = gold.hasSpeakers();
    this.nested = nested;
    this.words = new Words(gold.text());
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
    return Words.jaccard(goldWords.get(gold).get(role), systemWords.get(system).get(role));
  }

  void addTo(Figures figures) {
    addSpans("exact ", words::characters, figures);
    addSpans("relaxed ", words::trimmedCharacters, figures);
    addWords(figures);
    addPairs("attribution", sameAll, figures);
    Map<Integer, Integer> found = addPairs("content", sameContent, figures);
    for (int i : countedGolds) {
      Optional<SystemAttribution> system = Optional.ofNullable(found.get(i)).map(systems::get);
      addType(golds.get(i), system, figures);
      new SpeakerScore(golds.get(i), system).addTo(figures);
    }
    if (hasSpeakers) {
      int named =
          (int) IntStream.of(countedSystems).filter(j -> systems.get(j).name().isPresent()).count();
      figures.add("speaker", 0, named, 0);
    }
  }

  private void addSpans(String mode, Function<List<GoldSpan>, BitSet> form, Figures figures) {
    for (GoldRole role : GoldRole.values()) {
      Multiset<BitSet> gold = HashMultiset.create();
      Multiset<BitSet> system = HashMultiset.create();
      IntStream.of(countedGolds).forEach(i -> gold.add(form.apply(golds.get(i).spans(role))));
      IntStream.of(countedSystems).forEach(j -> system.add(form.apply(systems.get(j).spans(role))));
      gold.removeIf(BitSet::isEmpty);
      system.removeIf(BitSet::isEmpty);
      int right = Multisets.intersection(gold, system).size();
      figures.add(mode + role.label(), right, system.size(), gold.size());
      figures.add(mode + "all", right, system.size(), gold.size());
    }
  }

  private void addWords(Figures figures) {
    for (GoldRole role : GoldRole.values()) {
      BitSet gold = union(role, goldWords, countedGolds);
      BitSet system = union(role, systemWords, countedSystems);
      BitSet right = (BitSet) gold.clone();
      right.and(system);
      figures.add(
          "token " + role.label(), right.cardinality(), system.cardinality(), gold.cardinality());
    }
  }

  private static BitSet union(GoldRole role, List<Map<GoldRole, BitSet>> words, int[] counted) {
    BitSet union = new BitSet();
    IntStream.of(counted).forEach(i -> union.or(words.get(i).get(role)));
    return union;
  }

  /** {@return the system's attribution for each gold one that was found} */
  private Map<Integer, Integer> addPairs(String name, List<Pair> candidates, Figures figures) {
    Set<Integer> gold = IntStream.of(countedGolds).boxed().collect(Collectors.toSet());
    Set<Integer> system = IntStream.of(countedSystems).boxed().collect(Collectors.toSet());
    List<Pair> pairs =
        Pair.oneToOne(candidates, p -> gold.contains(p.gold()) && system.contains(p.system()));
    figures.add(name, pairs.size(), system.size(), gold.size());
    return pairs.stream().collect(Collectors.toMap(Pair::gold, Pair::system));
  }

  private static void addType(
      GoldAttribution gold, Optional<SystemAttribution> system, Figures figures) {
    if (gold.type().isPresent() && system.isPresent()) {
      figures.add("type", gold.type().equals(system.get().type()) ? 1 : 0, 1, 1);
    }
  }
}
