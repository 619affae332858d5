// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.io;

import io.github.dixit.AttributedDocument;
import java.io.Closeable;
import java.io.IOException;

/**
 * Writes documents in one {@link Format}, one after the other. Each is handed on as soon as the
 * format allows. Not thread-safe.
 */
public interface DocumentWriter extends Closeable {

  /**
   * Writes a document.
   *
   * @param document what was found in a text
   * @throws IOException if it can't be written
   */
  void write(AttributedDocument document) throws IOException;

  /**
   * Writes what the format has behind the last document, and closes what it writes to.
   *
   * @throws IOException if it can't be written
   */
  @Override
  void close() throws IOException;
}
