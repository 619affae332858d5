// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.eval;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * How much better one system is than another.
 *
 * @param a the figure of the one
 * @param b the figure of the other
 * @param interval where F1 of b less F1 of a lies in 95 of 100 samples of the documents, the same
 *     for both
 * @param other the share of the samples in which the difference has the other sign or is none
 */
public record Difference(Figure a, Figure b, Interval interval, double other) {

  /**
   * {@return the difference in each figure that both have}
   *
   * @param a the one system, on the same documents as the other, in the same order
   */
  public static Map<String, Difference> of(Evaluation a, Evaluation b) {
    Bootstrap ofA = new Bootstrap(a.byDocument().values());
    Bootstrap ofB = new Bootstrap(b.byDocument().values());
    Map<String, Figure> figuresOfB = b.figures().all();
    Map<String, Difference> differences = new LinkedHashMap<>();
    a.figures()
        .all()
        .forEach(
            (name, figure) ->
                differences.put(
                    name,
                    of(
                        figure,
                        figuresOfB.getOrDefault(name, Figure.ZERO),
                        ofA.f1(name),
                        ofB.f1(name))));
    return differences;
  }

  private static Difference of(Figure a, Figure b, double[] samplesOfA, double[] samplesOfB) {
    double[] gains =
        IntStream.range(0, samplesOfA.length)
            .mapToDouble(i -> samplesOfB[i] - samplesOfA[i])
            .toArray();
    double sign = Math.signum(b.exactF1() - a.exactF1());
    long other = IntStream.range(0, gains.length).filter(i -> gains[i] * sign <= 0).count();
    return new Difference(a, b, Interval.of(gains), (double) other / gains.length);
  }

  /** {@return F1 of b less F1 of a, in per cent, to one decimal} */
  public double gain() {
    return Figure.rounded(b.exactF1() - a.exactF1());
  }
}
