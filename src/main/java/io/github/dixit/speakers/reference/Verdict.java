// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.reference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Whom a mention means, with what was weighed.
 *
 * @param anaphor the mention
 * @param choices the candidates, the likeliest first; nobody is one of them
 * @param answer the candidate taken: the likeliest, or nobody where it isn't likely enough
 */
public record Verdict(Anaphor anaphor, List<Choice> choices, Choice answer) {

  /** {@return what each feature of the choice adds to its score, those without weight left out} */
  public Map<String, Double> shares(Choice choice) {
    Map<String, Double> shares = new LinkedHashMap<>();
    choice
        .features()
        .forEach(
            (name, value) -> {
              double share = value * Weights.shared().weight(anaphor.sort(), name);
              if (share != 0) {
                shares.put(name, share);
              }
            });
    return shares;
  }

  /**
   * A candidate and what spoke for it.
   *
   * @param probability from 0 to 1; those of all choices add up to 1
   * @param features the features that are not zero
   */
  public record Choice(Candidate candidate, double probability, Map<String, Double> features) {}
}
