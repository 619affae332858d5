// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.io.input;

import java.io.IOException;
import java.util.Optional;

/** Texts one after the other. */
interface TextSource extends AutoCloseable {

  /**
   * {@return the next text, or empty at the end}
   *
   * @throws IOException if the file can't be read
   */
  Optional<SourceText> next() throws IOException;

  @Override
  void close() throws IOException;
}
