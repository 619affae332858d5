// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.verify;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Chooses fingerprints of a text: of a short one all triples of its words, also with one word left
 * out, so that another word, one more or one less is survived; of a longer one some two in five of
 * the triples, by winnowing (Schleimer, Wilkerson and Aiken 2003), so that two texts that share six
 * words in a row share at least one.
 */
final class Fingerprints {

  private static final int SHORT = 20;
  private static final int WINDOW = 4;
  private static final int TUPLE = 3;

  private Fingerprints() {}

  /** {@return the fingerprints, none twice} */
  static long[] of(Words words) {
    if (words.size() <= SHORT) {
      return IntStream.rangeClosed(0, words.size() - TUPLE)
          .boxed()
          .flatMapToLong(i -> loose(words, i))
          .distinct()
          .toArray();
    }
    long[] triples =
        IntStream.rangeClosed(0, words.size() - TUPLE)
            .mapToLong(i -> triple(words, i, i + 1, i + 2))
            .toArray();
    return IntStream.rangeClosed(0, triples.length - WINDOW)
        .mapToLong(i -> Arrays.stream(triples, i, i + WINDOW).min().orElseThrow())
        .distinct()
        .toArray();
  }

  private static LongStream loose(Words words, int i) {
    long plain = triple(words, i, i + 1, i + 2);
    return i + TUPLE == words.size()
        ? LongStream.of(plain)
        : LongStream.of(
            plain, triple(words, i, i + 1, i + TUPLE), triple(words, i, i + 2, i + TUPLE));
  }

  private static long triple(Words words, int first, int second, int third) {
    long pair = Words.pair(words.key(first), words.key(second));
    return Words.pair(pair, words.key(third)) * 0xD6E8FEB86659FD93L;
  }
}
