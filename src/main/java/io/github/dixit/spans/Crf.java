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

  /** {@return the same with a bias added to the score of a label} */
  Crf favouring(Label label, double bias) {
    float[][] favoured = new float[start.length][];
    for (int i = 0; i < start.length; i++) {
      favoured[i] = transitions[i].clone();
      favoured[i][label.ordinal()] += (float) bias;
    }
    float[] first = start.clone();
    first[label.ordinal()] += (float) bias;
    return new Crf(favoured, first);
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
    return new Path(tags, Math.min(0, score - forward(emissions, new double[n][start.length])));
  }

  /**
   * {@return for each unit the probability of each label, over all paths (the forward-backward
   * algorithm)}
   */
  double[][] marginals(float[][] emissions) {
    int n = emissions.length;
    double[][] forward = new double[n][start.length];
    forward(emissions, forward);
    double[] backward = new double[start.length];
    Arrays.fill(backward, 1);
    for (int t = n - 1; t > 0; t--) {
      double[] before = backward(backward, emissions[t]);
      multiply(forward[t], backward);
      backward = before;
    }
    multiply(forward[0], backward);
    return forward;
  }

  private double[] backward(double[] after, float[] emission) {
    float top = max(emission);
    double[] before = new double[after.length];
    for (int j = 0; j < after.length; j++) {
      double weight = after[j] * Math.exp(emission[j] - top);
      for (int i = 0; i < before.length; i++) {
        before[i] += weights[i][j] * weight;
      }
    }
    return before;
  }

  /** Makes the row its product with the other one, scaled to a sum of 1. */
  private static void multiply(double[] row, double[] other) {
    double sum = 0;
    for (int j = 0; j < row.length; j++) {
      row[j] *= other[j];
      sum += row[j];
    }
    for (int j = 0; j < row.length; j++) {
      row[j] /= sum;
    }
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

  /**
   * The forward algorithm in the probability domain, each row scaled to a sum of 1.
   *
   * @param alpha takes the rows
   * @return the natural logarithm of the sum over all paths
   */
  private double forward(float[][] emissions, double[][] alpha) {
    double log = 0;
    for (int t = 0; t < emissions.length; t++) {
      float top = max(emissions[t]);
      double sum = 0;
      for (int j = 0; j < start.length; j++) {
        double into = t == 0 ? Math.exp(start[j]) : 0;
        for (int i = 0; t > 0 && i < start.length; i++) {
          into += alpha[t - 1][i] * weights[i][j];
        }
        alpha[t][j] = into * Math.exp(emissions[t][j] - top);
        sum += alpha[t][j];
      }
      for (int j = 0; j < start.length; j++) {
        alpha[t][j] /= sum;
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
