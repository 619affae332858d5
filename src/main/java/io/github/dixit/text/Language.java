// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.text;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells texts that are not English by their script and their small words: English articles have 25
 * to 45 function words in 100, texts in other languages below 8, and small words of their own.
 */
public final class Language {

  private static final Pattern WORD = Pattern.compile("\\p{L}+");

  private static final Set<String> FOREIGN = WordList.read("foreign-words.txt");

  /** Texts with fewer words say nothing of their language, unless in another script. */
  private static final int MIN_WORDS = 12;

  /** From so many words on even names and headlines have some small words of English. */
  private static final int MANY_WORDS = 50;

  private static final double MIN_SHARE = 0.12;

  /** A text of another language has so many of its small words in 100. */
  private static final double FOREIGN_SHARE = 0.08;

  private Language() {}

  /** {@return why the text seems not to be English; empty if it does, or is too short to tell} */
  public static Optional<String> doubt(String text) {
    long letters = text.codePoints().filter(Character::isLetter).count();
    long others = text.codePoints().filter(c -> Character.isLetter(c) && !isLatin(c)).count();
    if (others > letters / 2) {
      return Optional.of("the text is not in Latin letters; Dixit reads English only");
    }
    int words = 0;
    int english = 0;
    int foreign = 0;
    for (Matcher m = WORD.matcher(text); m.find(); ) {
      String word = m.group().toLowerCase(Locale.ROOT);
      words++;
      english += PlainTags.isFunctionWord(word) ? 1 : 0;
      foreign += FOREIGN.contains(word) ? 1 : 0;
    }
    boolean fewSmall = words >= MANY_WORDS && english < words * MIN_SHARE;
    boolean otherSmall =
        words >= MIN_WORDS && foreign > english && foreign >= words * FOREIGN_SHARE;
    return fewSmall || otherSmall
        ? Optional.of("the text seems not to be English; Dixit reads English only")
        : Optional.empty();
  }

  private static boolean isLatin(int c) {
    return Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
  }
}
