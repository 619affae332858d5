// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.sources;

import io.github.dixit.SpeakerKind;
import io.github.dixit.speakers.entities.Entities;
import io.github.dixit.speakers.entities.Entity;
import io.github.dixit.speakers.grammar.NounPhrase;
import io.github.dixit.speakers.grammar.NounPhrase.Determiner;
import io.github.dixit.speakers.grammar.NounPhrases;
import io.github.dixit.speakers.grammar.Position;
import io.github.dixit.speakers.grammar.TokenRange;
import io.github.dixit.speakers.grammar.TokenRow;
import io.github.dixit.speakers.lexicon.Noun;
import io.github.dixit.speakers.lexicon.NounClass;
import io.github.dixit.speakers.lexicon.WordList;
import io.github.dixit.speakers.reference.ActingBodies;
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
  private final Entities entities;
  private final NounPhrases phrases;
  private final Descriptions descriptions;
  private final PluralResolver plurals;
  private final Knowledge known;
  private final ActingBodies bodies;
  private final IssuerResolver issuers;
  private final SpeaksFor speaksFor;
  private final Anonymous anonymous;
  private final IntFunction<Optional<Entity>> owners;

  /**
   * @param owners whom names and pronouns mean that possess something
   */
  PhraseResolver(
      Scene scene,
      Position position,
      Knowledge known,
      Descriptions descriptions,
      Voices voices,
      IntFunction<Optional<Entity>> owners) {
    this.row = scene.row();
    this.entities = scene.entities();
    this.phrases = scene.phrases();
    this.descriptions = descriptions;
    this.plurals = new PluralResolver(row, scene.discourse());
    this.known = known;
    this.bodies = new ActingBodies(known, scene.discourse(), position);
    this.issuers = new IssuerResolver(scene, voices, this::possessor);
    this.speaksFor = new SpeaksFor(row, entities, phrases, known, bodies, this::possessor);
    this.anonymous = new Anonymous(row, entities);
    this.owners = owners;
  }

  /** {@return what knows who issued which text} */
  IssuerResolver issuers() {
    return issuers;
  }

  /** {@return who issued a document that the text speaks of, if it tells} */
  Optional<Entity> issuer(NounPhrase document) {
    return issuers.of(document);
  }

  /** {@return whom the phrase means, unnamed people and texts included; empty if nobody} */
  List<Entity> resolve(NounPhrase phrase, TokenRange source) {
    return speaksFor
        .principal(phrase, source)
        .map(List::of)
        .orElseGet(() -> meaning(phrase, source));
  }

  private List<Entity> meaning(NounPhrase phrase, TokenRange source) {
    if (phrase.is(NounClass.DOCUMENT)) {
      return List.of(issuers.resolve(phrase, source).orElseGet(() -> unnamed(phrase, source)));
    }
    Optional<Entity> acting =
        phrase.isHuman() ? bodies.actingFor(phrase).or(() -> relative(phrase)) : Optional.empty();
    if (acting.isPresent()) {
      return List.of(acting.get());
    }
    List<Entity> found = meant(phrase, source);
    return found.isEmpty() ? List.of(unnamed(phrase, source)) : found;
  }

  /** "his wife", where the text names one wife and does not mean her by "his". */
  private Optional<Entity> relative(NounPhrase phrase) {
    boolean kin =
        phrase.owner().isPresent()
            && !phrase.plural()
            && WordList.KIN.has(phrase.noun().map(Noun::word).orElse(""));
    return kin
        ? known
            .relative(phrase)
            .filter(e -> !owners.apply(phrase.owner().get()).equals(Optional.of(e)))
        : Optional.empty();
  }

  /** "Smith's", "her", "the bank's": a common noun means a body of the text. */
  private Optional<Entity> possessor(int token) {
    return owners.apply(token).or(() -> phrases.isBody(token) ? bodyAt(token) : Optional.empty());
  }

  private Optional<Entity> bodyAt(int noun) {
    TokenRange range = new TokenRange(noun, noun + 1);
    NounPhrase body =
        new NounPhrase(
            range,
            noun,
            phrases.noun(noun),
            false,
            Determiner.DEFINITE,
            Optional.empty(),
            List.of());
    return meant(body, range).stream().findFirst();
  }

  /** {@return who is meant by a description: one by its words and the text around, or several} */
  private List<Entity> meant(NounPhrase phrase, TokenRange source) {
    if (!Descriptions.isWeighed(phrase)) {
      return plurals.resolve(phrase, source);
    }
    Optional<Entity> owner = phrase.owner().flatMap(owners::apply);
    if (owner.filter(Entity::isPerson).isPresent()
        && WordList.CAMPAIGN.has(phrase.noun().map(Noun::word).orElse(""))) {
      return known.campaignOf(owner.get(), source.begin()).stream().toList();
    }
    List<Entity> barred = new ArrayList<>(owner.stream().toList());
    entities.in(source).forEach(m -> barred.add(entities.of(m)));
    return descriptions
        .resolve(Anaphor.of(phrase, source, barred, owner))
        .answer()
        .candidate()
        .entities();
  }

  /** Somebody without a name: the one whom the same noun introduced, or a new one. */
  private Entity unnamed(NounPhrase phrase, TokenRange source) {
    boolean back =
        phrase.isDefinite() && !phrase.is(NounClass.DOCUMENT) && !hasComplement(phrase, source);
    Optional<Entity> introduced = back ? anonymous.known(phrase) : Optional.empty();
    introduced.ifPresent(e -> e.addMention(source));
    return introduced.orElseGet(
        () -> {
          Optional<Entity> owner =
              phrase.owner().filter(row::isPossessivePronoun).flatMap(owners::apply);
          return anonymous.describe(source, phrase, kind(phrase), owner);
        });
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

  /** "the head of the bank" describes; it does not point back. */
  private boolean hasComplement(NounPhrase phrase, TokenRange source) {
    int next = phrase.head() + 1;
    return next < source.end() && (row.is(next, WordList.BELONGING) || row.tagged(next, "WP"));
  }
}
