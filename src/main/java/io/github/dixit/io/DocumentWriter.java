// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.io;

import io.github.dixit.AttributedDocument;
import java.io.Closeable;
import java.io.IOException;

/** Local stand-in. */
public interface DocumentWriter extends Closeable {
  void write(AttributedDocument document) throws IOException;
}
