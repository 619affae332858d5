// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.reference;

import io.github.dixit.speakers.entities.Entity;
import io.github.dixit.speakers.grammar.NounPhrase;
import io.github.dixit.speakers.grammar.TokenRange;
import io.github.dixit.speakers.lexicon.Gender;
import io.github.dixit.speakers.lexicon.Pronoun;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * A mention that may mean somebody named elsewhere.
 *
 * @param sort which weights judge it
 * @param range its tokens
 * @param pronoun the pronoun it is
 * @param phrase the noun phrase it is
 * @param source all tokens of the source that it heads
 * @param content tells the tokens of what it is the source of: a speaker seldom calls himself by
 *     name
 * @param barred whom it can't mean: the speaker of the quotation around, or its own possessor
 * @param owner whom a possessive in it means: "its chief", "the bank's lawyer"
 */
public record Anaphor(
    Sort sort,
    TokenRange range,
    Optional<Pronoun> pronoun,
    Optional<NounPhrase> phrase,
    TokenRange source,
    IntPredicate content,
    List<Entity> barred,
    Optional<Entity> owner) {

  /** {@return a pronoun that may mean somebody} */
  public static Anaphor of(int token, Pronoun pronoun, IntPredicate content, List<Entity> barred) {
    Sort sort =
        switch (pronoun) {
          case IT -> Sort.IT;
          case THEY -> Sort.THEY;
          default -> Sort.ONE;
        };
    TokenRange range = new TokenRange(token, token + 1);
    return new Anaphor(
        sort,
        range,
        Optional.of(pronoun),
        Optional.empty(),
        range,
        content,
        List.copyOf(barred),
        Optional.empty());
  }

  /** {@return a description that may mean somebody} */
  public static Anaphor of(
      NounPhrase phrase, TokenRange source, List<Entity> barred, Optional<Entity> owner) {
    return new Anaphor(
        phrase.isHuman() ? Sort.PERSON : Sort.BODY,
        phrase.range(),
        Optional.empty(),
        Optional.of(phrase),
        source,
        i -> false,
        List.copyOf(barred),
        owner);
  }

  /** {@return its first token} */
  public int begin() {
    return range.begin();
  }

  /** {@return the word that heads it, singular and in lower case where the lexicon has it} */
  public String head() {
    return phrase.map(NounPhrase::word).orElse("");
  }

  /** {@return the gender that its word tells} */
  public Gender gender() {
    return pronoun
        .map(Pronoun::gender)
        .or(() -> phrase.map(NounPhrase::gender))
        .orElse(Gender.UNKNOWN);
  }
}
