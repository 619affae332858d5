// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.eval;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Tells how far a figure depends on which documents a test set happens to have: the documents are
 * drawn anew, with repetition, a thousand times (Efron 1979; for two systems on the same draws,
 * Berg-Kirkpatrick et al. 2012). The same documents always give the same answer.
 */
final class Bootstrap {

  private static final int SAMPLES = 1000;
  private static final long SEED = 20_12L;

  private final List<Figures> documents;
  private final int[][] draws;

  Bootstrap(Collection<Figures> documents) {
    this.documents = List.copyOf(documents);
    this.draws = draws(documents.size());
  }

  private static int[][] draws(int documents) {
    Random random = new Random(SEED);
    int[][] draws = new int[SAMPLES][];
    for (int i = 0; i < SAMPLES; i++) {
      draws[i] = random.ints(documents, 0, documents).toArray();
    }
    return draws;
  }

  /** {@return the interval of the F1 of each figure; none of a single document} */
  static Map<String, Interval> intervals(Collection<Figures> documents, Figures sum) {
    Map<String, Interval> intervals = new LinkedHashMap<>();
    if (documents.size() > 1) {
      Bootstrap bootstrap = new Bootstrap(documents);
      sum.all().keySet().forEach(name -> intervals.put(name, Interval.of(bootstrap.f1(name))));
    }
    return intervals;
  }

  /** {@return the F1 of the figure in each sample, in per cent} */
  double[] f1(String name) {
    List<Figure> figures =
        documents.stream().map(d -> d.all().getOrDefault(name, Figure.ZERO)).toList();
    double[] values = new double[SAMPLES];
    for (int i = 0; i < SAMPLES; i++) {
      values[i] = sum(figures, draws[i]).exactF1();
    }
    return values;
  }

  private static Figure sum(List<Figure> figures, int[] draw) {
    int right = 0;
    int found = 0;
    int gold = 0;
    for (int i : draw) {
      Figure figure = figures.get(i);
      right += figure.right();
      found += figure.found();
      gold += figure.gold();
    }
    return new Figure(right, found, gold);
  }
}
