// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.io.input;

import java.io.IOException;
import java.util.Optional;

/** A file that is one text. */
final class WholeFileSource implements TextSource {

  private final SourceStream in;
  private final String name;
  private final boolean html;
  private final InputOptions options;
  private boolean done;

  WholeFileSource(SourceStream in, String name, boolean html, InputOptions options) {
    this.in = in;
    this.name = name;
    this.html = html;
    this.options = options;
  }

  @Override
  public Optional<SourceText> next() throws IOException {
    if (done) {
      return Optional.empty();
    }
    done = true;
    return Optional.of(WholeFile.read(in, name, html, options));
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
