// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.io.input;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import io.github.dixit.DixitException;
import io.github.dixit.io.input.CsvRecords.Row;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Texts in a column of a table whose first row names the columns. A row that can't be read costs
 * itself alone.
 */
final class CsvSource implements TextSource {

  /** Behind a mark that is never closed so much is looked at again, in characters of all rows. */
  private static final long MOST_AGAIN = 50_000_000;

  /** How much of the names of the columns a message tells. */
  private static final int LONGEST_NAMES = 400;

  private final SourceStream in;
  private final Characters characters;
  private final CsvRecords rows;
  private final char separator;
  private final String name;
  private final InputOptions options;
  private List<String> header = List.of();
  private long again;
  private boolean ended;

  CsvSource(SourceStream in, char separator, String name, InputOptions options) throws IOException {
    this.in = in;
    this.characters = new Decoding(options.encoding()).characters(in, name);
    this.rows = new CsvRecords(characters.reader(), separator, options.maxBytes());
    this.separator = separator;
    this.name = name;
    this.options = options;
  }

  @Override
  public Optional<SourceText> next() throws IOException {
    if (header.isEmpty() && !ended) {
      header = header();
    }
    Optional<Row> row = ended ? Optional.empty() : rows.next();
    if (row.isEmpty()) {
      in.requireWhole();
      return Optional.empty();
    }
    return Optional.of(text(row.get()));
  }

  /** What the first row has not, none has: it is said once. */
  private List<String> header() throws IOException {
    ended = true;
    Optional<Row> first = rows.next();
    if (first.isEmpty()) {
      return List.of();
    }
    List<String> names = cells(first.get());
    if (!names.contains(options.textField())) {
      throw new DixitException(
          "%s has no column \"%s\" but %s; name the right one with --text-field"
              .formatted(name, options.textField(), shortened(String.join(", ", names))));
    }
    ended = false;
    return names;
  }

  private static String shortened(String names) {
    return names.length() <= LONGEST_NAMES ? names : names.substring(0, LONGEST_NAMES) + " ...";
  }

  private SourceText text(Row row) throws IOException {
    List<String> cells = cells(row);
    if (cells.size() <= header.indexOf(options.textField())) {
      throw bad(row, "has %d of %d cells and no text".formatted(cells.size(), header.size()));
    }
    if (again > 0 && cells.size() != header.size()) {
      throw bad(row, "may be in a cell whose quotation mark is never closed");
    }
    Map<String, String> kept = new LinkedHashMap<>();
    options.keptFields().forEach(f -> cell(cells, f).ifPresent(value -> kept.put(f, value)));
    return new SourceText(
        cell(cells, options.idField()).orElse(name + "#" + row.line()),
        cells.get(header.indexOf(options.textField())),
        Metadata.present(kept));
  }

  /** {@return what the row has in a column that may be missing, unless it is blank} */
  private Optional<String> cell(List<String> cells, String column) {
    int index = header.indexOf(column);
    return index < 0 || index >= cells.size()
        ? Optional.empty()
        : Optional.of(cells.get(index)).filter(cell -> !cell.isBlank());
  }

  private List<String> cells(Row row) throws IOException {
    switch (row.end()) {
      case LINE -> {}
      case FILE -> in.requireWhole();
      case UNCLOSED -> {
        in.requireWhole();
        throw unclosed(row);
      }
      case TOO_LONG -> {
        ended = true;
        throw bad(
            row, "has a row of more than " + options.maxBytes() + " characters, and what follows");
      }
    }
    if (row.text().indexOf(Characters.WRONG) >= 0) {
      throw characters.wrong(place(row));
    }
    try {
      return CsvReader.builder()
          .fieldSeparator(separator)
          .maxBufferSize(options.maxBytes())
          .ofSingleCsvRecord(
              CsvRecordHandler.builder()
                  .maxFieldSize(options.maxBytes())
                  .maxRecordSize(options.maxBytes())
                  .build(),
              row.text())
          .getFields();
    } catch (CsvParseException e) {
      if (row.text().lines().skip(1).findAny().isPresent()) {
        throw unclosed(row);
      }
      String reason = String.valueOf(e.getMessage()).replaceFirst(" \\(record starting.*", "");
      throw new DixitException(place(row) + " can't be read: " + reason, e);
    }
  }

  /** The row goes on with the next line; what was taken for a part of it may be rows. */
  private DixitException unclosed(Row row) {
    again += row.text().length();
    ended |= again > MOST_AGAIN;
    rows.resumeAfterFirstLine(row);
    return bad(
        row,
        ended
            ? "has one of many quotation marks that are never closed, with all behind it"
            : "has a quotation mark that is never closed");
  }

  private DixitException bad(Row row, String reason) {
    return new DixitException(place(row) + " " + reason + "; it is left out");
  }

  private String place(Row row) {
    return name + ", line " + row.line();
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
