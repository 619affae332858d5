// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.verify;

import io.github.dixit.AttributedDocument;
import io.github.dixit.Attribution;
import io.github.dixit.Span;
import java.util.Map;
import java.util.Objects;

/**
 * A statement that an index has.
 *
 * @param document the identifier of the document
 * @param metadata what is known about the document besides
 * @param attribution who said it, and what; its offsets are those of the document
 * @param context the document from some words before it to some behind
 */
public record Statement(
    String document, Map<String, String> metadata, Attribution attribution, String context) {

  /**
   * Copies the map.
   *
   * @param document the identifier of the document
   * @param metadata what is known about the document besides
   * @param attribution who said it, and what; its offsets are those of the document
   * @param context the document from some words before it to some behind
   */
  public Statement {
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(attribution, "attribution");
    Objects.requireNonNull(context, "context");
    metadata = Map.copyOf(metadata);
  }

  /**
   * {@return what a document has of an act that it ascribes}
   *
   * @param document the document
   * @param attribution one of its attributions
   */
  public static Statement of(AttributedDocument document, Attribution attribution) {
    Span extent = new Span(attribution.content().begin(), attribution.content().end());
    return new Statement(
        document.id(), document.metadata(), attribution, Contexts.around(document.text(), extent));
  }
}
