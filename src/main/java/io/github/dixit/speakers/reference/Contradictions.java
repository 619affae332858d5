// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.reference;

import io.github.dixit.speakers.entities.Entity;
import io.github.dixit.speakers.grammar.NounPhrase;
import io.github.dixit.speakers.lexicon.Noun;
import io.github.dixit.speakers.lexicon.NounClass;
import io.github.dixit.speakers.lexicon.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Whom a description can't mean, whatever speaks for it: <em>the Democratic nominee</em> is no
 * Republican, <em>the newspaper</em> no football association, <em>the woman</em> not the one named
 * before a cashier came in.
 */
record Contradictions(Knowledge known, Discourse discourse) {

  /** So many who have one role in a text are held against one another. */
  private static final int HOLDERS = 100;

  private static final String PRIME = "prime";

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
            || known.companions.has(anaphor.head(), entity)
            || isUntold(anaphor, phrase, entity)
        : isOfAnotherSort(anaphor, phrase, entity);
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

  /**
   * A tale has many people without a name; "the butler" is nobody in it of whom it doesn't say so.
   */
  private boolean isUntold(Anaphor anaphor, NounPhrase phrase, Entity person) {
    return known.tale
        && phrase.isDefinite()
        && !WordList.STRANGER.has(anaphor.head())
        && !person.roleWords().contains(anaphor.head());
  }

  private boolean isStranger(Anaphor anaphor, Entity person) {
    return WordList.STRANGER.has(anaphor.head())
        && discourse
            .phrasesBetween(person.lastMentionBefore(anaphor.begin()), anaphor.begin())
            .filter(p -> known.row.quotation(p.range().begin()) < 0)
            .anyMatch(p -> p.isHuman() && p.bringsIn());
  }

  private boolean isOfAnotherSort(Anaphor anaphor, NounPhrase phrase, Entity body) {
    boolean anySort = phrase.is(NounClass.BODY) && WordList.LOOSE_BODY.has(anaphor.head());
    return !anySort
        && phrase.isBody()
        && known.sorts.contradict(body, phrase.noun().orElseThrow().type())
        && !known.bodiesCalled(anaphor.head()).contains(body);
  }
}
