// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.eval;

import java.util.Arrays;

/**
 * Where a figure lies in 95 of 100 samples.
 *
 * @param low in per cent, to one decimal
 * @param high in per cent, to one decimal
 */
public record Interval(double low, double high) {

  private static final double TAIL = 0.025;

  /** {@return what lies between the outermost 2.5 per cent on each side} */
  static Interval of(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    int cut = (int) Math.floor(TAIL * sorted.length);
    return new Interval(
        Figure.rounded(sorted[cut]), Figure.rounded(sorted[sorted.length - 1 - cut]));
  }
}
