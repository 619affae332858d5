// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.verify;

import io.github.dixit.AttributedDocument;
import java.util.Collection;
import java.util.List;

/**
 * Documents in which quotations are looked for. Thread-safe.
 *
 * @see QuoteVerifier
 */
public abstract class Sources {

  Sources() {}

  /**
   * {@return the documents, kept in memory: some 40 bytes a word beside the documents}
   *
   * @param documents what was found in the texts
   */
  public static Sources of(Collection<AttributedDocument> documents) {
    return new MemorySources(documents);
  }

  /**
   * {@return the documents that share most with the words, the best first}
   *
   * @param words those looked for
   * @param most how many are wanted
   */
  abstract List<SourceDocument> nearest(Words words, int most);
}
