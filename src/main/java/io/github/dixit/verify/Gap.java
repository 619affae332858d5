// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.verify;

import io.github.dixit.TextSpan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Words of a piece and words of a source between two fragments that both share, or before the first
 * or behind the last one, held against each other one by one.
 */
final class Gap {

  /** Larger gaps are one difference. */
  private static final int LARGEST = 40_000;

  /** What a word costs that is changed, added or dropped; of equal ways that keeps most words. */
  private static final int EDITED = 1_000;

  private static final int KEPT = -1;

  /** Which words of the source may be left out. */
  enum Free {
    /** None. */
    NOTHING,
    /** Those before the first word that the piece has in the gap. */
    BEFORE,
    /** Those behind the last word that the piece has in the gap. */
    BEHIND,
    /** Those where the piece tells that something is left out, or is split. */
    TOLD
  }

  private enum Edit {
    KEEP,
    REPLACE,
    ADD,
    DROP,
    SKIP
  }

  private final Piece piece;
  private final int begin;
  private final int end;
  private final int[] claimed;
  private final Words source;
  private final int[] there;
  private final Free free;
  private final List<Edit> edits;

  /**
   * Holds words against each other.
   *
   * @param piece the draft's words; those of them from {@code begin} up to {@code end} that are
   *     claimed to be the source's are in the gap
   * @param source the source's words
   * @param there which of them are in the gap
   * @param free which of these may be left out
   */
  Gap(Piece piece, int begin, int end, Words source, int[] there, Free free) {
    this.piece = piece;
    this.begin = begin;
    this.end = end;
    this.claimed = IntStream.range(begin, end).filter(i -> !piece.isOptional(i)).toArray();
    this.source = source;
    this.there = there;
    this.free = free;
    this.edits = edits();
  }

  /** {@return how many words are changed, added or dropped} */
  int changed() {
    return (int) edits.stream().filter(e -> e != Edit.KEEP && e != Edit.SKIP).count();
  }

  /** {@return the words of the source that are not left out} */
  int[] held() {
    int[] held = new int[there.length];
    int size = 0;
    int j = 0;
    for (Edit edit : edits) {
      if (edit != Edit.ADD && edit != Edit.SKIP) {
        held[size++] = there[j];
      }
      j += edit == Edit.ADD ? 0 : 1;
    }
    return Arrays.copyOf(held, size);
  }

  /** {@return what differs, in order} */
  List<Difference> differences() {
    List<Difference> differences = new ArrayList<>();
    int i = 0;
    int j = 0;
    int changedFrom = 0;
    int droppedFrom = 0;
    for (Edit edit : edits) {
      boolean same = edit == Edit.KEEP || edit == Edit.SKIP;
      if (same) {
        add(differences, changedFrom, i, droppedFrom, j);
      }
      i += edit == Edit.DROP || edit == Edit.SKIP ? 0 : 1;
      j += edit == Edit.ADD ? 0 : 1;
      if (same) {
        changedFrom = i;
        droppedFrom = j;
      }
    }
    add(differences, changedFrom, i, droppedFrom, j);
    return differences;
  }

  private void add(List<Difference> differences, int from, int to, int sourceFrom, int sourceTo) {
    if (from < to || sourceFrom < sourceTo) {
      String draft =
          text(
              piece.words(), claimed, from, to, i -> piece.isSplit(claimed[i - 1] + 1, claimed[i]));
      String other = text(source, there, sourceFrom, sourceTo, j -> there[j] > there[j - 1] + 1);
      differences.add(Differences.of(draft, other));
    }
  }

  /** {@return words as they are written, without what stands before those that are apart} */
  private static String text(Words words, int[] which, int from, int to, IntPredicate apart) {
    List<String> parts = new ArrayList<>();
    int first = from;
    for (int i = from + 1; i <= to; i++) {
      if (i == to || apart.test(i)) {
        parts.add(words.text(which[first], which[i - 1] + 1));
        first = i;
      }
    }
    return String.join(TextSpan.GAP, parts);
  }

  private List<Edit> edits() {
    int rows = claimed.length;
    int columns = there.length;
    if ((long) rows * columns > LARGEST) {
      List<Edit> all = new ArrayList<>(Collections.nCopies(rows, Edit.ADD));
      Edit rest = free == Free.NOTHING ? Edit.DROP : Edit.SKIP;
      all.addAll(Collections.nCopies(columns, rest));
      return all;
    }
    return path(costs(rows, columns));
  }

  /** {@return what it costs to make the words from a row on of those from a column on} */
  private int[][] costs(int rows, int columns) {
    int[][] costs = new int[rows + 1][columns + 1];
    for (int i = rows; i >= 0; i--) {
      int dropping = isFree(i) ? 0 : EDITED;
      for (int j = columns; j >= 0; j--) {
        costs[i][j] = cost(costs, i, j, dropping);
      }
    }
    return costs;
  }

  private int cost(int[][] costs, int i, int j, int dropping) {
    boolean noMore = i == claimed.length;
    boolean noSource = j == there.length;
    if (noMore && noSource) {
      return 0;
    }
    int drop = noSource ? Integer.MAX_VALUE : costs[i][j + 1] + dropping;
    int add = noMore ? Integer.MAX_VALUE : costs[i + 1][j] + EDITED;
    int both = noMore || noSource ? Integer.MAX_VALUE : costs[i + 1][j + 1] + changing(i, j);
    return Math.min(both, Math.min(drop, add));
  }

  /** {@return whether words of the source may be left out before the piece's word} */
  private boolean isFree(int i) {
    return switch (free) {
      case NOTHING -> false;
      case BEFORE -> i == 0;
      case BEHIND -> i == claimed.length;
      case TOLD -> isOpen(i) || !isOpen(begin, end);
    };
  }

  private boolean isOpen(int i) {
    int from = i == 0 ? begin : claimed[i - 1] + 1;
    int to = i == claimed.length ? end : claimed[i];
    return isOpen(from, to);
  }

  private boolean isOpen(int from, int to) {
    return piece.isOpen(from, to) || piece.isSplit(from, to);
  }

  private int changing(int i, int j) {
    return piece.words().key(claimed[i]) == source.key(there[j]) ? KEPT : EDITED;
  }

  private List<Edit> path(int[][] costs) {
    List<Edit> path = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < claimed.length || j < there.length) {
      Edit edit = edit(costs, i, j);
      path.add(edit);
      i += edit == Edit.DROP || edit == Edit.SKIP ? 0 : 1;
      j += edit == Edit.ADD ? 0 : 1;
    }
    return path;
  }

  private Edit edit(int[][] costs, int i, int j) {
    boolean noMore = i == claimed.length;
    boolean noSource = j == there.length;
    if (!noMore && !noSource && costs[i][j] == costs[i + 1][j + 1] + changing(i, j)) {
      return changing(i, j) == KEPT ? Edit.KEEP : Edit.REPLACE;
    }
    if (!noMore && costs[i][j] == costs[i + 1][j] + EDITED) {
      return Edit.ADD;
    }
    return isFree(i) ? Edit.SKIP : Edit.DROP;
  }
}
