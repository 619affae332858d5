// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.eval;

import io.github.dixit.eval.Outcome.Side;
import io.github.dixit.io.gold.GoldAttribution;
import io.github.dixit.io.gold.GoldFacets;
import io.github.dixit.io.gold.GoldRole;
import io.github.dixit.io.gold.GoldSpeaker;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Tells what became of each attribution of a document.
 *
 * @param document its name
 * @param alignment which attribution is which
 * @param words of the text
 */
record Outcomes(String document, Alignment alignment, Words words) {

  /** {@return the outcomes of gold's attributions, then of those that only the system has} */
  List<Outcome> all() {
    Map<Integer, Integer> found = alignment.found();
    Set<Integer> linked = alignment.linked().keySet();
    List<Outcome> outcomes = new ArrayList<>();
    for (int i : alignment.countedGolds()) {
      outcomes.add(
          Optional.ofNullable(found.get(i))
              .map(j -> found(i, j, linked.contains(i)))
              .orElseGet(() -> missed(i, linked.contains(i))));
    }
    IntStream.of(alignment.countedSystems())
        .filter(j -> !found.containsValue(j))
        .forEach(j -> outcomes.add(invented(j)));
    return outcomes;
  }

  private Outcome missed(int gold, boolean linked) {
    return new Outcome(
        document, Optional.of(gold(gold)), Optional.empty(), linked, Set.of(Fault.MISSED));
  }

  private Outcome invented(int system) {
    return new Outcome(
        document, Optional.empty(), Optional.of(system(system)), false, Set.of(Fault.INVENTED));
  }

  private Outcome found(int gold, int system, boolean linked) {
    GoldAttribution wanted = alignment.gold(gold);
    SystemAttribution found = alignment.system(system);
    Set<Fault> faults = EnumSet.noneOf(Fault.class);
    if (!alignment.same(GoldRole.SOURCE, gold, system)) {
      faults.add(Fault.SOURCE);
    }
    if (!alignment.same(GoldRole.CUE, gold, system)) {
      faults.add(Fault.CUE);
    }
    if (!words
        .trimmedCharacters(wanted.spans(GoldRole.CONTENT))
        .equals(words.trimmedCharacters(found.spans(GoldRole.CONTENT)))) {
      faults.add(Fault.CONTENT);
    }
    if (wanted.type().isPresent() && !wanted.type().equals(found.type())) {
      faults.add(Fault.TYPE);
    }
    if (wanted.speaker().isPresent() && !SpeakerScore.isRight(wanted.speaker().get(), found)) {
      faults.add(Fault.SPEAKER);
    }
    return new Outcome(
        document, Optional.of(gold(gold)), Optional.of(system(system)), linked, faults);
  }

  private Side gold(int number) {
    GoldAttribution a = alignment.gold(number);
    return new Side(
        words.text(a.spans(GoldRole.SOURCE)),
        words.text(a.spans(GoldRole.CUE)),
        words.text(a.spans(GoldRole.CONTENT)),
        a.speaker().map(GoldSpeaker::name).orElse(""),
        a.type().orElse(""),
        a.form().orElse(""),
        cueClass(a.facets()));
  }

  private Side system(int number) {
    SystemAttribution a = alignment.system(number);
    return new Side(
        words.text(a.spans(GoldRole.SOURCE)),
        words.text(a.spans(GoldRole.CUE)),
        words.text(a.spans(GoldRole.CONTENT)),
        a.name().orElse(""),
        a.type().orElse(""),
        a.form().orElse(""),
        cueClass(a.facets()));
  }

  private static String cueClass(Optional<GoldFacets> facets) {
    return facets.map(f -> f.value("cueClass")).orElse("");
  }
}
