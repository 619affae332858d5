// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.verify;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the longest stretches of words that a piece shares with sources: of two words and more, or
 * single words where the piece has no more than three.
 *
 * <p>Time grows with the length of the source, and memory is bounded, however often words repeat.
 */
final class FragmentFinder {

  /** Where a pair of words repeats more often in a piece, the rest is reached from these. */
  private static final int PLACES = 16;

  private static final int KEPT = 128;
  private static final int SHORT = 3;
  private static final int BUDGET = 200_000;
  private static final int[] NONE = {};
  private static final Comparator<Fragment> LONGEST =
      Comparator.comparingInt(Fragment::length).reversed();

  private final Piece piece;
  private final boolean single;
  private final Map<Long, int[]> places = new HashMap<>();
  private List<Fragment> found = new ArrayList<>();

  FragmentFinder(Piece piece) {
    this.piece = piece;
    this.single = piece.size() <= SHORT;
    for (int i = 0; i + seed() <= piece.size(); i++) {
      places.merge(key(piece.words(), i), new int[] {i}, FragmentFinder::joined);
    }
  }

  private int seed() {
    return single ? 1 : 2;
  }

  private long key(Words words, int i) {
    return single ? words.key(i) : words.pairKey(i);
  }

  private static int[] joined(int[] some, int[] one) {
    if (some.length == PLACES) {
      return some;
    }
    int[] all = Arrays.copyOf(some, some.length + 1);
    all[some.length] = one[0];
    return all;
  }

  /** Looks through a source. */
  void read(SourceDocument source) {
    Words words = source.words();
    Map<Integer, Integer> done = new HashMap<>();
    int budget = BUDGET + 4 * words.size();
    for (int j = 0; j + seed() <= words.size() && budget > 0; j++) {
      for (int i : places.getOrDefault(key(words, j), NONE)) {
        if (done.getOrDefault(j - i, 0) <= j) {
          int length = shared(source, i, j);
          budget -= length;
          done.put(j - i, j + length);
          add(new Fragment(source, i, j, length));
          add(new Fragment(source, i, j, source.quoted(j, j + length)));
          if (piece.hasOptional()) {
            addOutside(i, j, length, source);
          }
        }
      }
    }
  }

  /**
   * Adds what a fragment has before and behind words in brackets: these stand for anything, and if
   * the source has the same by chance, the words behind them may be other ones of its own.
   */
  private void addOutside(int i, int j, int length, SourceDocument source) {
    int before = piece.firstOptional(i, i + length) - i;
    if (before < length && !source.isBracketed(j + before)) {
      add(new Fragment(source, i, j, before));
      int to = piece.lastOptional(i, i + length) + 1 - i;
      add(new Fragment(source, i + to, j + to, length - to));
    }
  }

  private int shared(SourceDocument source, int i, int j) {
    Words words = source.words();
    int most = Math.min(piece.size() - i, words.size() - j);
    int length = 1;
    while (length < most
        && piece.words().key(i + length) == words.key(j + length)
        && !source.isBreak(j + length)) {
      length++;
    }
    return length;
  }

  private void add(Fragment fragment) {
    if (fragment.length() < seed()) {
      return;
    }
    found.add(fragment);
    if (found.size() == 2 * KEPT) {
      found = new ArrayList<>(longest());
    }
  }

  private List<Fragment> longest() {
    return found.stream().sorted(LONGEST).limit(KEPT).toList();
  }

  /** {@return the longest fragments of all sources read, by their place in the piece} */
  List<Fragment> fragments() {
    return longest().stream()
        .sorted(Comparator.comparingInt(Fragment::begin).thenComparing(LONGEST))
        .toList();
  }
}
