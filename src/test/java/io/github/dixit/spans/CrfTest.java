// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.spans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Holds the algorithms against all paths, tried one by one. */
class CrfTest {

  private static final int LABELS = Label.values().length;
  private static final int UNITS = 4;

  private static final Random RANDOM = new Random(7);
  private final float[][] transitions = matrix(LABELS);
  private final float[] start = matrix(1)[0];
  private final float[][] emissions = matrix(UNITS);
  private final Crf crf = new Crf(transitions, start);
  private final List<int[]> paths = paths();

  private float[][] matrix(int rows) {
    float[][] m = new float[rows][LABELS];
    for (float[] row : m) {
      for (int j = 0; j < LABELS; j++) {
        row[j] = (float) RANDOM.nextGaussian() * 2;
      }
    }
    return m;
  }

  private static List<int[]> paths() {
    List<int[]> paths = new ArrayList<>();
    for (int code = 0; code < Math.pow(LABELS, UNITS); code++) {
      int[] path = new int[UNITS];
      for (int t = 0, c = code; t < UNITS; t++, c /= LABELS) {
        path[t] = c % LABELS;
      }
      paths.add(path);
    }
    return paths;
  }

  private double score(int[] path) {
    double score = start[path[0]];
    for (int t = 0; t < UNITS; t++) {
      score += emissions[t][path[t]] + (t > 0 ? transitions[path[t - 1]][path[t]] : 0);
    }
    return score;
  }

  private double mass(Predicate<int[]> of) {
    return paths.stream().filter(of).mapToDouble(p -> Math.exp(score(p))).sum();
  }

  private int[] best(Predicate<int[]> of) {
    return paths.stream().filter(of).max(Comparator.comparingDouble(this::score)).orElseThrow();
  }

  @RepeatedTest(5)
  void decodesTheBestPathWithItsProbability() {
    Crf.Path found = crf.decode(emissions);
    int[] best = best(p -> true);
    assertThat(found.tags()).isEqualTo(best);
    assertThat(found.logProbability())
        .isCloseTo(score(best) - Math.log(mass(p -> true)), within(1e-4));
  }

  @RepeatedTest(5)
  void decodesTheBestPathWithARequiredLabelAroundKeptTags() {
    int content = Label.B_CONTENT.ordinal();
    int[] kept = {0, Label.B_CUE.ordinal(), 0, 0};
    Crf.Path found = crf.decode(emissions, kept, Label.B_CONTENT);
    int[] best = best(p -> p[1] == kept[1] && Arrays.stream(p).anyMatch(label -> label == content));
    assertThat(found.tags()).isEqualTo(best);
    assertThat(found.logProbability())
        .isCloseTo(score(best) - Math.log(mass(p -> true)), within(1e-4));
  }

  @RepeatedTest(5)
  void marginalsAreSharesOfAllPaths() {
    double[][] marginals = crf.marginals(emissions);
    for (int t = 0; t < UNITS; t++) {
      for (int j = 0; j < LABELS; j++) {
        int unit = t;
        int label = j;
        assertThat(marginals[t][j])
            .isCloseTo(mass(p -> p[unit] == label) / mass(p -> true), within(1e-4));
      }
    }
  }

  @RepeatedTest(5)
  void absenceIsTheShareOfPathsWithoutALabel() {
    int content = Label.B_CONTENT.ordinal();
    double without = mass(p -> Arrays.stream(p).noneMatch(label -> label == content));
    assertThat(crf.absence(emissions, Label.B_CONTENT))
        .isCloseTo(without / mass(p -> true), within(1e-4));
  }

  @Test
  void forbiddenStepsAreNotTaken() {
    float[][] forbidden = new float[LABELS][LABELS];
    float[] first = new float[LABELS];
    for (float[] row : forbidden) {
      row[1] = -10_000;
    }
    first[1] = -10_000;
    for (float[] row : emissions) {
      Arrays.fill(row, 0);
      row[1] = 50;
      row[2] = 1;
    }
    assertThat(new Crf(forbidden, first).decode(emissions).tags()).containsExactly(2, 2, 2, 2);
  }
}
