// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.server;

import io.github.dixit.AttributedDocument;

/** What the server serves: {@link io.github.dixit.Dixit#extract(String, String)}. Thread-safe. */
@FunctionalInterface
public interface Extraction {

  /**
   * {@return the attributions of the text, as a document with the given id}
   *
   * @param id the name that the document shall have
   * @param text what a client sent
   */
  AttributedDocument extract(String id, String text);
}
