// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.io;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import io.github.dixit.AttributedDocument;
import java.io.IOException;
import java.io.Writer;
import java.util.Optional;

/**
 * Writes documents as JSON after {@code docs/attributions.schema.json}: one document indented, to
 * be read; several as JSON Lines, one a line, to be streamed. Offsets are UTF-16 code units, or
 * what the options say.
 */
public final class JsonWriter implements DocumentWriter {

  private static final JsonFactory JSON = new JsonFactory();

  private final Writer out;
  private final WriterOptions options;
  private final boolean lossless;
  private boolean lines;
  private Optional<AttributedDocument> held = Optional.empty();

  private JsonWriter(Writer out, WriterOptions options, boolean lines, boolean lossless) {
    this.out = EncodableWriter.json(out);
    this.options = options;
    this.lines = lines;
    this.lossless = lossless;
  }

  /**
   * Writes one document indented, or several one a line.
   *
   * @param out where to
   * @param options what is written, and how
   */
  public JsonWriter(Writer out, WriterOptions options) {
    this(out, options, false, false);
  }

  /**
   * Writes one document indented, or several one a line, with the default options.
   *
   * @param out where to
   */
  public JsonWriter(Writer out) {
    this(out, WriterOptions.defaults());
  }

  /**
   * {@return a writer of one document a line, each flushed as it is written}
   *
   * @param out where to
   * @param options what is written, and how
   */
  public static JsonWriter lines(Writer out, WriterOptions options) {
    return new JsonWriter(out, options, true, false);
  }

  /** {@return a writer of one document a line, with all that {@link DixitJson#read} wants} */
  static JsonWriter lossless(Writer out) {
    return new JsonWriter(out, WriterOptions.defaults().withText(true), true, true);
  }

  @Override
  public void write(AttributedDocument document) throws IOException {
    if (!lines && held.isEmpty()) {
      held = Optional.of(document); // the next one, or the end, tells how to write it
      return;
    }
    lines = true;
    writeHeld();
    line(document);
  }

  @Override
  public void close() throws IOException {
    try (out) {
      writeHeld();
    }
  }

  private void writeHeld() throws IOException {
    if (held.isPresent()) {
      AttributedDocument document = held.get();
      held = Optional.empty();
      write(document, lines ? new MinimalPrettyPrinter("") : indented());
    }
  }

  private void line(AttributedDocument document) throws IOException {
    write(document, new MinimalPrettyPrinter(""));
  }

  private void write(AttributedDocument document, PrettyPrinter layout) throws IOException {
    try (JsonGenerator json = JSON.createGenerator(out)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      json.setPrettyPrinter(layout);
      new DocumentJson(json, document, options, lossless).write();
      json.writeRaw('\n');
    }
    out.flush();
  }

  private static PrettyPrinter indented() {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    Separators separators =
        Separators.createDefaultInstance()
            .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
            .withArrayEmptySeparator("");
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter(separators);
    printer.indentArraysWith(indenter);
    printer.indentObjectsWith(indenter);
    return printer;
  }
}
