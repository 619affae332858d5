// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.io;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.github.dixit.AttributedDocument;
import io.github.dixit.Attribution;
import io.github.dixit.Facets;
import io.github.dixit.Span;
import io.github.dixit.Speaker;
import io.github.dixit.TextSpan;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Writes a table with one row an attribution, as comma-separated values after RFC 4180. What is
 * absent is an empty cell; offsets are UTF-16 code units; ranges stand as {@code 10-25 40-52}.
 */
public final class CsvTableWriter implements DocumentWriter {

  private static final List<String> COLUMNS =
      List.of(
          "document",
          "id",
          "type",
          "speaker",
          "speaker_kind",
          "speaker_id",
          "source",
          "source_form",
          "cue",
          "content",
          "source_ranges",
          "cue_ranges",
          "content_ranges",
          "nested_in",
          "confidence",
          "cue_class",
          "polarity",
          "certainty",
          "anonymous",
          "addressee",
          "venue",
          "time");

  private final CsvWriter csv;

  /** Starts the table with the names of its columns. */
  public CsvTableWriter(Writer out) {
    csv = CsvWriter.builder().build(out);
    csv.writeRecord(COLUMNS);
  }

  @Override
  public void write(AttributedDocument document) {
    document.attributions().forEach(a -> csv.writeRecord(row(document, a)));
  }

  @Override
  public void close() throws IOException {
    csv.close();
  }

  private static List<String> row(AttributedDocument document, Attribution a) {
    Facets facets = a.facets();
    return List.of(
        document.id(),
        a.id(),
        a.type().name(),
        a.speaker().map(Speaker::label).orElse(""),
        a.speaker().map(s -> s.kind().name()).orElse(""),
        a.speaker().map(Speaker::id).orElse(""),
        text(a.source()),
        a.sourceForm().name(),
        text(a.cue()),
        a.content().text(),
        ranges(a.source()),
        ranges(a.cue()),
        ranges(Optional.of(a.content())),
        a.nestedIn().orElse(""),
        String.format(Locale.ROOT, "%.3f", a.confidence()),
        facets.cueClass().name(),
        facets.polarity().name(),
        facets.certainty().name(),
        String.valueOf(facets.anonymous()),
        text(facets.addressee()),
        text(facets.venue()),
        text(facets.time()));
  }

  private static String text(Optional<TextSpan> span) {
    return span.map(TextSpan::text).orElse("");
  }

  private static String ranges(Optional<TextSpan> span) {
    return span.stream()
        .flatMap(t -> t.spans().stream())
        .map(CsvTableWriter::range)
        .collect(Collectors.joining(" "));
  }

  private static String range(Span span) {
    return span.begin() + "-" + span.end();
  }
}
