// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.spans;

/**
 * How scores become decisions: numbers that belong to one model, fitted on development articles by
 * src/training's tune.py and kept in the model's manifest.
 *
 * @param threshold the confidence, 0 to 1, below which a frame is dropped
 * @param intercept of the logistic regression that gives the confidence
 * @param frameWeight of the log-probability of the frame's tags
 * @param cueWeight of the log-odds of the cue
 */
record Decoding(double threshold, double intercept, double frameWeight, double cueWeight) {

  private static final double SURE = 1 - 1e-4;

  /** {@return the chance, 0 to 1, that source, cue and content of a frame are all right} */
  double confidence(double cueProbability, double frameLogProbability) {
    double p = Math.min(Math.max(cueProbability, 1 - SURE), SURE);
    double logOdds =
        intercept + frameWeight * frameLogProbability + cueWeight * Math.log(p / (1 - p));
    return 1 / (1 + Math.exp(-logOdds));
  }
}
