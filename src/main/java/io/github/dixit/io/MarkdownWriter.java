// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.io;

import io.github.dixit.AttributedDocument;
import io.github.dixit.Attribution;
import io.github.dixit.Speaker;
import io.github.dixit.TextSpan;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes a Markdown table for each document, to paste into an issue, a wiki or a newsletter. */
final class MarkdownWriter implements DocumentWriter {

  private final Writer out;

  /** Writes to the given writer, which is closed with this one. */
  public MarkdownWriter(Writer out) {
    this.out = EncodableWriter.text(out);
  }

  @Override
  public void write(AttributedDocument document) throws IOException {
    out.write("## " + cell(document.id()) + "\n\n");
    for (Map.Entry<String, String> field : document.metadata().entrySet()) {
      out.write("- " + cell(field.getKey()) + ": " + cell(field.getValue()) + "\n");
    }
    out.write(document.metadata().isEmpty() ? "" : "\n");
    out.write("| speaker | source | cue | content | type |\n");
    out.write("| --- | --- | --- | --- | --- |\n");
    for (Attribution a : document.attributions()) {
      out.write(row(a));
    }
    out.write("\n");
    out.flush();
  }

  @Override
  public void close() throws IOException {
    out.close();
  }

  private static String row(Attribution a) {
    return String.format(
        "| %s | %s | %s | %s | %s |\n",
        cell(a.speaker().map(Speaker::label).orElse("")),
        cell(text(a.source())),
        cell(text(a.cue())),
        cell(a.content().text()),
        a.type().name().toLowerCase(Locale.ROOT));
  }

  private static String text(Optional<TextSpan> span) {
    return span.map(TextSpan::text).orElse("");
  }

  /** {@return the text on one line, with all that Markdown or HTML would read as markup escaped} */
  private static String cell(String text) {
    String line = text.lines().map(String::strip).collect(Collectors.joining(" "));
    StringBuilder escaped = new StringBuilder();
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      switch (c) {
        case '&' -> escaped.append("&amp;");
        case '<' -> escaped.append("&lt;");
        case '\\', '|', '*', '_', '`', '[', ']', '~', '#', '$', '!' ->
            escaped.append('\\').append(c);
        default -> escaped.append(c);
      }
    }
    return escaped.toString();
  }
}
