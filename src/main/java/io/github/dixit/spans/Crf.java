// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.spans;

import java.util.Arrays;

/**
 * A linear-chain conditional random field over few labels (Lafferty, McCallum and Pereira 2001):
 * the best tag sequence and how probable it is. Immutable.
 */
final class Crf {

  private final float[][] transitions;
  private final float[] start;
  private final double[][] weights;

  /**
   * Takes the scores as trained.
   *
   * @param transitions the score of label {@code j} after label {@code i}; forbidden steps very low
   * @param start the score of each label at the beginning
   */
  Crf(float[][] transitions, float[] start) {
    this.transitions = transitions;
    this.start = start;
    this.weights = new double[start.length][start.length];
    for (int i = 0; i < start.length; i++) {
      for (int j = 0; j < start.length; j++) {
        weights[i][j] = Math.exp(transitions[i][j]);
      }
    }
  }

  /**
   * A tag sequence.
   *
   * @param tags a label for each unit
   * @param logProbability the natural logarithm of its probability, at most 0
   */
  record Path(int[] tags, double logProbability) {}

  /**
   * {@return the best path of the emissions, one row of label scores for each unit, at least one}
   */
  Path decode(float[][] emissions) {
    int n = emissions.length;
    int[][] back = new int[n][];
    double[] best = first(emissions[0]);
    for (int t = 1; t < n; t++) {
      back[t] = new int[start.length];
      best = step(best, emissions[t], back[t]);
    }
    int[] tags = new int[n];
    for (int j = 1; j < best.length; j++) {
      tags[n - 1] = best[j] > best[tags[n - 1]] ? j : tags[n - 1];
    }
    double score = best[tags[n - 1]];
    for (int t = n - 1; t > 0; t--) {
      tags[t - 1] = back[t][tags[t]];
    }
    return new Path(tags, Math.min(0, score - logPartition(emissions)));
  }

  private double[] first(float[] emission) {
    double[] best = new double[start.length];
    Arrays.setAll(best, j -> start[j] + emission[j]);
    return best;
  }

  private double[] step(double[] before, float[] emission, int[] back) {
    double[] best = new double[before.length];
    for (int j = 0; j < before.length; j++) {
      int from = 0;
      double top = Double.NEGATIVE_INFINITY;
      for (int i = 0; i < before.length; i++) {
        double s = before[i] + transitions[i][j];
        if (s > top) {
          top = s;
          from = i;
        }
      }
      back[j] = from;
      best[j] = top + emission[j];
    }
    return best;
  }

  /** The forward algorithm in the probability domain, rescaled at each step. */
  private double logPartition(float[][] emissions) {
    double log = 0;
    double[] alpha = new double[start.length];
    double[] next = new double[start.length];
    for (int t = 0; t < emissions.length; t++) {
      float top = max(emissions[t]);
      double sum = 0;
      for (int j = 0; j < next.length; j++) {
        double into = t == 0 ? Math.exp(start[j]) : 0;
        for (int i = 0; t > 0 && i < alpha.length; i++) {
          into += alpha[i] * weights[i][j];
        }
        next[j] = into * Math.exp(emissions[t][j] - top);
        sum += next[j];
      }
      for (int j = 0; j < next.length; j++) {
        alpha[j] = next[j] / sum;
      }
      log += Math.log(sum) + top;
    }
    return log;
  }

  private static float max(float[] values) {
    float top = values[0];
    for (float v : values) {
      top = Math.max(top, v);
    }
    return top;
  }
}
