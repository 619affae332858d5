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
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The speakers without a name: unnamed people, and texts that nobody is named for. */
public final class Anonymous {

  /** "Its spokesman" is another's where "it" means another. */
  private record Description(String words, Optional<Entity> owner) {}

  private final TokenRow row;
  private final Entities entities;
  private final Map<Description, Entity> byDescription = new HashMap<>();
  private final Map<String, Entity> byHead = new HashMap<>();

  public Anonymous(TokenRow row, Entities entities) {
    this.row = row;
    this.entities = entities;
  }

  /**
   * {@return the entity that the same words stood for before, or a new one of that kind}
   *
   * @param owner whom a possessive pronoun in the phrase means: "its spokesman", "whose lawyer"
   */
  public Entity describe(
      TokenRange range, NounPhrase phrase, SpeakerKind kind, Optional<Entity> owner) {
    String description = row.text(range);
    Entity entity =
        byDescription.computeIfAbsent(
            new Description(description.toLowerCase(Locale.ROOT), owner),
            d -> create(description, kind, range, phrase, owner));
    byHead.put(headWord(phrase), entity);
    entity.addMention(range);
    return entity;
  }

  /**
   * {@return whom the text introduced by a phrase with the same head: "a doctor ... the doctor"}
   */
  public Optional<Entity> known(NounPhrase phrase) {
    return Optional.ofNullable(byHead.get(headWord(phrase)))
        .filter(e -> e.isPlural() == phrase.plural());
  }

  private Entity create(
      String description,
      SpeakerKind kind,
      TokenRange range,
      NounPhrase phrase,
      Optional<Entity> owner) {
    Entity entity = new Entity(kind, phrase.plural());
    entity.note(Entity.Fact.DESCRIPTION, description);
    phrase.noun().ifPresent(n -> entity.genderSigns().addTitle(n.gender()));
    entities.in(range).stream()
        .filter(m -> entities.of(m).kind() != SpeakerKind.PLACE)
        .findFirst()
        .ifPresent(m -> entity.affiliate(m.name(), entities.of(m)));
    owner
        .filter(o -> o.kind() == SpeakerKind.ORGANIZATION)
        .ifPresent(o -> CanonicalName.of(o).ifPresent(name -> entity.affiliate(name, o)));
    return entity;
  }

  private String headWord(NounPhrase phrase) {
    return phrase.noun().map(Noun::word).orElse(row.lower(phrase.head()));
  }
}
