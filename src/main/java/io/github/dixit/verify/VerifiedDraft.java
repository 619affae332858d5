// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.verify;

import io.github.dixit.AttributedDocument;
import java.util.List;
import java.util.Objects;

/**
 * A draft with all its quotations held against the sources.
 *
 * @param document the draft
 * @param quotations in text order
 * @param reported its statements without quotation marks, in text order
 */
public record VerifiedDraft(
    AttributedDocument document,
    List<VerifiedQuotation> quotations,
    List<ReportedStatement> reported) {

  /**
   * Copies the lists.
   *
   * @param document the draft
   * @param quotations in text order
   * @param reported its statements without quotation marks, in text order
   */
  public VerifiedDraft {
    Objects.requireNonNull(document, "document");
    quotations = List.copyOf(quotations);
    reported = List.copyOf(reported);
  }

  /** {@return whether every quotation has the source's words and speaker} */
  public boolean isConfirmed() {
    return quotations.stream().allMatch(VerifiedQuotation::isConfirmed);
  }
}
