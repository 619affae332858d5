// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.verify;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A way to make a piece of fragments of sources.
 *
 * @param steps from fragment to fragment; the first comes from nowhere
 * @param cost what it takes to believe it, in changed words; 0 for what stands there word for word
 */
record Chain(List<Step> steps, double cost) {

  Chain {
    steps = List.copyOf(steps);
  }

  Fragment first() {
    return steps.get(0).next();
  }

  Fragment last() {
    return steps.get(steps.size() - 1).next();
  }

  /**
   * {@return the cheapest ways, each to another last fragment, cheapest first}
   *
   * @param fragments by their place in the piece
   * @param most how many are wanted
   */
  static List<Chain> cheapest(Piece piece, List<Fragment> fragments, int most) {
    return new Search(piece, fragments).cheapest(most);
  }

  private static final class Search {

    private static final int NOWHERE = -1;

    private final Piece piece;
    private final List<Fragment> fragments;
    private final Step[] steps;
    private final double[] costs;
    private final int[] from;

    Search(Piece piece, List<Fragment> fragments) {
      this.piece = piece;
      this.fragments = fragments;
      this.steps = new Step[fragments.size()];
      this.costs = new double[fragments.size()];
      this.from = new int[fragments.size()];
      Arrays.fill(from, NOWHERE);
      for (int i = 0; i < steps.length; i++) {
        reach(i);
      }
    }

    private void reach(int i) {
      Fragment fragment = fragments.get(i);
      costs[i] = piece.claimed(0, fragment.begin());
      steps[i] = new Step(Step.Kind.EDIT, fragment, costs[i]);
      for (int j = 0; j < i; j++) {
        Step step = Step.between(piece, steps[j].next(), fragment);
        if (costs[j] + step.cost() < costs[i]) {
          costs[i] = costs[j] + step.cost();
          steps[i] = step;
          from[i] = j;
        }
      }
    }

    private double total(int last) {
      return costs[last] + piece.claimed(steps[last].next().end(), piece.size());
    }

    List<Chain> cheapest(int most) {
      return IntStream.range(0, steps.length)
          .boxed()
          .sorted(Comparator.comparingDouble(this::total))
          .limit(most)
          .map(i -> new Chain(way(i), total(i)))
          .toList();
    }

    private List<Step> way(int last) {
      List<Step> way = new ArrayList<>();
      for (int i = last; i != NOWHERE; i = from[i]) {
        way.add(steps[i]);
      }
      Collections.reverse(way);
      return way;
    }
  }
}
