// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.eval;

import io.github.dixit.io.gold.GoldDocument;
import io.github.dixit.io.gold.LabelledText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Holds what a system found against gold, document by document. {@code docs/evaluation.md} defines
 * the figures. Not thread-safe.
 */
public final class Evaluation {

  private final boolean nested;
  private final Map<String, Figures> documents = new LinkedHashMap<>();
  private final List<Outcome> outcomes = new ArrayList<>();

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
    Figures figures = new Figures();
    figures.document(system.isPresent());
    SystemDocument found = system.orElse(SystemDocument.NONE).inCodePoints(gold.text());
    Words words = new Words(gold.text());
    Alignment alignment = new Alignment(gold, found, words, nested);
    new DocumentScore(alignment, gold.hasSpeakers(), words).addTo(figures);
    FacetScore.add(gold, found, words, figures);
    new ClaimScore(alignment).addTo(figures);
    outcomes.addAll(new Outcomes(gold.id(), alignment, words).all());
    documents.merge(gold.id(), figures, Figures::plus);
  }

  /** Scores a text with labelled tokens, by the exact match of runs of tokens. */
  public void add(LabelledText gold, Optional<SystemDocument> system) {
    Figures figures = new Figures();
    figures.document(system.isPresent());
    SystemDocument found = system.orElse(SystemDocument.NONE).inCodePoints(gold.text());
    LabelScore.of(gold, found, nested).addTo(figures);
    documents.merge(gold.id(), figures, Figures::plus);
  }

  /** {@return the figures over all documents added so far} */
  public Figures figures() {
    return documents.values().stream().reduce(new Figures(), Figures::plus);
  }

  /** {@return the figures of each document by its name, in the order in which they were added} */
  public Map<String, Figures> byDocument() {
    return Collections.unmodifiableMap(documents);
  }

  /** {@return what became of each attribution; none where tokens are labelled} */
  public List<Outcome> outcomes() {
    return Collections.unmodifiableList(outcomes);
  }
}
