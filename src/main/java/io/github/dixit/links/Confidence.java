// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.links;

/**
 * Turns the model's log-probability of a frame into the chance that source, cue and content are
 * right.
 *
 * <p>A logistic regression on PolNeAR's development articles, where right means that all three
 * overlap the gold by half (the figure {@code attribution} of the evaluation); src/training's
 * calibrate.py fits it.
 */
final class Confidence {

  /** Of a quotation that no cue claims. */
  static final double ALONE = 0.3;

  private static final double BIAS = 1.6;
  private static final double SLOPE = 0.45;

  private Confidence() {}

  static double of(double logProbability) {
    return 1 / (1 + Math.exp(-(BIAS + SLOPE * logProbability)));
  }
}
