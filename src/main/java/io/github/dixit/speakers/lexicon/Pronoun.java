// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.lexicon;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What a pronoun can stand for. */
public enum Pronoun {
  HE,
  SHE,
  IT,
  THEY,
  /** No word of its own: one person of any gender, for "the 34-year-old". */
  PERSON,
  /** I, we: the speaker of the quotation around, or the author. */
  FIRST,
  /** who, which, that: what stands right before. */
  RELATIVE,
  /** both, each: the two just mentioned. */
  BOTH,
  /** you, everyone, some: nobody in particular. */
  NONE;

  private static final Map<String, Pronoun> FORMS =
      Table.rows("pronouns.tsv", 2).stream()
          .collect(
              Collectors.toUnmodifiableMap(
                  r -> r[0], r -> Pronoun.valueOf(r[1].toUpperCase(Locale.ROOT))));

  public Gender gender() {
    return switch (this) {
      case HE -> Gender.MALE;
      case SHE -> Gender.FEMALE;
      case IT, THEY, PERSON, FIRST, RELATIVE, BOTH, NONE -> Gender.UNKNOWN;
    };
  }

  /** {@return what the word, given in lower case, can stand for} */
  public static Pronoun of(String lower) {
    return FORMS.getOrDefault(lower, NONE);
  }
}
