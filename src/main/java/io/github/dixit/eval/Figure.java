// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.eval;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A figure over all documents of a test set.
 *
 * @param right what was found and is right
 * @param found what was found
 * @param gold what was to be found
 */
public record Figure(int right, int found, int gold) {

  /** Nothing found, nothing to find. */
  public static final Figure ZERO = new Figure(0, 0, 0);

  Figure plus(int moreRight, int moreFound, int moreGold) {
    return new Figure(right + moreRight, found + moreFound, gold + moreGold);
  }

  /** {@return the share of what was found that is right, in per cent, to one decimal} */
  public double precision() {
    return rounded(100 * exactPrecision());
  }

  /** {@return the share of what was to be found that was found, in per cent, to one decimal} */
  public double recall() {
    return rounded(100 * exactRecall());
  }

  /** {@return the harmonic mean of precision and recall, in per cent, to one decimal} */
  public double f1() {
    return rounded(exactF1());
  }

  /** {@return the harmonic mean of precision and recall, in per cent} */
  double exactF1() {
    double sum = exactPrecision() + exactRecall();
    return sum == 0 ? 0 : 200 * exactPrecision() * exactRecall() / sum;
  }

  private double exactPrecision() {
    return (double) right / Math.max(1, found);
  }

  private double exactRecall() {
    return (double) right / Math.max(1, gold);
  }

  /** Rounds the exact binary value, ties to even. */
  static double rounded(double value) {
    return new BigDecimal(value).setScale(1, RoundingMode.HALF_EVEN).doubleValue();
  }
}
