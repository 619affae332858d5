// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.sources;

import io.github.dixit.speakers.entities.Entity;
import io.github.dixit.speakers.entities.NameMention;
import io.github.dixit.speakers.grammar.NounPhrase;
import io.github.dixit.speakers.grammar.Position;
import io.github.dixit.speakers.grammar.TokenRange;
import io.github.dixit.speakers.lexicon.Pronoun;
import io.github.dixit.speakers.reference.BodyResolver;
import io.github.dixit.speakers.reference.NominalResolver;
import io.github.dixit.speakers.reference.PeopleResolver;
import io.github.dixit.speakers.reference.PersonResolver;
import io.github.dixit.speakers.reference.PronounResolver;
import io.github.dixit.speakers.reference.Referent;
import io.github.dixit.speakers.reference.RelativeResolver;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * Whom a mention means that names nobody itself: a pronoun, a description, an owner. Each may lead
 * to another, "his wife" to "his" and "the old man" to "the old man" before; a few are followed one
 * behind the other, and beyond them, in a circle at worst, nobody is told.
 */
final class Meanings {

  private static final int OWNERS = 3;
  private static final int DESCRIPTIONS = 3;

  private static final Set<Pronoun> POSSESSORS =
      EnumSet.of(
          Pronoun.HE, Pronoun.SHE, Pronoun.IT, Pronoun.THEY, Pronoun.PERSON, Pronoun.RELATIVE);

  private final Scene scene;
  private final PronounResolver pronouns;
  private final RelativeResolver relatives;
  private final PhraseResolver phrases;
  private int ownersAsked;
  private int descriptionsAsked;

  Meanings(Scene scene, DocumentIssuers issuers) {
    this.scene = scene;
    Position position = new Position(scene.row());
    this.pronouns = new PronounResolver(scene.row(), position, scene.discourse(), this::of);
    this.relatives =
        new RelativeResolver(scene.row(), scene.entities(), scene.discourse(), position);
    this.phrases = phrases(position, issuers);
  }

  private PhraseResolver phrases(Position position, DocumentIssuers issuers) {
    BodyResolver bodies =
        new BodyResolver(
            scene.row(),
            scene.lexicon(),
            scene.entities(),
            scene.discourse(),
            position,
            scene.sorts());
    PersonResolver persons =
        new PersonResolver(
            scene.row(),
            scene.lexicon(),
            scene.phrases(),
            scene.entities(),
            scene.discourse(),
            position,
            pronouns);
    PeopleResolver people = new PeopleResolver(scene.row(), scene.lexicon(), scene.discourse());
    return new PhraseResolver(
        scene.row(),
        scene.entities(),
        scene.phrases(),
        new NominalResolver(persons, people, bodies),
        persons,
        bodies,
        issuers,
        new Anonymous(scene.row(), scene.entities()),
        this::owner);
  }

  /** {@return whom the description at the head of a source means} */
  List<Entity> phrase(NounPhrase phrase, TokenRange source) {
    return phrases.resolve(phrase, source);
  }

  /** {@return whom a third-person pronoun means; see {@link PronounResolver#resolve}} */
  List<Entity> pronoun(int token, Pronoun pronoun, IntPredicate excluded, List<Entity> barred) {
    return pronouns.resolve(token, pronoun, excluded, barred);
  }

  /** {@return whom "who", "which" or "that" stands for: the name or noun right before it} */
  List<Entity> relative(int token) {
    return relatives.antecedent(token).map(this::of).orElse(List.of());
  }

  /** {@return who is meant by a referent} */
  List<Entity> of(Referent referent) {
    if (!referent.entities().isEmpty() || referent.phrase().isEmpty()) {
      return referent.entities();
    }
    if (descriptionsAsked == DESCRIPTIONS) {
      return List.of();
    }
    descriptionsAsked++;
    try {
      return phrases.resolve(referent.phrase().get(), referent.range());
    } finally {
      descriptionsAsked--;
    }
  }

  /** {@return whom a possessive's last token means: a name or a pronoun} */
  Optional<Entity> owner(int token) {
    Optional<NameMention> name = scene.entities().at(token);
    if (name.isPresent()) {
      return Optional.of(scene.entities().of(name.get()));
    }
    Pronoun pronoun = Pronoun.of(scene.row().lower(token));
    if (ownersAsked == OWNERS || !POSSESSORS.contains(pronoun)) {
      return Optional.empty();
    }
    ownersAsked++;
    try {
      List<Entity> found =
          pronoun == Pronoun.RELATIVE
              ? relative(token)
              : pronouns.resolve(token, pronoun, i -> false, List.of());
      return found.stream().findFirst();
    } finally {
      ownersAsked--;
    }
  }
}
