// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.grammar;

import io.github.dixit.speakers.lexicon.Gender;
import io.github.dixit.speakers.lexicon.Noun;
import io.github.dixit.speakers.lexicon.NounClass;
import java.util.Optional;

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
        .or(() -> singular(row.lower(token)));
  }

  /** "op-ed", in three tokens. */
  private Optional<Noun> hyphened(int token) {
    return row.tagged(token - 1, "HYPH") && token > 1
        ? row.lexicon().noun(row.lower(token - 2) + "-" + row.lower(token))
        : Optional.empty();
  }

  private Optional<Noun> singular(String word) {
    if (word.endsWith("men")) {
      return row.lexicon().noun(word.substring(0, word.length() - 3) + "man");
    }
    if (word.endsWith("ies")) {
      return row.lexicon().noun(word.substring(0, word.length() - 3) + "y");
    }
    return word.endsWith("s")
        ? row.lexicon().noun(word.substring(0, word.length() - 1))
        : Optional.empty();
  }

  /** "the Swede", "the 24-year-old German"; without an article it is a surname or an adjective. */
  private Optional<Noun> citizen(int coreBegin, int head) {
    return isCitizen(head) && row.is(coreBegin - 1, "the")
        ? row.lexicon().citizen(row.lower(head))
        : Optional.empty();
  }

  private boolean isCitizen(int head) {
    return row.isCapital(head) && !row.isCapital(head + 1);
  }

  private Optional<Noun> age(int coreBegin, int head) {
    return isAge(coreBegin, head)
        ? Optional.of(new Noun(years(coreBegin, head), NounClass.PERSON, Gender.UNKNOWN))
        : Optional.empty();
  }

  /** "34-year-old", be it one token or five. */
  private String years(int begin, int head) {
    int first = head;
    while (first > Math.max(0, begin) && !row.tagged(first, "CD")) {
      first--;
    }
    return row.tagged(first, "CD") ? row.lower(first) + Noun.YEARS_OLD : row.lower(head);
  }

  /** {@return whether it is somebody by the age alone: "the 34-year-old"} */
  boolean isAge(int begin, int head) {
    boolean years = row.lower(head).contains("year");
    for (int i = Math.max(0, begin); i < head; i++) {
      years |= row.is(i, "year");
    }
    return years && row.lower(head).endsWith("old");
  }
}
