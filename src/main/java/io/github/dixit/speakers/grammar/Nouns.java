// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.grammar;

import io.github.dixit.speakers.lexicon.Gender;
import io.github.dixit.speakers.lexicon.Noun;
import io.github.dixit.speakers.lexicon.NounClass;
import java.util.Optional;
import java.util.stream.IntStream;

/** Looks nouns up in the lexicon, in whichever form and spelling they stand there. */
record Nouns(TokenRow row) {

  /** {@return what the lexicon says of the head of a phrase, peoples and ages included} */
  Optional<Noun> head(int coreBegin, int head) {
    return at(head).or(() -> citizen(coreBegin, head)).or(() -> age(coreBegin, head));
  }

  /** {@return what the lexicon says of the noun at the token} */
  Optional<Noun> at(int token) {
    return hyphened(token)
        .or(() -> row.lexicon().noun(row.lower(token)))
        .or(() -> row.lexicon().noun(row.token(token).lemma()))
        .or(() -> singular(row.lower(token)))
        .or(() -> office(token));
  }

  /** "the IGP", an inspector-general. */
  private Optional<Noun> office(int token) {
    boolean letters =
        row.word(token).length() > 1 && row.word(token).chars().allMatch(Character::isUpperCase);
    return letters && row.isTitle(token)
        ? row.lexicon().noun(row.lexicon().fullTitle(row.lower(token)))
        : Optional.empty();
  }

  /** "op-ed", in three tokens. */
  private Optional<Noun> hyphened(int token) {
    return row.tagged(token - 1, "HYPH") && token > 1
        ? row.lexicon().noun(row.lower(token - 2) + "-" + row.lower(token))
        : Optional.empty();
  }

  private Optional<Noun> singular(String word) {
    if (word.endsWith("ies")) {
      return row.lexicon().noun(word.substring(0, word.length() - 3) + "y");
    }
    return word.endsWith("s")
        ? row.lexicon().noun(word.substring(0, word.length() - 1))
        : Optional.empty();
  }

  /** "the Swede", "the 24-year-old German"; without an article it is a surname or an adjective. */
  private Optional<Noun> citizen(int coreBegin, int head) {
    boolean alone = row.isCapital(head) && !row.isCapital(head + 1);
    return alone && row.is(coreBegin - 1, "the")
        ? row.lexicon().citizen(row.lower(head))
        : Optional.empty();
  }

  /** "the 34-year-old": somebody by the age alone, be it one token or five. */
  private Optional<Noun> age(int coreBegin, int head) {
    String word = row.lower(head);
    boolean years =
        word.contains("year") || IntStream.range(coreBegin, head).anyMatch(i -> row.is(i, "year"));
    if (!years || !word.endsWith("old")) {
      return Optional.empty();
    }
    String age =
        IntStream.rangeClosed(coreBegin, head)
            .filter(i -> row.tagged(i, "CD"))
            .mapToObj(i -> row.lower(i) + Noun.YEARS_OLD)
            .reduce(word, (before, last) -> last);
    return Optional.of(new Noun(age, NounClass.PERSON, Gender.UNKNOWN));
  }
}
