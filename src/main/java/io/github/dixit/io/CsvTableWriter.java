// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.io;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.github.dixit.AttributedDocument;
import io.github.dixit.Attribution;
import io.github.dixit.Facets;
import io.github.dixit.Speaker;
import io.github.dixit.TextSpan;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes a table with one row an attribution, as comma-separated values after RFC 4180. What is
 * absent is an empty cell; offsets are UTF-16 code units, or what the options say; ranges stand as
 * {@code 10-25 40-52}. The last columns are those of the metadata that the options name.
 */
final class CsvTableWriter implements DocumentWriter {

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
          "time",
          "anonymity",
          "disclosure",
          "anonymity_reason");

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /** What formulas begin with; the last two are blanks before one. */
  private static final String FORMULA = "=+-@\t\r";

  private final CsvWriter csv;
  private final WriterOptions options;
  private boolean closed;

  /** Starts the table with the names of its columns. */
  public CsvTableWriter(Writer out, WriterOptions options) {
    this.options = options;
    csv = CsvWriter.builder().build(EncodableWriter.text(out));
    List<String> header =
        Stream.concat(COLUMNS.stream(), options.fields().stream()).collect(Collectors.toList());
    if (options.spreadsheet()) {
      header.set(0, BYTE_ORDER_MARK + header.get(0));
    }
    csv.writeRecord(header);
  }

  /** Starts a table without columns for metadata. */
  public CsvTableWriter(Writer out) {
    this(out, WriterOptions.defaults().withFields(List.of()));
  }

  @Override
  public void write(AttributedDocument document) throws IOException {
    IntUnaryOperator offsets = options.offsetUnit().fromUtf16(document.text());
    List<String> metadata =
        options.fields().stream().map(f -> document.metadata().getOrDefault(f, "")).toList();
    for (Attribution a : document.attributions()) {
      csv.writeRecord(
          Stream.concat(row(document, a, offsets).stream(), metadata.stream())
              .map(this::guarded)
              .toList());
    }
    csv.flush();
  }

  @Override
  public void close() throws IOException {
    if (!closed) {
      closed = true;
      csv.close();
    }
  }

  /** An apostrophe makes text of what a spreadsheet program would take for a formula. */
  private String guarded(String cell) {
    boolean formula =
        options.spreadsheet() && !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0;
    return formula ? "'" + cell : cell;
  }

  private List<String> row(AttributedDocument document, Attribution a, IntUnaryOperator offsets) {
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
        ranges(a.source(), offsets),
        ranges(a.cue(), offsets),
        ranges(Optional.of(a.content()), offsets),
        a.nestedIn().orElse(""),
        String.format(Locale.ROOT, "%.3f", a.confidence()),
        facets.cueClass().name(),
        facets.polarity().name(),
        facets.certainty().name(),
        String.valueOf(facets.anonymous()),
        text(facets.addressee()),
        text(facets.venue()),
        text(facets.time()),
        facets.anonymity().degree().name(),
        text(facets.anonymity().disclosure()),
        text(facets.anonymity().reason()));
  }

  private static String text(Optional<TextSpan> span) {
    return span.map(TextSpan::text).orElse("");
  }

  private String ranges(Optional<TextSpan> span, IntUnaryOperator offsets) {
    String to = options.spreadsheet() ? ".." : "-"; // 10-12 would be the tenth of December
    return span.stream()
        .flatMap(t -> t.spans().stream())
        .map(s -> offsets.applyAsInt(s.begin()) + to + offsets.applyAsInt(s.end()))
        .collect(Collectors.joining(" "));
  }
}
