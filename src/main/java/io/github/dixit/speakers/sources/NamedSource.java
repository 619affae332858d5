// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.sources;

import io.github.dixit.SpeakerKind;
import io.github.dixit.speakers.entities.Entity;
import io.github.dixit.speakers.grammar.NameMention;
import io.github.dixit.speakers.grammar.NounPhrase;
import io.github.dixit.speakers.grammar.TokenRange;
import java.util.List;
import java.util.Optional;

/** Tells who speaks where the source has a name: the one named, or for whom that one stands. */
record NamedSource(Scene scene) {

  /**
   * {@return the entities of the names that head the source; where none does, a people's
   * government, or whom a capitalised head names that no name finder saw; else none}
   */
  List<Entity> named(ParsedSource source) {
    return source.names().isEmpty()
        ? source
            .phrase()
            .flatMap(this::government)
            .or(() -> source.unseenName().map(n -> scene.entities().adHoc(n, scene.row().text(n))))
            .stream()
            .toList()
        : source.names().stream().map(this::speaking).distinct().toList();
  }

  /** Where a capital speaks, the country's government does. */
  private Entity speaking(NameMention name) {
    Entity entity = scene.entities().of(name);
    Optional<String> country = scene.row().lexicon().countries().byCapital(name.name());
    return entity.kind() == SpeakerKind.PLACE && country.isPresent() && entity.country().isEmpty()
        ? governmentOf(country.get(), name.range())
        : entity;
  }

  /** "the Ukrainians said": their government. */
  private Optional<Entity> government(NounPhrase phrase) {
    boolean alone = phrase.isDefinite() && phrase.modifiers().isEmpty();
    return alone && scene.row().isCapital(phrase.head())
        ? scene
            .row()
            .lexicon()
            .countries()
            .byPeople(scene.row().lower(phrase.head()))
            .map(c -> called(governmentOf(c, phrase.range()), c))
        : Optional.empty();
  }

  /** A people's word is no name of the country, which the text may hold nowhere. */
  private Entity called(Entity entity, String country) {
    entity.addForm(scene.row().lexicon().countries().plainName(country));
    return entity;
  }

  private Entity governmentOf(String country, TokenRange range) {
    Entity entity = scene.entities().government(country);
    entity.addForm(scene.row().text(range));
    entity.addMention(range);
    return entity;
  }
}
