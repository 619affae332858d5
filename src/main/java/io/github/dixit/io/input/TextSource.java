// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.io.input;

import io.github.dixit.DixitException;
import java.io.IOException;
import java.util.Optional;

/** Texts one after the other. */
interface TextSource extends AutoCloseable {

  /**
   * {@return the next text, or empty at the end}
   *
   * @throws IOException if the file can't be read on; nothing may be asked for any more
   * @throws DixitException if the next text is bad; the one behind it can be asked for, and is
   *     empty where there is no telling where it begins
   */
  Optional<SourceText> next() throws IOException;

  @Override
  void close() throws IOException;
}
