// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.reference;

import io.github.dixit.speakers.reference.Verdict.Choice;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Weighs the candidates of one mention against each other and against nobody: a conditional
 * log-linear model over named features (Denis and Baldridge 2008), the weights of which are
 * learned.
 */
record Ranker(Comparison comparison, List<FeatureGroup> groups) {

  /**
   * {@return the verdict}
   *
   * @param candidates the nearest first, nobody left out
   */
  Verdict rank(Anaphor anaphor, List<Candidate> candidates) {
    Weights weights = Weights.shared();
    List<Candidate> all = new ArrayList<>(candidates);
    all.add(Candidate.NOBODY);
    List<Features> features = new ArrayList<>();
    double[] scores = new double[all.size()];
    for (int i = 0; i < scores.length; i++) {
      Features each = new Features();
      int rank = i;
      groups.forEach(g -> g.read(anaphor, all.get(rank), rank, each));
      features.add(each);
    }
    features.get(candidates.size()).add("nobody");
    features.get(candidates.size()).addStep("nobody of", candidates.size());
    comparison.read(anaphor, candidates, features);
    for (int i = 0; i < scores.length; i++) {
      scores[i] = weights.score(anaphor.sort(), features.get(i));
    }
    double[] shares = shares(scores);
    List<Choice> choices = new ArrayList<>();
    for (int i = 0; i < scores.length; i++) {
      choices.add(new Choice(all.get(i), shares[i], features.get(i).values()));
    }
    Choice nobody = choices.get(choices.size() - 1);
    choices.sort(Comparator.comparingDouble(Choice::probability).reversed());
    boolean likely = choices.get(0).probability() >= weights.threshold(anaphor.sort());
    return new Verdict(anaphor, List.copyOf(choices), likely ? choices.get(0) : nobody);
  }

  private static double[] shares(double[] scores) {
    double most = Double.NEGATIVE_INFINITY;
    for (double each : scores) {
      most = Math.max(most, each);
    }
    double sum = 0;
    double[] shares = new double[scores.length];
    for (int i = 0; i < scores.length; i++) {
      shares[i] = Math.exp(scores[i] - most);
      sum += shares[i];
    }
    for (int i = 0; i < scores.length; i++) {
      shares[i] /= sum;
    }
    return shares;
  }
}
