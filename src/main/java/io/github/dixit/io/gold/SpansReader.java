// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.io.gold;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.github.dixit.DixitException;
import io.github.dixit.io.Library;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads a folder of {@code .txt} files with {@code spans.csv} beside them: the columns {@code
 * document}, {@code attribution}, {@code role}, {@code begin}, {@code end}, and if they are known
 * {@code type} and {@code speaker}, a row for each range. Offsets are code points.
 */
final class SpansReader {

  private static final String TABLE = "spans.csv";

  private final Path table;
  private final Map<String, Map<String, Row>> documents = new LinkedHashMap<>();

  private SpansReader(Path table) {
    this.table = table;
  }

  static boolean reads(Path folder) {
    return Files.exists(folder.resolve(TABLE));
  }

  static List<GoldDocument> read(Path folder) throws IOException {
    Library.FASTCSV.require("a table of spans");
    SpansReader reader = new SpansReader(folder.resolve(TABLE));
    try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(reader.table)) {
      csv.forEach(reader::add);
    } catch (CsvParseException e) {
      throw new DixitException(reader.table + " is no table: " + e.getMessage(), e);
    }
    List<GoldDocument> documents = new ArrayList<>();
    try (Stream<Path> texts = Files.list(folder)) {
      for (Path text : texts.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        documents.add(reader.document(text));
      }
    }
    for (String left : reader.documents.keySet()) {
      throw new DixitException(
          reader.table + " has spans of " + left + ", but there is no " + left + ".txt beside it");
    }
    return documents;
  }

  private void add(NamedCsvRecord record) {
    String document = needed(record, "document").replaceFirst("\\.txt$", "");
    documents
        .computeIfAbsent(document, d -> new LinkedHashMap<>())
        .computeIfAbsent(needed(record, "attribution"), a -> new Row(record))
        .spans
        .computeIfAbsent(role(record), r -> new ArrayList<>())
        .add(new GoldSpan(number(record, "begin"), number(record, "end")));
  }

  private GoldDocument document(Path file) throws IOException {
    String name = file.getFileName().toString().replaceFirst("\\.txt$", "");
    Map<String, Row> rows = Optional.ofNullable(documents.remove(name)).orElse(Map.of());
    List<GoldAttribution> attributions = rows.values().stream().map(Row::attribution).toList();
    return new GoldDocument(
        name,
        GoldFiles.text(file),
        attributions,
        attributions.stream().anyMatch(a -> a.speaker().isPresent()));
  }

  private GoldRole role(NamedCsvRecord record) {
    String role = needed(record, "role");
    return Stream.of(GoldRole.values())
        .filter(r -> r.label().equals(role.toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(
            () -> fault(record, "there is no role \"" + role + "\" but source, cue and content"));
  }

  private int number(NamedCsvRecord record, String column) {
    try {
      return Integer.parseInt(needed(record, column).strip());
    } catch (NumberFormatException e) {
      throw fault(record, column + " is no number");
    }
  }

  private String needed(NamedCsvRecord record, String column) {
    return record
        .findField(column)
        .filter(cell -> !cell.isBlank())
        .orElseThrow(() -> fault(record, "there is no " + column));
  }

  private DixitException fault(NamedCsvRecord record, String what) {
    return new DixitException(table + ", line " + record.getStartingLineNumber() + ": " + what);
  }

  /** An attribution in the making. */
  private static final class Row {

    private final Map<GoldRole, List<GoldSpan>> spans = new EnumMap<>(GoldRole.class);
    private final Optional<String> type;
    private final Optional<GoldSpeaker> speaker;

    Row(NamedCsvRecord first) {
      type = cell(first, "type");
      speaker = cell(first, "speaker").map(name -> new GoldSpeaker(name, List.of()));
    }

    private static Optional<String> cell(NamedCsvRecord record, String column) {
      return record.findField(column).filter(cell -> !cell.isBlank());
    }

    GoldAttribution attribution() {
      return new GoldAttribution(
          spans, type, speaker, Optional.empty(), Optional.empty(), false, false);
    }
  }
}
