// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.cli;

import io.github.dixit.AttributedDocument;
import io.github.dixit.eval.SystemDocument;
import io.github.dixit.io.DocumentWriter;
import io.github.dixit.io.Format;
import io.github.dixit.io.WriterOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Keeps what is scored of each document, and may write the documents down too. */
final class SystemDocuments implements DocumentWriter {

  private final Map<String, SystemDocument> kept = new HashMap<>();
  private final Optional<Output<DocumentWriter>> output;

  private SystemDocuments(Optional<Output<DocumentWriter>> output) {
    this.output = output;
  }

  static SystemDocuments alsoWritingTo(Optional<Path> file) throws IOException {
    return new SystemDocuments(
        file.isPresent() ? Optional.of(lines(file.get())) : Optional.empty());
  }

  private static Output<DocumentWriter> lines(Path file) throws IOException {
    try {
      return Output.replacing(file, out -> Format.JSONL.open(out, WriterOptions.defaults()));
    } catch (IOException e) {
      throw Output.unwritable(file, e);
    }
  }

  Map<String, SystemDocument> byId() {
    return Map.copyOf(kept);
  }

  @Override
  public void write(AttributedDocument document) throws IOException {
    kept.put(document.id(), SystemDocument.of(document));
    if (output.isPresent()) {
      output.get().write(document.id(), out -> out.write(document));
    }
  }

  /** Finishes what is written down. */
  void commit() throws IOException {
    if (output.isPresent()) {
      output.get().commit();
    }
  }

  @Override
  public void close() throws IOException {
    if (output.isPresent()) {
      output.get().close();
    }
  }
}
