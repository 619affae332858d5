// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.grammar;

import java.util.HashMap;
import java.util.Map;

/** Tells which sentences are headlines by their capitals; each is counted once. */
final class Headlines {

  private static final int FEWEST_WORDS = 4;

  /** Letters of a word that title case gives a capital whatever it is. */
  private static final int LONGER = 4;

  private static final double CAPITALS = 0.75;

  private final TokenRow row;

  private final Map<Integer, Boolean> known = new HashMap<>();

  Headlines(TokenRow row) {
    this.row = row;
  }

  /** {@return whether nearly all longer words of the sentence are capitalised, its verbs too} */
  boolean has(int number) {
    return known.computeIfAbsent(number, this::isTitleCase);
  }

  private boolean isTitleCase(int number) {
    int words = 0;
    int capitals = 0;
    int longer = 0;
    int longerCapitals = 0;
    for (int i = row.sentenceBegin(number); i < row.sentenceEnd(number); i++) {
      if (!Character.isLetter(row.word(i).charAt(0))) {
        continue;
      }
      int capital = row.isCapital(i) ? 1 : 0;
      if (capital == 0 && row.isVerb(i) && !row.tagged(i, "VBG")) {
        return false;
      }
      words++;
      capitals += capital;
      if (row.word(i).length() >= LONGER) {
        longer++;
        longerCapitals += capital;
      }
    }
    return longer >= FEWEST_WORDS && longerCapitals >= CAPITALS * longer && 2 * capitals >= words;
  }
}
