// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.io.input;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.github.dixit.DixitException;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Texts in a column of a table whose first row names the columns. */
final class CsvSource implements TextSource {

  private final CsvReader<NamedCsvRecord> csv;
  private final CloseableIterator<NamedCsvRecord> rows;
  private final String name;
  private final InputOptions options;
  private boolean ended;

  CsvSource(Reader reader, char separator, String name, InputOptions options) {
    this.csv =
        CsvReader.builder()
            .fieldSeparator(separator)
            .allowMissingFields(true)
            .maxBufferSize(options.maxBytes())
            .ofNamedCsvRecord(reader);
    this.rows = csv.iterator();
    this.name = name;
    this.options = options;
  }

  @Override
  public Optional<SourceText> next() throws IOException {
    try {
      return !ended && rows.hasNext() ? Optional.of(text(rows.next())) : Optional.empty();
    } catch (CsvParseException e) {
      ended = true;
      throw new DixitException(name + ": " + e.getMessage(), e);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private SourceText text(NamedCsvRecord row) {
    String text = row.findField(options.textField()).orElseThrow(() -> noColumn(row));
    String id =
        row.findField(options.idField())
            .filter(i -> !i.isBlank())
            .orElse(name + "#" + row.getStartingLineNumber());
    return new SourceText(id, text, metadata(row));
  }

  private Map<String, String> metadata(NamedCsvRecord row) {
    Map<String, String> kept = new LinkedHashMap<>();
    options
        .keptFields()
        .forEach(field -> row.findField(field).ifPresent(value -> kept.put(field, value)));
    return Metadata.present(kept);
  }

  /** What one row has not, none has: it is said once. */
  private DixitException noColumn(NamedCsvRecord row) {
    ended = true;
    return new DixitException(
        name
            + " has no column \""
            + options.textField()
            + "\" but "
            + String.join(", ", row.getHeader())
            + "; name the right one with --text-field");
  }

  @Override
  public void close() throws IOException {
    csv.close();
  }
}
