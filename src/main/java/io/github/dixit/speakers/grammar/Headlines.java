// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.grammar;

/** Tells which sentences are headlines by their capitals; each is counted once. */
final class Headlines {

  private static final int FEWEST_WORDS = 4;
  private static final double CAPITALS = 0.75;

  private final TokenRow row;

  /** 1 for a sentence in title case, -1 for another, 0 where nobody asked yet. */
  private final byte[] known;

  Headlines(TokenRow row) {
    this.row = row;
    this.known = new byte[row.document().sentences().size()];
  }

  /** {@return whether nearly all longer words of the sentence are capitalised} */
  boolean has(int number) {
    if (known[number] == 0) {
      int[] longer = capitals(number, 4);
      int[] all = capitals(number, 1);
      boolean title =
          longer[0] >= FEWEST_WORDS
              && longer[1] >= CAPITALS * longer[0]
              && 2 * all[1] >= all[0]
              && !hasPlainVerb(number);
      known[number] = title ? (byte) 1 : (byte) -1;
    }
    return known[number] > 0;
  }

  private boolean hasPlainVerb(int number) {
    for (int i = row.sentenceBegin(number); i < row.sentenceEnd(number); i++) {
      boolean finite = row.isVerb(i) && !row.tagged(i, "VBG");
      if (finite && !row.isCapital(i) && Character.isLetter(row.word(i).charAt(0))) {
        return true;
      }
    }
    return false;
  }

  /** {@return how many words of at least that length the sentence has, and how many capitals} */
  private int[] capitals(int number, int length) {
    int words = 0;
    int capitals = 0;
    for (int i = row.sentenceBegin(number); i < row.sentenceEnd(number); i++) {
      if (row.word(i).length() >= length && Character.isLetter(row.word(i).charAt(0))) {
        words++;
        capitals += row.isCapital(i) ? 1 : 0;
      }
    }
    return new int[] {words, capitals};
  }
}
