// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.links;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dixit.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class RangesTest {

  private static Span span(int begin, int end) {
    return new Span(begin, end);
  }

  @Test
  void whatTouchesIsOne() {
    assertThat(Ranges.union(List.of(span(5, 8), span(0, 3), span(3, 5), span(9, 10))))
        .containsExactly(span(0, 8), span(9, 10));
  }

  @Test
  void whatIsTakenAwayLeavesItsNeighbours() {
    assertThat(Ranges.minus(List.of(span(0, 10)), List.of(span(3, 5), span(9, 20))))
        .containsExactly(span(0, 3), span(5, 9));
    assertThat(Ranges.minus(List.of(span(0, 10)), List.of(span(0, 10)))).isEmpty();
  }

  @Test
  void whatOnlyTouchesDoesNotOverlap() {
    assertThat(Ranges.overlap(List.of(span(0, 3)), List.of(span(8, 9), span(2, 5)))).isTrue();
    assertThat(Ranges.overlap(List.of(span(0, 3)), List.of(span(3, 5)))).isFalse();
    assertThat(Ranges.overlap(List.of(), List.of(span(3, 5)))).isFalse();
  }

  @Test
  void eachMustLieInOne() {
    List<Span> others = List.of(span(0, 5), span(5, 9));
    assertThat(Ranges.within(List.of(span(0, 5), span(6, 9)), others)).isTrue();
    assertThat(Ranges.within(List.of(span(4, 6)), others)).isFalse();
    assertThat(Ranges.length(others)).isEqualTo(9);
  }

  @Test
  void edgesLoseTheirWhiteSpace() {
    String text = " a b\n\t  c";
    assertThat(Ranges.trimmed(List.of(span(0, 6), span(4, 8), span(7, 9)), text))
        .containsExactly(span(1, 4), span(8, 9));
    assertThat(Ranges.trimmed(List.of(span(1, 2)), text)).containsExactly(span(1, 2));
  }

  @Test
  void spansAreFoundByWhatTheyOverlap() {
    List<Span> ordered = List.of(span(0, 5), span(5, 9), span(12, 15));
    assertThat(Overlaps.in(ordered, span(5, 12))).containsExactly(span(5, 9));
    assertThat(Overlaps.in(ordered, span(4, 13))).isEqualTo(ordered);
    assertThat(Overlaps.in(ordered, span(9, 12))).isEmpty();
    assertThat(Overlaps.cut(ordered, span(4, 13)))
        .containsExactly(span(4, 5), span(5, 9), span(12, 13));
    assertThat(Overlaps.firstEndingAfter(ordered, 5)).isEqualTo(1);
    assertThat(Overlaps.firstEndingAfter(ordered, 10)).isEqualTo(2);
    assertThat(Overlaps.firstEndingAfter(ordered, 15)).isEqualTo(3);
  }
}
