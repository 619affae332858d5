// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.eval;

import io.github.dixit.io.gold.GoldDocument;
import io.github.dixit.io.gold.LabelledText;
import java.util.Optional;

/**
 * Holds what a system found against gold, document by document. {@code docs/evaluation.md} defines
 * the figures. Not thread-safe.
 */
public final class Evaluation {

  private final boolean nested;
  private final Figures figures = new Figures();

  /**
   * Starts an evaluation.
   *
   * @param nested whether attributions inside the content of others count, on both sides
   */
  public Evaluation(boolean nested) {
    this.nested = nested;
  }

  /** Scores a document; empty if the system did not give it. */
  public void add(GoldDocument gold, Optional<SystemDocument> system) {
    figures.document(system.isPresent());
    new DocumentScore(gold, system.orElse(SystemDocument.NONE), nested).addTo(figures);
  }

  /** Scores a text with labelled tokens, by the exact match of runs of tokens. */
  public void add(LabelledText gold, Optional<SystemDocument> system) {
    figures.document(system.isPresent());
    LabelScore.of(gold, system.orElse(SystemDocument.NONE), nested).addTo(figures);
  }

  /** {@return the figures over all documents added so far} */
  public Figures figures() {
    return figures;
  }
}
