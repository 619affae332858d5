// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.sources;

import io.github.dixit.SpeakerKind;
import io.github.dixit.speakers.entities.CanonicalName;
import io.github.dixit.speakers.entities.Entities;
import io.github.dixit.speakers.entities.Entity;
import io.github.dixit.speakers.grammar.NounPhrase;
import io.github.dixit.speakers.grammar.TokenRange;
import io.github.dixit.speakers.grammar.TokenRow;
import io.github.dixit.speakers.lexicon.Noun;
import io.github.dixit.speakers.lexicon.NounClass;
import io.github.dixit.speakers.lexicon.WordList;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The speakers without a name: unnamed people, and texts that nobody is named for. */
final class Anonymous {

  /** "Its spokesman" is another's where "it" means another. */
  private record Description(String words, Optional<Entity> owner) {}

  private final TokenRow row;
  private final Entities entities;
  private final Map<Description, Entity> byDescription = new HashMap<>();
  private final Map<String, Entity> byHead = new HashMap<>();

  Anonymous(TokenRow row, Entities entities) {
    this.row = row;
    this.entities = entities;
  }

  /**
   * {@return the entity that the same words stood for before, or that the same noun introduced, "a
   * doctor ... the doctor", or a new one}
   *
   * @param owner whom a possessive pronoun in the phrase means: "its spokesman", "whose lawyer"
   */
  Entity of(NounPhrase phrase, TokenRange source, Optional<Entity> owner) {
    Description words = new Description(row.text(source).toLowerCase(Locale.ROOT), owner);
    Entity entity =
        introduced(phrase)
            .orElseGet(
                () -> byDescription.computeIfAbsent(words, w -> create(phrase, source, owner)));
    byHead.put(headWord(phrase), entity);
    entity.addMention(source);
    return entity;
  }

  private Optional<Entity> introduced(NounPhrase phrase) {
    int next = phrase.head() + 1;
    boolean back =
        phrase.isDefinite()
            && !phrase.is(NounClass.DOCUMENT)
            && !row.is(next, WordList.BELONGING) // "the head of the bank" does not point back
            && !row.tagged(next, "WP");
    return Optional.ofNullable(byHead.get(headWord(phrase)))
        .filter(e -> back && e.isPlural() == phrase.plural());
  }

  private Entity create(NounPhrase phrase, TokenRange source, Optional<Entity> owner) {
    Entity entity = new Entity(kind(phrase), phrase.plural());
    entity.note(Entity.Fact.DESCRIPTION, row.text(source));
    phrase.noun().ifPresent(n -> entity.genderSigns().addTitle(n.gender()));
    entities.in(source).stream()
        .filter(m -> entities.of(m).kind() != SpeakerKind.PLACE)
        .findFirst()
        .ifPresent(m -> entity.affiliate(m.name(), entities.of(m)));
    owner
        .filter(o -> o.kind() == SpeakerKind.ORGANIZATION)
        .ifPresent(o -> CanonicalName.of(o).ifPresent(name -> entity.affiliate(name, o)));
    return entity;
  }

  private static SpeakerKind kind(NounPhrase phrase) {
    if (phrase.noun().isEmpty()) {
      return SpeakerKind.UNKNOWN;
    }
    return switch (phrase.noun().get().type()) {
      case DOCUMENT -> SpeakerKind.DOCUMENT;
      case PERSON, SPOKESPERSON, PEOPLE, PLACE -> SpeakerKind.GROUP;
      case INSTITUTION, COMPANY, BODY, OUTLET, TEAM ->
          phrase.plural() ? SpeakerKind.GROUP : SpeakerKind.ORGANIZATION;
    };
  }

  private String headWord(NounPhrase phrase) {
    return phrase.noun().map(Noun::word).orElse(row.lower(phrase.head()));
  }
}
