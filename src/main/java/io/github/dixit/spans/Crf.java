// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.spans;

import java.util.Arrays;

/**
 * A linear-chain conditional random field over few labels (Lafferty, McCallum and Pereira 2001):
 * the best tag sequence and how probable it is. Immutable.
 */
final class Crf {

  private static final float IMPOSSIBLE = -1e6f;

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
    double[][] best = best(emissions);
    int last = emissions.length - 1;
    int[] tags = new int[emissions.length];
    tags[last] = top(best[last]);
    follow(best, tags, last);
    return path(tags, emissions);
  }

  /**
   * {@return the best path that has the label somewhere, and where the tags are not 0 has those}
   *
   * @param kept a tag for each unit
   */
  Path decode(float[][] original, int[] kept, Label required) {
    float[][] emissions = bound(original, kept);
    double[][] before = best(emissions);
    double[][] after = bestAfter(emissions);
    int label = required.ordinal();
    int at = 0;
    for (int t = 1; t < emissions.length; t++) {
      if (before[t][label] + after[t][label] > before[at][label] + after[at][label]) {
        at = t;
      }
    }
    int[] tags = new int[emissions.length];
    tags[at] = label;
    follow(before, tags, at);
    for (int t = at + 1; t < tags.length; t++) {
      float[] from = transitions[tags[t - 1]];
      double[] to = new double[from.length];
      for (int j = 0; j < to.length; j++) {
        to[j] = from[j] + emissions[t][j] + after[t][j];
      }
      tags[t] = top(to);
    }
    return path(tags, original);
  }

  /** {@return the probability that the label is nowhere, 0 to 1} */
  double absence(float[][] emissions, Label label) {
    float[][] without = new float[emissions.length][];
    for (int t = 0; t < without.length; t++) {
      without[t] = emissions[t].clone();
      without[t][label.ordinal()] = IMPOSSIBLE;
    }
    return Math.exp(mass(without) - mass(emissions));
  }

  private double mass(float[][] emissions) {
    return forward(emissions, new double[emissions.length][start.length]);
  }

  private static float[][] bound(float[][] emissions, int[] kept) {
    float[][] bound = emissions.clone();
    for (int t = 0; t < kept.length; t++) {
      if (kept[t] != 0) {
        bound[t] = new float[emissions[t].length];
        Arrays.fill(bound[t], IMPOSSIBLE);
        bound[t][kept[t]] = 0;
      }
    }
    return bound;
  }

  private Path path(int[] tags, float[][] emissions) {
    double score = start[tags[0]] + emissions[0][tags[0]];
    for (int t = 1; t < tags.length; t++) {
      score += transitions[tags[t - 1]][tags[t]] + emissions[t][tags[t]];
    }
    return new Path(tags, Math.min(0, score - mass(emissions)));
  }

  /** The score of the best path to each unit and label (Viterbi's algorithm). */
  private double[][] best(float[][] emissions) {
    double[][] best = new double[emissions.length][start.length];
    for (int j = 0; j < start.length; j++) {
      best[0][j] = start[j] + emissions[0][j];
    }
    for (int t = 1; t < emissions.length; t++) {
      for (int j = 0; j < start.length; j++) {
        int from = before(best[t - 1], j);
        best[t][j] = best[t - 1][from] + transitions[from][j] + emissions[t][j];
      }
    }
    return best;
  }

  /** The score of the best path from each unit and label to the end, without the unit itself. */
  private double[][] bestAfter(float[][] emissions) {
    double[][] best = new double[emissions.length][start.length];
    for (int t = emissions.length - 2; t >= 0; t--) {
      for (int i = 0; i < start.length; i++) {
        best[t][i] = Double.NEGATIVE_INFINITY;
        for (int j = 0; j < start.length; j++) {
          double score = transitions[i][j] + emissions[t + 1][j] + best[t + 1][j];
          best[t][i] = Math.max(best[t][i], score);
        }
      }
    }
    return best;
  }

  /** Fills in the tags before a unit that has its tag. */
  private void follow(double[][] best, int[] tags, int at) {
    for (int t = at; t > 0; t--) {
      tags[t - 1] = before(best[t - 1], tags[t]);
    }
  }

  /** The label before a label on the best path to it. */
  private int before(double[] best, int label) {
    int from = 0;
    for (int i = 1; i < best.length; i++) {
      if (best[i] + transitions[i][label] > best[from] + transitions[from][label]) {
        from = i;
      }
    }
    return from;
  }

  private static int top(double[] scores) {
    int top = 0;
    for (int j = 1; j < scores.length; j++) {
      top = scores[j] > scores[top] ? j : top;
    }
    return top;
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
