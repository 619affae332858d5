// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.links;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dixit.Span;
import io.github.dixit.spans.Frame;
import java.util.List;
import org.junit.jupiter.api.Test;

class FrameSelectionTest {

  private static Frame frame(double confidence, int cue, int begin, int end) {
    return new Frame(
        List.of(new Span(cue, cue + 4)),
        List.of(),
        begin == end ? List.of() : List.of(new Span(begin, end)),
        confidence);
  }

  private static List<Integer> begins(Frame... frames) {
    return FrameSelection.of(List.of(frames)).stream().map(Draft::begin).toList();
  }

  private static List<List<Span>> contents(Frame... frames) {
    return FrameSelection.of(List.of(frames)).stream().map(Draft::content).toList();
  }

  @Test
  void noContentNoAttribution() {
    assertThat(begins(frame(0.9, 0, 10, 10), frame(0.9, 50, 60, 70))).containsExactly(50);
  }

  @Test
  void theyComeInTextOrderHoweverSure() {
    assertThat(begins(frame(0.9, 100, 110, 120), frame(0.5, 0, 10, 20))).containsExactly(0, 100);
  }

  @Test
  void theSurerHasTheWordsThatBothClaim() {
    assertThat(contents(frame(0.9, 0, 10, 30), frame(0.5, 60, 25, 55)))
        .containsExactly(List.of(new Span(10, 30)), List.of(new Span(30, 55)));
  }

  /** Half or less of a content is what a wrong border left over. */
  @Test
  void aRemnantIsNone() {
    assertThat(contents(frame(0.9, 0, 10, 30), frame(0.5, 60, 20, 40))).hasSize(1);
    assertThat(contents(frame(0.9, 0, 10, 30), frame(0.5, 60, 20, 41))).hasSize(2);
  }

  @Test
  void whatStandsWhollyInAnotherKeepsItsWords() {
    Frame outer = frame(0.9, 0, 10, 50);
    Frame inner = frame(0.5, 15, 20, 40);
    assertThat(contents(outer, inner))
        .containsExactly(List.of(new Span(10, 50)), List.of(new Span(20, 40)));
    assertThat(contents(frame(0.5, 0, 10, 50), frame(0.9, 15, 20, 40))).hasSize(2);
  }

  @Test
  void theDistanceBetweenThemIsNoMatter() {
    Frame far = frame(0.9, 5_000, 1_000, 4_000);
    assertThat(contents(far, frame(0.5, 6_000, 3_900, 4_050))).hasSize(1);
    assertThat(contents(far, frame(0.5, 6_000, 900, 1_010))).hasSize(2);
  }
}
