// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.spans;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dixit.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WindowTest {

  private static List<Unit> units(int n, int paragraph) {
    List<Unit> units = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      Unit.Gap gap = i % paragraph == 0 ? Unit.Gap.PARAGRAPH : Unit.Gap.SPACE;
      units.add(
          new Unit(new Span(2 * i, 2 * i + 1), "a", Unit.Shape.LOWER, gap, Unit.Quote.OUTSIDE));
    }
    return units;
  }

  @Test
  void coresCoverTheTextOnceAndWindowsFitTheEncoder() {
    Random random = new Random(3);
    for (int n : new int[] {1, 2, 300, 511, 5_000}) {
      int[] sizes = random.ints(n, 1, 6).toArray();
      List<Window> windows = Window.cover(units(n, 70), sizes);
      int at = 0;
      for (Window w : windows) {
        assertThat(w.coreBegin()).isEqualTo(at);
        assertThat(w.coreEnd()).isGreaterThan(w.coreBegin()).isLessThanOrEqualTo(w.end());
        assertThat(w.begin()).isLessThanOrEqualTo(w.coreBegin());
        assertThat(Arrays.stream(sizes, w.begin(), w.end()).sum())
            .isLessThanOrEqualTo(Window.MOST_PIECES);
        at = w.coreEnd();
      }
      assertThat(at).isEqualTo(n);
    }
  }

  @Test
  void aShortTextIsOneWindow() {
    assertThat(Window.cover(units(20, 5), new int[20])).containsExactly(new Window(0, 20, 0, 20));
  }

  @Test
  void wholeParagraphsNeedNoContext() {
    int[] sizes = ones(2_000);
    assertThat(Window.cover(units(2_000, 40), sizes))
        .hasSize(17)
        .allSatisfy(w -> assertThat(w.coreEnd() % 40).isZero())
        .allSatisfy(w -> assertThat(w).isEqualTo(whole(w.coreBegin(), w.coreEnd())));
  }

  @Test
  void aParagraphThatFitsStaysWhole() {
    assertThat(Window.cover(units(660, 220), ones(660)))
        .containsExactly(whole(0, 220), whole(220, 440), whole(440, 660));
  }

  @Test
  void aLongParagraphIsCutAndHasContextAtTheCutsAlone() {
    assertThat(Window.cover(units(600, 600), ones(600)))
        .containsExactly(
            new Window(0, 256, 0, 240),
            new Window(224, 496, 240, 480),
            new Window(464, 600, 480, 600));
  }

  private static int[] ones(int n) {
    int[] sizes = new int[n];
    Arrays.fill(sizes, 1);
    return sizes;
  }

  private static Window whole(int begin, int end) {
    return new Window(begin, end, begin, end);
  }

  @Test
  void noTextHasNoWindow() {
    assertThat(Window.cover(List.of(), new int[0])).isEmpty();
  }
}
