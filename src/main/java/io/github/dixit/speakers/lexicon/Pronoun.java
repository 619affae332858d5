// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.lexicon;

import java.util.Set;

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

  private static final Set<String> HE_FORMS = Set.of("he", "him", "his", "himself");
  private static final Set<String> SHE_FORMS = Set.of("she", "her", "hers", "herself");
  private static final Set<String> IT_FORMS = Set.of("it", "its", "itself");
  private static final Set<String> THEY_FORMS =
      Set.of("they", "them", "their", "theirs", "themselves");
  private static final Set<String> FIRST_FORMS =
      Set.of("i", "me", "my", "mine", "myself", "we", "us", "our", "ours", "ourselves");
  private static final Set<String> RELATIVE_FORMS = Set.of("who", "whom", "which", "that", "whose");
  private static final Set<String> BOTH_FORMS = Set.of("both", "each", "neither");

  public Gender gender() {
    return switch (this) {
      case HE -> Gender.MALE;
      case SHE -> Gender.FEMALE;
      case IT, THEY, PERSON, FIRST, RELATIVE, BOTH, NONE -> Gender.UNKNOWN;
    };
  }

  public static Pronoun of(String lower) {
    if (HE_FORMS.contains(lower)) {
      return HE;
    }
    if (SHE_FORMS.contains(lower)) {
      return SHE;
    }
    if (IT_FORMS.contains(lower)) {
      return IT;
    }
    if (THEY_FORMS.contains(lower)) {
      return THEY;
    }
    return other(lower);
  }

  private static Pronoun other(String lower) {
    if (FIRST_FORMS.contains(lower)) {
      return FIRST;
    }
    if (RELATIVE_FORMS.contains(lower)) {
      return RELATIVE;
    }
    return BOTH_FORMS.contains(lower) ? BOTH : NONE;
  }
}
