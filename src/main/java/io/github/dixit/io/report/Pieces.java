// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.io.report;

import io.github.dixit.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * Cuts a text wherever a mark begins or ends, so that marks that overlap in any way still become
 * elements that stand one after the other.
 */
final class Pieces {

  private static final Comparator<Mark> BY_BEGIN = Comparator.comparing(Mark::span);
  private static final Comparator<Mark> OUTERMOST_FIRST =
      Comparator.comparingInt(Mark::depth)
          .thenComparing(Mark::role, Comparator.reverseOrder())
          .thenComparingInt(Mark::attribution);

  private final Deque<Mark> coming;
  private final List<Mark> holding = new ArrayList<>();

  private Pieces(Collection<Mark> marks) {
    coming = new ArrayDeque<>(marks.stream().sorted(BY_BEGIN).toList());
  }

  /**
   * {@return the pieces of the blocks, those of each block in a list of their own}
   *
   * @param blocks the stretches of text to show, in order and apart
   * @param marks in any order
   */
  static List<List<Piece>> cut(List<Span> blocks, Collection<Mark> marks) {
    TreeSet<Integer> cuts = new TreeSet<>();
    marks.forEach(m -> cuts.addAll(List.of(m.span().begin(), m.span().end())));
    Pieces pieces = new Pieces(marks);
    return blocks.stream().map(block -> pieces.cut(block, cuts)).toList();
  }

  private List<Piece> cut(Span block, NavigableSet<Integer> cuts) {
    List<Piece> pieces = new ArrayList<>();
    int begin = block.begin();
    for (int end : cuts.subSet(block.begin(), false, block.end(), false)) {
      pieces.add(piece(begin, end));
      begin = end;
    }
    pieces.add(piece(begin, block.end()));
    return pieces;
  }

  private Piece piece(int begin, int end) {
    while (!coming.isEmpty() && coming.peek().span().begin() <= begin) {
      holding.add(coming.poll());
    }
    holding.removeIf(m -> m.span().end() <= begin);
    return new Piece(new Span(begin, end), holding.stream().sorted(OUTERMOST_FIRST).toList());
  }
}
