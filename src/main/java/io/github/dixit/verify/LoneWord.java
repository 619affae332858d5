// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.verify;

import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Finds the one word of a piece that stands before the first, or behind the last, mark of something
 * left out, <em>We ... lost the harbour</em>, or split of the piece. One word is too little to look
 * for in all sources; it is looked for in what is said with the rest.
 */
record LoneWord(Piece piece, SourceDocument source) {

  /** So many words of the source may be left out before or behind it. */
  private static final int FARTHEST = 200;

  /** {@return the nearest such word of the source before the first fragment} */
  OptionalInt before(Fragment first) {
    int word = only(0, first.begin());
    if (word < 0 || !isApart(word + 1, first.begin())) {
      return OptionalInt.empty();
    }
    IntStream places = IntStream.iterate(first.at() - 1, j -> j >= 0, j -> j - 1);
    return nearest(word, places, first.at());
  }

  /** {@return the nearest such word of the source behind the last fragment} */
  OptionalInt behind(Fragment last) {
    int word = only(last.end(), piece.size());
    if (word < 0 || !isApart(last.end(), word)) {
      return OptionalInt.empty();
    }
    IntStream places = IntStream.range(last.atEnd(), source.words().size());
    return nearest(word, places, last.atEnd() - 1);
  }

  private boolean isApart(int from, int to) {
    return piece.isOpen(from, to) || piece.isSplit(from, to);
  }

  /** {@return the only word in the range that is claimed to be the source's, or -1} */
  private int only(int from, int to) {
    return piece.claimed(from, to) == 1
        ? IntStream.range(from, to).filter(i -> !piece.isOptional(i)).findFirst().orElseThrow()
        : -1;
  }

  private OptionalInt nearest(int word, IntStream places, int rest) {
    long key = piece.words().key(word);
    return places
        .limit(FARTHEST)
        .filter(j -> source.words().key(j) == key)
        .filter(j -> source.isOneAttribution(j, rest) || source.isOneQuotation(j, rest))
        .findFirst();
  }
}
