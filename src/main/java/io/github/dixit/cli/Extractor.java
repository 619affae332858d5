// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.cli;

import io.github.dixit.AttributedDocument;
import io.github.dixit.Dixit;

/** What the commands run: {@link Dixit#extract(String, String)}. Thread-safe. */
@FunctionalInterface
interface Extractor extends AutoCloseable {

  /** {@return the attributions of the text, as a document with the given id} */
  AttributedDocument extract(String id, String text);

  /** Frees the models. */
  @Override
  default void close() {}

  /** {@return the real one, with its models loaded} */
  static Extractor load(ModelOptions options) {
    Dixit dixit = options.open();
    return new Extractor() {
      @Override
      public AttributedDocument extract(String id, String text) {
        return dixit.extract(id, text);
      }

      @Override
      public void close() {
        dixit.close();
      }
    };
  }
}
