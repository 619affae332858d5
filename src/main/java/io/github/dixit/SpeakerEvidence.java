// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How sure Dixit is of a speaker, and whom else it considered.
 *
 * @param confidence how likely the speaker is the right one, given that the words are, from 0 to 1
 * @param choices who was considered where a pronoun or a description had to be understood, the
 *     likeliest first; none unless {@link Dixit.Builder#explain} asks for them
 */
public record SpeakerEvidence(double confidence, List<Choice> choices) {

  /**
   * Checks the value and copies the list.
   *
   * @param confidence how likely the speaker is the right one, given that the words are, from 0 to
   *     1
   * @param choices who was considered where a pronoun or a description had to be understood, the
   *     likeliest first; none unless {@link Dixit.Builder#explain} asks for them
   * @throws IllegalArgumentException if {@code confidence} is not between 0 and 1
   */
  public SpeakerEvidence {
    choices = List.copyOf(choices);
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence must be in [0, 1], but got " + confidence);
    }
  }

  /**
   * Somebody who was considered.
   *
   * @param name who; empty for nobody whom the text names
   * @param probability from 0 to 1
   * @param reasons what spoke for (above zero) and against, by name, the weightiest first; shares
   *     of a sum of which the probability is the logistic form
   */
  public record Choice(Optional<String> name, double probability, Map<String, Double> reasons) {}
}
