// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.sources;

import io.github.dixit.speakers.entities.Entity;
import io.github.dixit.speakers.grammar.NounPhrase;
import io.github.dixit.speakers.grammar.NounPhrases;
import io.github.dixit.speakers.grammar.TokenRange;
import io.github.dixit.speakers.grammar.TokenRow;
import io.github.dixit.speakers.lexicon.NounClass;
import io.github.dixit.speakers.lexicon.WordList;
import io.github.dixit.speakers.reference.Anaphor;
import io.github.dixit.speakers.reference.Descriptions;
import io.github.dixit.speakers.reference.Knowledge;
import io.github.dixit.speakers.reference.PluralResolver;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * Resolves sources that a common noun heads: whoever it speaks for, or issued it, or is meant by
 * it; or else somebody without a name.
 */
final class PhraseResolver {

  private final TokenRow row;
  private final Scene scene;
  private final NounPhrases phrases;
  private final Descriptions descriptions;
  private final PluralResolver plurals;
  private final Knowledge known;
  private final IssuerResolver issuers;
  private final SpeaksFor speaksFor;
  private final Anonymous anonymous;
  private final IntFunction<Optional<Entity>> owners;

  /**
   * @param owners whom names and pronouns mean that possess something
   */
  PhraseResolver(
      Scene scene, Descriptions descriptions, Voices voices, IntFunction<Optional<Entity>> owners) {
    this.row = scene.row();
    this.scene = scene;
    this.phrases = scene.phrases();
    this.descriptions = descriptions;
    this.plurals = new PluralResolver(row, scene.discourse());
    this.known = scene.known();
    this.issuers = new IssuerResolver(scene, voices, this::possessor);
    this.speaksFor = new SpeaksFor(scene, this::possessor);
    this.anonymous = new Anonymous(row, scene.entities());
    this.owners = owners;
  }

  /** {@return what knows who issued which text} */
  IssuerResolver issuers() {
    return issuers;
  }

  /** {@return whom the phrase means, none of those barred, unnamed people and texts included} */
  List<Entity> resolve(NounPhrase phrase, TokenRange source, List<Entity> barred) {
    List<Entity> found =
        speaksFor
            .principal(phrase, source)
            .or(() -> beside(phrase, source))
            .map(List::of)
            .orElseGet(() -> meant(phrase, source, barred));
    if (!found.isEmpty()) {
      return found;
    }
    Optional<Entity> owner = phrase.owner().filter(row::isPossessivePronoun).flatMap(owners::apply);
    return List.of(anonymous.of(phrase, source, owner));
  }

  /** Whoever issued a text, the body that "prosecutors" act for, the one wife of the text. */
  private Optional<Entity> beside(NounPhrase phrase, TokenRange source) {
    if (phrase.is(NounClass.DOCUMENT)) {
      return issuers.resolve(phrase, source);
    }
    boolean kin = phrase.owner().isPresent() && !phrase.plural() && WordList.KIN.has(phrase.word());
    return phrase.isHuman()
        ? known
            .actingFor(phrase)
            .or(() -> Optional.of(phrase).filter(p -> kin).flatMap(known::relative))
        : Optional.empty();
  }

  /** "Smith's", "her", "the bank's": a common noun means a body of the text. */
  private Optional<Entity> possessor(int token) {
    return owners.apply(token).or(() -> phrases.isBody(token) ? bodyAt(token) : Optional.empty());
  }

  private Optional<Entity> bodyAt(int noun) {
    NounPhrase body = phrases.definite(noun);
    return meant(body, body.range(), List.of()).stream().findFirst();
  }

  /** {@return who is meant by a description: one by its words and the text around, or several} */
  private List<Entity> meant(NounPhrase phrase, TokenRange source, List<Entity> others) {
    if (!Descriptions.isWeighed(phrase)) {
      return phrase.is(NounClass.DOCUMENT) ? List.of() : plurals.resolve(phrase, source);
    }
    Optional<Entity> owner = phrase.owner().flatMap(owners::apply);
    if (owner.filter(Entity::isPerson).isPresent() && WordList.CAMPAIGN.has(phrase.word())) {
      return known.campaignOf(owner.get(), source.begin()).stream().toList();
    }
    List<Entity> barred = new ArrayList<>(others);
    owner.ifPresent(barred::add);
    scene.entities().named(source).forEach(barred::add);
    return descriptions
        .resolve(Anaphor.of(phrase, source, barred, owner))
        .answer()
        .candidate()
        .entities();
  }
}
