// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.grammar;

/** Tells which sentences are headlines by their capitals; each is counted once. */
final class Headlines {

  private static final int FEWEST_WORDS = 4;

  /** Letters of a word that title case gives a capital whatever it is. */
  private static final int LONGER = 4;

  private static final double CAPITALS = 0.75;

  private final TokenRow row;

  /** 1 for a sentence in title case, -1 for another, 0 where nobody asked yet. */
  private final byte[] known;

  Headlines(TokenRow row) {
    this.row = row;
    this.known = new byte[row.document().sentences().size()];
  }

  /** {@return whether nearly all longer words of the sentence are capitalised, its verbs too} */
  boolean has(int number) {
    if (known[number] == 0) {
      known[number] = isTitleCase(number) ? (byte) 1 : (byte) -1;
    }
    return known[number] > 0;
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
