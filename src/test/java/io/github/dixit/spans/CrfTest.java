// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.spans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class CrfTest {

  private final Random random = new Random(7);

  private float[][] matrix(int rows, int columns) {
    float[][] m = new float[rows][columns];
    for (float[] row : m) {
      for (int j = 0; j < columns; j++) {
        row[j] = (float) random.nextGaussian() * 2;
      }
    }
    return m;
  }

  /** Every path is tried; the best one and the sum over all must be what the CRF says. */
  @Test
  void agreesWithEveryPathTried() {
    for (int round = 0; round < 20; round++) {
      float[][] transitions = matrix(3, 3);
      float[] start = matrix(1, 3)[0];
      float[][] emissions = matrix(5, 3);
      int[] best = new int[5];
      double top = Double.NEGATIVE_INFINITY;
      double sum = 0;
      for (int code = 0; code < 243; code++) {
        int[] path = new int[5];
        for (int t = 0, c = code; t < 5; t++, c /= 3) {
          path[t] = c % 3;
        }
        double score = start[path[0]];
        for (int t = 0; t < 5; t++) {
          score += emissions[t][path[t]] + (t > 0 ? transitions[path[t - 1]][path[t]] : 0);
        }
        sum += Math.exp(score);
        if (score > top) {
          top = score;
          best = path;
        }
      }
      Crf.Path found = new Crf(transitions, start).decode(emissions);
      assertThat(found.tags()).isEqualTo(best);
      assertThat(found.logProbability()).isCloseTo(top - Math.log(sum), within(1e-6));
    }
  }

  @Test
  void forbiddenStepsAreNotTaken() {
    float[][] transitions = {{0, -10_000}, {0, 0}};
    float[] start = {0, -10_000};
    float[][] emissions = {{0, 5}, {0, 5}, {0, 5}};
    assertThat(new Crf(transitions, start).decode(emissions).tags()).containsExactly(0, 0, 0);
  }
}
