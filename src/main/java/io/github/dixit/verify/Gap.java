// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.verify;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Words of a piece and words of a source between two fragments that both share, held against each
 * other one by one.
 *
 * @param piece the draft's words
 * @param claimed which of them stand in the gap and are claimed to be the source's
 * @param source the source's words
 * @param there which of them stand in the gap
 * @param free whether the source's words may be left out
 */
record Gap(Piece piece, int[] claimed, Words source, int[] there, boolean free) {

  /** Larger gaps are one difference. */
  private static final int LARGEST = 40_000;

  private enum Edit {
    KEEP,
    REPLACE,
    ADD,
    DROP
  }

  static Gap of(Piece piece, int begin, int end, Words source, int[] there, boolean free) {
    int[] claimed = IntStream.range(begin, end).filter(i -> !piece.isOptional(i)).toArray();
    return new Gap(piece, claimed, source, there, free);
  }

  /** {@return what differs, in order} */
  List<Difference> differences() {
    List<Difference> differences = new ArrayList<>();
    int i = 0;
    int j = 0;
    int changedFrom = 0;
    int droppedFrom = 0;
    for (Edit edit : edits()) {
      if (edit == Edit.KEEP) {
        add(differences, changedFrom, i, droppedFrom, j);
      }
      i += edit == Edit.DROP ? 0 : 1;
      j += edit == Edit.ADD ? 0 : 1;
      if (edit == Edit.KEEP) {
        changedFrom = i;
        droppedFrom = j;
      }
    }
    add(differences, changedFrom, i, droppedFrom, j);
    return differences;
  }

  private void add(
      List<Difference> differences, int begin, int end, int sourceBegin, int sourceEnd) {
    int last = free && begin == end ? sourceBegin : sourceEnd;
    if (begin < end || sourceBegin < last) {
      String draft = begin == end ? "" : piece.words().text(claimed[begin], claimed[end - 1] + 1);
      boolean none = free || sourceBegin == last;
      String other = none ? "" : source.text(there[sourceBegin], there[last - 1] + 1);
      differences.add(Differences.of(draft, other));
    }
  }

  private List<Edit> edits() {
    int rows = claimed.length;
    int columns = there.length;
    if ((long) rows * columns > LARGEST) {
      List<Edit> all = new ArrayList<>(Collections.nCopies(rows, Edit.ADD));
      all.addAll(Collections.nCopies(columns, Edit.DROP));
      return all;
    }
    return path(costs(rows, columns));
  }

  /** {@return what it costs to make the words from a row on of those from a column on} */
  private int[][] costs(int rows, int columns) {
    int[][] costs = new int[rows + 1][columns + 1];
    for (int i = rows; i >= 0; i--) {
      for (int j = columns; j >= 0; j--) {
        costs[i][j] = cost(costs, i, j);
      }
    }
    return costs;
  }

  private int cost(int[][] costs, int i, int j) {
    boolean noMore = i == costs.length - 1;
    boolean noSource = j == costs[0].length - 1;
    if (noMore && noSource) {
      return 0;
    }
    int drop = noSource ? Integer.MAX_VALUE : costs[i][j + 1] + dropping();
    int add = noMore ? Integer.MAX_VALUE : costs[i + 1][j] + 1;
    int both = noMore || noSource ? Integer.MAX_VALUE : costs[i + 1][j + 1] + changing(i, j);
    return Math.min(both, Math.min(drop, add));
  }

  private int dropping() {
    return free ? 0 : 1;
  }

  private int changing(int i, int j) {
    return piece.words().key(claimed[i]) == source.key(there[j]) ? 0 : 1;
  }

  private List<Edit> path(int[][] costs) {
    List<Edit> path = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < costs.length - 1 || j < costs[0].length - 1) {
      Edit edit = edit(costs, i, j);
      path.add(edit);
      i += edit == Edit.DROP ? 0 : 1;
      j += edit == Edit.ADD ? 0 : 1;
    }
    return path;
  }

  private Edit edit(int[][] costs, int i, int j) {
    boolean noMore = i == costs.length - 1;
    boolean noSource = j == costs[0].length - 1;
    if (!noMore && !noSource && costs[i][j] == costs[i + 1][j + 1] + changing(i, j)) {
      return changing(i, j) == 0 ? Edit.KEEP : Edit.REPLACE;
    }
    return !noMore && costs[i][j] == costs[i + 1][j] + 1 ? Edit.ADD : Edit.DROP;
  }
}
