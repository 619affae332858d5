// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.reference;

import io.github.dixit.SpeakerKind;
import io.github.dixit.speakers.entities.Entity;
import io.github.dixit.speakers.grammar.NounPhrase;
import io.github.dixit.speakers.lexicon.Noun;
import io.github.dixit.speakers.lexicon.NounClass;
import io.github.dixit.speakers.lexicon.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whom a description can't mean, whatever speaks for it: <em>the Democratic nominee</em> is no
 * Republican, <em>the newspaper</em> no football association, <em>the woman</em> not the one named
 * before a cashier came in, <em>the ministry</em> not the one before <em>the foreign ministry</em>.
 */
final class Contradictions {

  private static final int REFERENTS = 60;

  /** So many who have one role in a text are held against one another. */
  private static final int HOLDERS = 100;

  private static final String PRIME = "prime";

  private final Knowledge known;
  private final Discourse discourse;
  private final BodyModifiers modifiers;

  Contradictions(Knowledge known, Discourse discourse) {
    this.known = known;
    this.discourse = discourse;
    this.modifiers = new BodyModifiers(known);
  }

  /** {@return whether the description can't mean the entity} */
  boolean rulesOut(Anaphor anaphor, Entity entity) {
    NounPhrase phrase = anaphor.phrase().orElseThrow();
    return anaphor.sort() == Sort.PERSON
        ? isAnother(phrase, entity)
            || isOfAnotherAge(anaphor, entity)
            || isOneTried(anaphor, phrase, entity)
            || fitsAnother(anaphor, phrase, entity)
            || isOfAnotherRank(anaphor, phrase, entity)
            || isStranger(anaphor, entity)
        : isOfAnotherSort(anaphor, phrase, entity)
            || isCountry(phrase, entity)
            || isAnothersOwn(phrase, entity)
            || isOfAnotherField(phrase, entity)
            || isCalledAfterAnother(anaphor, entity)
            || isOtherSince(phrase, entity);
  }

  /** "the Leeds mayor", "the former chancellor": who has the role with all these words, if any. */
  private boolean fitsAnother(Anaphor anaphor, NounPhrase phrase, Entity person) {
    int words = phrase.modifiers().size();
    return words > 0
        && phrase.determiner() != NounPhrase.Determiner.INDEFINITE
        && person.traits().shared(phrase.modifiers()) < words
        && known.holders(anaphor.head()).stream()
            .limit(HOLDERS)
            .anyMatch(h -> h != person && h.traits().shared(phrase.modifiers()) == words);
  }

  /** "the judge" is nobody of whom the text doesn't say so: others are tried. */
  private boolean isOneTried(Anaphor anaphor, NounPhrase phrase, Entity person) {
    return phrase.isDefinite()
        && WordList.OFFICIATING.has(anaphor.head())
        && person.roleWords().stream().noneMatch(WordList.OFFICIATING::has)
        && known.figures.of(person).filter(f -> f.roles().contains(anaphor.head())).isEmpty();
  }

  /** "the 46-year-old" is not the one of 39. */
  private static boolean isOfAnotherAge(Anaphor anaphor, Entity person) {
    return anaphor.head().endsWith(Noun.YEARS_OLD)
        && !person.roleWords().contains(anaphor.head())
        && person.roleWords().stream().anyMatch(w -> w.endsWith(Noun.YEARS_OLD));
  }

  private boolean isAnother(NounPhrase phrase, Entity person) {
    List<String> words = new ArrayList<>(phrase.modifiers());
    words.add(known.row.lower(phrase.head()));
    return person.traits().contradict(words, known.lexicon.countries());
  }

  /**
   * "The chancellor" is not the shadow chancellor, nor "the mayor" the mayor-elect, nor "the prime
   * minister" any other minister.
   */
  private static boolean isOfAnotherRank(Anaphor anaphor, NounPhrase phrase, Entity person) {
    List<String> role = person.role().map(Contradictions::words).orElse(List.of());
    if (!role.contains(anaphor.head())) {
      return false;
    }
    return role.stream().anyMatch(w -> WordList.RANK.has(w) && !phrase.modifiers().contains(w))
        || phrase.modifiers().contains(PRIME) && !role.contains(PRIME);
  }

  private static List<String> words(String role) {
    return List.of(role.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"));
  }

  private boolean isStranger(Anaphor anaphor, Entity person) {
    return WordList.STRANGER.has(anaphor.head())
        && phrasesSince(anaphor.begin(), person)
            .anyMatch(
                p ->
                    p.isHuman()
                        && !p.plural()
                        && p.determiner() == NounPhrase.Determiner.INDEFINITE);
  }

  private boolean isOfAnotherSort(Anaphor anaphor, NounPhrase phrase, Entity body) {
    boolean anySort = phrase.is(NounClass.BODY) && WordList.LOOSE_BODY.has(anaphor.head());
    return !anySort
        && phrase.isBody()
        && known.sorts.contradict(body, phrase.noun().orElseThrow().type())
        && !known.bodiesCalled(anaphor.head()).contains(body);
  }

  /** "the company": no country is one. */
  private static boolean isCountry(NounPhrase phrase, Entity body) {
    return body.kind() == SpeakerKind.PLACE
        && body.country().isPresent()
        && phrase.is(NounClass.COMPANY);
  }

  /** "the prime minister's office" is no ministry. */
  private boolean isAnothersOwn(NounPhrase phrase, Entity body) {
    List<String> owner = phrase.owner().map(known.row::lower).stream().toList();
    return !owner.isEmpty()
        && modifiers.telling(phrase).containsAll(owner)
        && modifiers.fitting(owner, body) == 0;
  }

  /** "the ministry of health" is no defence ministry. */
  private boolean isOfAnotherField(NounPhrase phrase, Entity body) {
    List<String> fields =
        modifiers.telling(phrase).stream().filter(known.lexicon::isField).toList();
    return !fields.isEmpty()
        && modifiers.fitting(fields, body) == 0
        && body.forms().keySet().stream()
            .allMatch(f -> words(f).stream().anyMatch(known.lexicon::isField));
  }

  /** "his campaign" is not the one that has somebody else's name. */
  private boolean isCalledAfterAnother(Anaphor anaphor, Entity body) {
    Optional<Entity> owner = anaphor.owner().filter(Entity::isPerson);
    if (owner.isEmpty()) {
      return false;
    }
    List<String> own =
        owner.get().forms().keySet().stream().flatMap(f -> words(f).stream()).toList();
    return body.forms().keySet().stream()
        .allMatch(
            f ->
                words(f).stream().noneMatch(own::contains)
                    && words(f).stream()
                        .anyMatch(w -> known.entities.isPersonAt(w, anaphor.begin())));
  }

  private boolean isOtherSince(NounPhrase phrase, Entity body) {
    return phrase.is(NounClass.INSTITUTION)
        && phrase.modifiers().isEmpty()
        && phrasesSince(phrase.range().begin(), body)
            .filter(p -> p.noun().equals(phrase.noun()) && p.isDefinite())
            .map(modifiers::telling)
            .anyMatch(t -> !t.isEmpty() && modifiers.fitting(t, body) < t.size());
  }

  private Stream<NounPhrase> phrasesSince(int token, Entity entity) {
    int last = entity.lastMentionBefore(token);
    return discourse.before(token, REFERENTS).stream()
        .takeWhile(r -> r.begin() > last)
        .filter(r -> known.row.quotation(r.begin()) < 0)
        .flatMap(r -> r.phrase().stream());
  }
}
