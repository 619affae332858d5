// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.reference;

import io.github.dixit.speakers.entities.Entity;
import io.github.dixit.speakers.entities.EntityIndex;
import io.github.dixit.speakers.grammar.NounPhrase;
import io.github.dixit.speakers.lexicon.PublicFigures.Figure;
import io.github.dixit.speakers.lexicon.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the text says of a person, held against the description of one. */
record RoleFit(Knowledge known) implements FeatureGroup {

  @Override
  public void read(Anaphor anaphor, Candidate candidate, int rank, Features features) {
    if (anaphor.sort() == Sort.PERSON) {
      candidate.entity().ifPresent(e -> read(anaphor, e, features));
      oneTold(anaphor).ifPresent(one -> readTold(anaphor, candidate, one, features));
    }
  }

  /** {@return the only one who was named before and has the role, with all words said of it} */
  private Optional<Entity> oneTold(Anaphor anaphor) {
    NounPhrase phrase = anaphor.phrase().orElseThrow();
    List<Entity> before =
        known.holders(anaphor.head()).stream()
            .filter(e -> e.firstMention() < anaphor.begin())
            .filter(e -> e.traits().shared(phrase.modifiers()) == phrase.modifiers().size())
            .limit(2)
            .toList();
    return phrase.isDefinite() && before.size() == 1
        ? Optional.of(before.get(0))
        : Optional.empty();
  }

  private void readTold(Anaphor anaphor, Candidate candidate, Entity one, Features f) {
    NounSort sort = NounSort.of(anaphor, known.lexicon);
    Optional<Entity> entity = candidate.entity();
    f.addIf(candidate.isNobody(), "nobody, though one was told such, " + sort);
    if (entity.isPresent()) {
      boolean is = entity.get().equals(one);
      f.addIf(is, "the one told such, " + sort);
      f.addIf(!is, "another is the one told such, " + sort);
      f.addIf(
          !is && !entity.get().roleWords().isEmpty(),
          "another is the one told such, this is told another");
    }
  }

  private void read(Anaphor anaphor, Entity person, Features f) {
    NounSort sort = NounSort.of(anaphor, known.lexicon);
    List<Entity> holders = known.holders(anaphor.head());
    boolean has = person.roleWords().contains(anaphor.head());
    f.addIf(has, "has the role");
    f.addIf(has && holders.size() == 1, "has the role alone");
    f.addIf(
        has && EntityIndex.latest(holders, anaphor.begin()).filter(person::equals).isPresent(),
        "has the role, the last of them");
    f.addIf(!has, "has no such role, " + sort);
    boolean other = !has && !person.roleWords().isEmpty();
    f.addIf(!has && !holders.isEmpty(), "another has the role");
    f.addIf(other, "has another role, " + sort);
    f.addIf(
        known.meantBefore(anaphor.head(), anaphor.begin()).filter(person::equals).isPresent(),
        "was called so");
    known.figures.of(person).ifPresent(k -> common(anaphor, k, sort, f));
    traits(anaphor, person, f);
    bodies(anaphor, person, f);
  }

  /** What everybody knows of the person, whether the text says it or not. */
  private void common(Anaphor anaphor, Figure figure, NounSort sort, Features f) {
    boolean is = figure.roles().contains(anaphor.head());
    boolean was = figure.earlier().contains(anaphor.head());
    boolean former =
        anaphor.phrase().orElseThrow().modifiers().stream().anyMatch(WordList.PAST::has);
    f.addIf(is, "known as such");
    f.addIf(is && known.figures.holders(anaphor.head()).size() == 1, "alone known as such");
    f.addIf(is && known.holders(anaphor.head()).isEmpty(), "known as such, nobody told to be");
    f.addIf(is && former, "known as such, former");
    f.addIf(was, former ? "known to have been such" : "known to have been such once");
    f.addIf(!is && !was, "known as another, " + sort);
  }

  private void traits(Anaphor anaphor, Entity person, Features f) {
    NounPhrase phrase = anaphor.phrase().orElseThrow();
    long shared = person.traits().shared(phrase.modifiers());
    f.addStep("shared words", (int) shared);
    f.addIf(!phrase.modifiers().isEmpty() && shared == phrase.modifiers().size(), "all words");
    boolean former = phrase.modifiers().stream().anyMatch(WordList.PAST::has);
    f.addIf(former && person.traits().shared(List.of("former")) > 0, "former told");
  }

  /** "the ICS director", "its chief": a body that the description names, and the person's. */
  private void bodies(Anaphor anaphor, Entity person, Features f) {
    NounPhrase phrase = anaphor.phrase().orElseThrow();
    List<Entity> told = new ArrayList<>();
    known.entities.named(anaphor.source()).filter(e -> !e.isPerson()).forEach(told::add);
    anaphor.owner().filter(o -> !o.isPerson()).ifPresent(told::add);
    if (told.isEmpty()) {
      return;
    }
    boolean of = person.organization().filter(told::contains).isPresent();
    f.addIf(of, "of the body");
    f.addIf(!of && person.organization().isPresent(), "of another body");
    f.addIf(!of && person.organization().isEmpty(), "of no body");
    f.addIf(phrase.owner().isPresent() && of, "of its owner");
  }
}
