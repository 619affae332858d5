// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.io.verification;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.github.dixit.Attribution;
import io.github.dixit.Span;
import io.github.dixit.Speaker;
import io.github.dixit.TextSpan;
import io.github.dixit.io.EncodableWriter;
import io.github.dixit.io.Library;
import io.github.dixit.verify.Statement;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;

/** Statements as comma-separated values after RFC 4180. */
final class StatementCsv {

  private StatementCsv() {}

  /** Leaves the writer open. */
  static void write(List<Statement> statements, Writer to) throws IOException {
    Library.FASTCSV.require("CSV");
    Writer out = EncodableWriter.text(to);
    CsvWriter csv = CsvWriter.builder().build(out);
    csv.writeRecord(
        "document",
        "date",
        "url",
        "attribution",
        "type",
        "speaker",
        "cue",
        "cue_class",
        "content",
        "content_ranges",
        "context");
    for (Statement statement : statements) {
      csv.writeRecord(row(statement));
    }
    csv.flush();
    out.flush();
  }

  private static List<String> row(Statement statement) {
    Attribution a = statement.attribution();
    return List.of(
        statement.document(),
        statement.metadata().getOrDefault("date", ""),
        statement.metadata().getOrDefault("url", ""),
        a.id(),
        a.type().name(),
        a.speaker().map(Speaker::label).orElse(""),
        a.cue().map(TextSpan::text).orElse(""),
        a.facets().cueClass().name(),
        a.content().text(),
        a.content().spans().stream().map(StatementCsv::range).collect(Collectors.joining(" ")),
        statement.context());
  }

  private static String range(Span span) {
    return span.begin() + "-" + span.end();
  }
}
