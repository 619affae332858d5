// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.verify;

import java.util.Arrays;
import java.util.stream.LongStream;

/**
 * Chooses fingerprints of a text by winnowing (Schleimer, Wilkerson and Aiken 2003): two texts that
 * share six words in a row share at least one, and some two in five of all triples of words are
 * chosen.
 */
final class Fingerprints {

  private static final int WINDOW = 4;
  private static final int TUPLE = 3;

  private Fingerprints() {}

  /** {@return the fingerprints, none twice; shorter texts have one} */
  static long[] of(Words words) {
    long[] triples =
        LongStream.rangeClosed(0, words.size() - TUPLE).map(i -> triple(words, (int) i)).toArray();
    if (triples.length <= WINDOW) {
      return Arrays.stream(triples).distinct().toArray();
    }
    return LongStream.rangeClosed(0, triples.length - WINDOW)
        .map(i -> Arrays.stream(triples, (int) i, (int) i + WINDOW).min().orElseThrow())
        .distinct()
        .toArray();
  }

  private static long triple(Words words, int i) {
    return Words.pair(words.pairKey(i), words.key(i + 2)) * 0xD6E8FEB86659FD93L;
  }
}
