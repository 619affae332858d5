// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.eval;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import com.google.common.collect.Multisets;
import io.github.dixit.io.gold.GoldAttribution;
import io.github.dixit.io.gold.GoldRole;
import io.github.dixit.io.gold.GoldSpan;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * The score of one document.
 *
 * @param alignment which attribution is which
 * @param hasSpeakers whether the gold names speakers
 * @param words of the text
 */
record DocumentScore(Alignment alignment, boolean hasSpeakers, Words words) {

  void addTo(Figures figures) {
    int gold = alignment.countedGolds().length;
    int system = alignment.countedSystems().length;
    Map<Integer, Integer> found = alignment.found();
    figures.add("attribution", alignment.linked().size(), system, gold);
    figures.add("content", found.size(), system, gold);
    addSpans("exact ", words::characters, figures);
    addSpans("relaxed ", words::trimmedCharacters, figures);
    addWords(figures);
    for (int i : alignment.countedGolds()) {
      Optional<SystemAttribution> same = Optional.ofNullable(found.get(i)).map(alignment::system);
      addLabels(alignment.gold(i), same, figures);
      new SpeakerScore(alignment.gold(i), same).addTo(figures);
    }
    if (hasSpeakers) {
      int named =
          (int)
              IntStream.of(alignment.countedSystems())
                  .filter(j -> alignment.system(j).name().isPresent())
                  .count();
      figures.add("speaker", 0, named, 0);
    }
  }

  private void addSpans(String mode, Function<List<GoldSpan>, BitSet> form, Figures figures) {
    for (GoldRole role : GoldRole.values()) {
      Multiset<BitSet> gold = HashMultiset.create();
      Multiset<BitSet> system = HashMultiset.create();
      IntStream.of(alignment.countedGolds())
          .forEach(i -> gold.add(form.apply(alignment.gold(i).spans(role))));
      IntStream.of(alignment.countedSystems())
          .forEach(j -> system.add(form.apply(alignment.system(j).spans(role))));
      gold.removeIf(BitSet::isEmpty);
      system.removeIf(BitSet::isEmpty);
      int right = Multisets.intersection(gold, system).size();
      figures.add(mode + role.label(), right, system.size(), gold.size());
      figures.add(mode + "all", right, system.size(), gold.size());
    }
  }

  private void addWords(Figures figures) {
    for (GoldRole role : GoldRole.values()) {
      BitSet gold = union(alignment.countedGolds(), i -> alignment.goldWords(i, role));
      BitSet system = union(alignment.countedSystems(), j -> alignment.systemWords(j, role));
      BitSet right = (BitSet) gold.clone();
      right.and(system);
      figures.add(
          "token " + role.label(), right.cardinality(), system.cardinality(), gold.cardinality());
    }
  }

  private static BitSet union(int[] counted, IntFunction<BitSet> words) {
    BitSet union = new BitSet();
    IntStream.of(counted).forEach(i -> union.or(words.apply(i)));
    return union;
  }

  private static void addLabels(
      GoldAttribution gold, Optional<SystemAttribution> system, Figures figures) {
    if (gold.type().isPresent() && system.isPresent()) {
      figures.add("type", gold.type().equals(system.get().type()) ? 1 : 0, 1, 1);
    }
    if (gold.form().isPresent() && system.flatMap(SystemAttribution::form).isPresent()) {
      // Some test sets say NONE where there is no source.
      String form = gold.form().get().equals("NONE") ? "IMPLICIT" : gold.form().get();
      figures.add(
          "source form", system.get().form().filter(form::equals).isPresent() ? 1 : 0, 1, 1);
    }
  }
}
