// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dixit.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PiecesTest {

  @Test
  void crossingMarksAreCutWhereTheyCross() {
    Mark one = mark(0, 0, 2, 6);
    Mark other = mark(1, 0, 4, 8);
    assertThat(Pieces.cut(List.of(new Span(0, 10)), List.of(other, one)))
        .containsExactly(
            List.of(
                piece(0, 2),
                piece(2, 4, one),
                piece(4, 6, one, other),
                piece(6, 8, other),
                piece(8, 10)));
  }

  @Test
  void marksGoOnInTheNextBlock() {
    Mark mark = mark(0, 0, 2, 8);
    assertThat(Pieces.cut(List.of(new Span(0, 4), new Span(6, 10)), List.of(mark)))
        .containsExactly(
            List.of(piece(0, 2), piece(2, 4, mark)), List.of(piece(6, 8, mark), piece(8, 10)));
  }

  @Test
  void outerMarksStandBeforeInnerOnes() {
    Mark inner = mark(0, 1, 2, 4);
    Mark outer = mark(1, 0, 0, 6);
    assertThat(Pieces.cut(List.of(new Span(0, 6)), List.of(inner, outer)).get(0).get(1).marks())
        .containsExactly(outer, inner);
  }

  @Test
  void piecesCoverTheBlockWithAllThatHoldsThere() {
    Random random = new Random(5);
    for (int round = 0; round < 100; round++) {
      List<Mark> marks = new ArrayList<>();
      for (int i = 0; i < random.nextInt(12); i++) {
        int begin = random.nextInt(49);
        marks.add(mark(i, random.nextInt(3), begin, begin + 1 + random.nextInt(50 - begin)));
      }
      List<Piece> pieces = Pieces.cut(List.of(new Span(0, 50)), marks).get(0);
      int at = 0;
      for (Piece piece : pieces) {
        assertThat(piece.span().begin()).isEqualTo(at);
        for (int i = piece.span().begin(); i < piece.span().end(); i++) {
          int offset = i;
          assertThat(piece.marks())
              .containsExactlyInAnyOrderElementsOf(
                  marks.stream().filter(m -> m.span().contains(offset)).toList());
        }
        at = piece.span().end();
      }
      assertThat(at).isEqualTo(50);
    }
  }

  private static Mark mark(int attribution, int depth, int begin, int end) {
    return new Mark(attribution, Role.CONTENT, depth, new Span(begin, end));
  }

  private static Piece piece(int begin, int end, Mark... marks) {
    return new Piece(new Span(begin, end), List.of(marks));
  }
}
