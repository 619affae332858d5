// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.entities;

import io.github.dixit.speakers.grammar.TokenRow;
import io.github.dixit.speakers.lexicon.Gender;
import io.github.dixit.speakers.lexicon.Pronoun;
import io.github.dixit.speakers.lexicon.WordList;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What stands around a person's name and tells which of several it names: titles and pronouns. */
record NameSigns(TokenRow row) {

  private static final int LONGEST_TITLE = 5;

  /** Tokens behind a name in which a pronoun tells who it is. */
  private static final int NEAR = 12;

  /** {@return the gender that the titles right before the name tell} */
  Gender titleGender(int begin) {
    boolean kin = row.is(begin - 1, ",") && row.is(begin - 2, WordList.KIN); // "her husband, Ali"
    return titleWords(kin ? begin - 1 : begin)
        .mapToObj(i -> row.lexicon().titleGender(row.lower(i)))
        .filter(g -> g != Gender.UNKNOWN)
        .findFirst()
        .orElse(Gender.UNKNOWN);
  }

  /** {@return the title right before the name that tells the gender: "Mrs."} */
  Optional<String> title(int begin) {
    return Optional.of(begin - 1)
        .filter(i -> row.isTitle(i) && row.lexicon().titleGender(row.lower(i)) != Gender.UNKNOWN)
        .map(row::word);
  }

  /**
   * {@return the gender of the first pronoun in the sentence behind a name, nobody named between}
   */
  Gender pronounGender(int token) {
    int end = Math.min(row.endOfSentence(token), token + NEAR);
    for (int i = token + 1; i < end; i++) {
      boolean other = row.named(i, "PERSON") && !row.named(i - 1, "PERSON");
      Gender gender = Pronoun.of(row.lower(i)).gender();
      if (other || gender != Gender.UNKNOWN || row.quotation(i) != row.quotation(token)) {
        return other || row.quotation(i) != row.quotation(token) ? Gender.UNKNOWN : gender;
      }
    }
    return Gender.UNKNOWN;
  }

  /** {@return the titles right before the name, polite ones left out} */
  Set<String> titles(int begin) {
    return titleWords(begin)
        .mapToObj(row::lower)
        .filter(w -> !row.lexicon().isPolite(w))
        .map(row.lexicon()::fullTitle)
        .collect(Collectors.toSet());
  }

  /** {@return the tokens of titles and nouns right before the name, the nearest first} */
  private IntStream titleWords(int begin) {
    int limit = Math.max(row.beginOfSentence(begin), begin - LONGEST_TITLE);
    return IntStream.iterate(begin - 1, i -> i >= limit && isTitleWord(i), i -> i - 1);
  }

  private boolean isTitleWord(int i) {
    return row.isTitle(i) || row.lexicon().noun(row.lower(i)).isPresent();
  }
}
