// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.lexicon;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The small closed lists of words in {@code words.tsv}; the file says what each is for. */
public enum WordList {
  CALENDAR,
  QUANTIFIER,
  PARTITIVE,
  ISSUING,
  EPITHET,
  VOCATION,
  PRONOUN,
  FIELD,
  KIN,
  LOOSE_BODY,
  SEEN,
  ASKING,
  THINKING,
  STRANGER,
  OFFICE,
  RANK,
  PERSONAL,
  RECKONING,
  HOLDING,
  BEFORE_HEAD,
  HEADED,
  RUN,
  EVENT,
  EMPLOYING,
  BELONGING,
  FOLLOWING,
  PEOPLES,
  PLURAL_HEAD,
  PERSONAL_HEAD,
  PLACED_HEAD,
  DESCRIBING_HEAD,
  JOINED_HEAD,
  SMALL,
  UNSHOUTED,
  FUNCTION,
  INSIDE_BODY,
  COMPANY_FORM,
  RANK_PREFIX,
  UNION,
  OFFICIATING,
  OF_FIELD,
  OF_FIRM,
  LISTING,
  TRADE,
  OWNED_HEAD,
  NAME_SUFFIX,
  DEGREE,
  HONOUR,
  WE,
  JOINING,
  OTHER,
  DEFINITE,
  LEADING_OVER,
  INSIDE_TITLE,
  CONJUNCTION,
  PEOPLE_ENDING,
  POINTING_TIME,
  TIME_SPAN,
  STATE,
  PAST,
  IDLE,
  CAMEL,
  COMPASS,
  CAMPAIGN;

  private final Set<String> words;

  WordList() {
    String list = name().toLowerCase(Locale.ROOT);
    words =
        Table.rows("words.tsv", 2).stream()
            .filter(r -> r[1].equals(list))
            .map(r -> r[0])
            .collect(Collectors.toUnmodifiableSet());
  }

  /** {@return whether the list has the word, given in lower case} */
  public boolean has(String word) {
    return words.contains(word);
  }

  /** {@return all words of the list, in lower case} */
  public Set<String> words() {
    return words;
  }

  /** {@return whether the word, given in lower case, ends in one of the list's} */
  public boolean endsIn(String word) {
    return words.stream().anyMatch(word::endsWith);
  }
}
