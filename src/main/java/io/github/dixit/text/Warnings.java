// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.text;

import java.util.ArrayList;
import java.util.List;

/** Finds what a user should know before trusting what was found in a text. */
final class Warnings {

  /** Shorter texts, in words, give no warning of their language: headlines lack small words. */
  private static final int MIN_WORDS = 50;

  /** English articles have 25 to 45 function words in 100, other languages below 8. */
  private static final double MIN_SHARE = 0.12;

  private Warnings() {}

  static List<String> of(String text, List<Sentence> sentences) {
    List<String> warnings = new ArrayList<>();
    if (!seemsEnglish(sentences)) {
      warnings.add("the text seems not to be English; Dixit reads English only");
    }
    int odd = oddCharacters(text);
    if (odd > 0) {
      warnings.add(
          "the text has "
              + odd
              + " control or broken characters; was it read with the right encoding?");
    }
    return warnings;
  }

  private static boolean seemsEnglish(List<Sentence> sentences) {
    int words = 0;
    int small = 0;
    for (Sentence sentence : sentences) {
      for (Token token : sentence.tokens()) {
        if (Character.isLetter(token.text().codePointAt(0))) {
          words++;
          small += PlainTags.isFunctionWord(token.text()) ? 1 : 0;
        }
      }
    }
    return words < MIN_WORDS || small >= words * MIN_SHARE;
  }

  /** Control characters that are no white space, lone surrogates and replacement characters. */
  private static int oddCharacters(String text) {
    return (int)
        text.codePoints()
            .filter(
                c ->
                    (Character.isISOControl(c) && !Character.isWhitespace(c) && c != 0x85)
                        || Character.getType(c) == Character.SURROGATE
                        || c == 0xFFFD)
            .count();
  }
}
