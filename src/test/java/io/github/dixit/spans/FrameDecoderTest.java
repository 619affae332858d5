// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.spans;

import static io.github.dixit.spans.Label.B_CONTENT;
import static io.github.dixit.spans.Label.B_CUE;
import static io.github.dixit.spans.Label.O;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dixit.spans.FrameDecoder.Decoded;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FrameDecoderTest {

  private static final int LABELS = Label.values().length;

  /** No label minds what stands before it. */
  private static final Crf FREE = new Crf(new float[LABELS][LABELS], new float[LABELS]);

  private static final Decoding SURE_BY_FRAME = new Decoding(0, 3, 1, 0);

  private static float[][] scores(Map<Integer, Map<Label, Integer>> units) {
    float[][] scores = new float[4][LABELS];
    units.forEach(
        (unit, labels) -> labels.forEach((label, s) -> scores[unit][label.ordinal()] = s));
    for (float[] unit : scores) {
      unit[O.ordinal()] += 2;
    }
    return scores;
  }

  private static List<List<Label>> decode(float[][]... emissions) {
    double[] cues = new double[emissions.length];
    Arrays.fill(cues, 0.9);
    return new FrameDecoder(FREE, SURE_BY_FRAME, emissions, cues)
        .decode().stream().map(FrameDecoderTest::labels).toList();
  }

  private static List<Label> labels(Decoded frame) {
    return Arrays.stream(frame.tags()).mapToObj(Label::of).toList();
  }

  @Test
  void aContentBelongsToTheSurerCue() {
    float[][] unsure = scores(Map.of(2, Map.of(B_CUE, 9), 1, Map.of(B_CONTENT, 3)));
    float[][] sure = scores(Map.of(0, Map.of(B_CUE, 9), 1, Map.of(B_CONTENT, 9)));
    unsure[3][B_CONTENT.ordinal()] = 1;
    assertThat(decode(unsure, sure))
        .containsExactly(List.of(B_CUE, B_CONTENT, O, O), List.of(O, O, B_CUE, B_CONTENT));
  }

  @Test
  void anAttributionInsideAnotherKeepsItsContent() {
    float[][] outer =
        scores(
            Map.of(
                0, Map.of(B_CUE, 9),
                1, Map.of(B_CONTENT, 9),
                2, Map.of(B_CONTENT, 9),
                3, Map.of(B_CONTENT, 9)));
    float[][] inner = scores(Map.of(1, Map.of(B_CUE, 6), 2, Map.of(B_CONTENT, 6)));
    assertThat(decode(outer, inner))
        .containsExactly(
            List.of(B_CUE, B_CONTENT, B_CONTENT, B_CONTENT), List.of(O, B_CUE, B_CONTENT, O));
  }

  @Test
  void aCueAlwaysHasAContent() {
    float[][] cue = scores(Map.of(0, Map.of(B_CUE, 9), 3, Map.of(B_CONTENT, 1)));
    assertThat(decode(cue)).containsExactly(List.of(B_CUE, O, O, B_CONTENT));
  }
}
