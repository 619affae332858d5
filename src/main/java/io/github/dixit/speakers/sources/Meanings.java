// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.sources;

import io.github.dixit.speakers.entities.Entity;
import io.github.dixit.speakers.grammar.NameMention;
import io.github.dixit.speakers.grammar.NounPhrase;
import io.github.dixit.speakers.grammar.Position;
import io.github.dixit.speakers.grammar.TokenRange;
import io.github.dixit.speakers.lexicon.Pronoun;
import io.github.dixit.speakers.reference.Anaphor;
import io.github.dixit.speakers.reference.Candidate;
import io.github.dixit.speakers.reference.Descriptions;
import io.github.dixit.speakers.reference.Knowledge;
import io.github.dixit.speakers.reference.Pronouns;
import io.github.dixit.speakers.reference.Referent;
import io.github.dixit.speakers.reference.RelativeResolver;
import io.github.dixit.speakers.reference.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Whom a mention means that names nobody itself: a pronoun, a description, an owner. Each may lead
 * to another, "his wife" to "his" and "the old man" to "the old man" before; a few are followed one
 * behind the other, and beyond them, in a circle at worst, nobody is told.
 */
final class Meanings {

  private static final int DEEPEST = 4;

  private final Scene scene;
  private final Pronouns pronouns;
  private final Descriptions descriptions;
  private final RelativeResolver relatives;
  private final PhraseResolver phrases;
  private int depth;

  Meanings(Scene scene, Voices voices) {
    this.scene = scene;
    Position position = new Position(scene.row());
    this.descriptions = new Descriptions(scene.known(), position, scene.discourse());
    this.relatives =
        new RelativeResolver(scene.row(), scene.entities(), scene.discourse(), position);
    this.phrases = new PhraseResolver(scene, descriptions, voices, this::owner);
    this.pronouns =
        new Pronouns(scene.row(), position, scene.discourse(), descriptions, phrases.issuers()::of);
  }

  /** {@return what knows who issued which text} */
  IssuerResolver issuers() {
    return phrases.issuers();
  }

  /** {@return what is known of those named} */
  Knowledge known() {
    return scene.known();
  }

  /** {@return whom the description at the head of a source means, none of those barred} */
  List<Entity> phrase(NounPhrase phrase, TokenRange source, List<Entity> barred) {
    return phrases.resolve(phrase, source, barred);
  }

  /** {@return whom a third-person pronoun means} */
  List<Entity> pronoun(Anaphor pronoun) {
    Candidate answer = pronouns.resolve(pronoun).answer().candidate();
    return answer.entities().isEmpty()
        ? answer.nearest().map(this::of).orElse(List.of())
        : answer.entities();
  }

  /** {@return what was weighed for the pronoun or the head of a description at the token} */
  Optional<Verdict> why(int token) {
    return pronouns.told(token).or(() -> descriptions.told(token));
  }

  /** {@return whom "who", "which" or "that" stands for: the name or noun right before it} */
  List<Entity> relative(int token) {
    return relatives.antecedent(token).map(this::of).orElse(List.of());
  }

  private List<Entity> of(Referent referent) {
    return referent.entities().isEmpty() && referent.phrase().isPresent()
        ? followed(() -> phrases.resolve(referent.phrase().get(), referent.range(), List.of()))
        : referent.entities();
  }

  /** {@return whom a possessive's last token means: a name or a pronoun} */
  private Optional<Entity> owner(int token) {
    Optional<NameMention> name = scene.entities().at(token);
    return name.isPresent()
        ? name.map(scene.entities()::of)
        : followed(() -> possessor(token)).stream().findFirst();
  }

  private List<Entity> possessor(int token) {
    Pronoun pronoun = Pronoun.of(scene.row().lower(token));
    return switch (pronoun) {
      case HE, SHE, IT, THEY, PERSON -> pronoun(Anaphor.of(token, pronoun, i -> false, List.of()));
      case RELATIVE -> relative(token);
      case FIRST, BOTH, NONE -> List.of();
    };
  }

  private List<Entity> followed(Supplier<List<Entity>> meaning) {
    if (depth == DEEPEST) {
      return List.of();
    }
    depth++;
    try {
      return meaning.get();
    } finally {
      depth--;
    }
  }
}
