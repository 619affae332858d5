// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.dixit.DixitException;
import io.github.dixit.SpeakerKind;
import io.github.dixit.speakers.lexicon.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads the entries of one catalogue file; whatever is wrong is told with the place. */
final class CatalogueReader {

  private static final List<String> COLUMNS = List.of("id", "name", "aliases", "kind", "country");

  private final Path file;
  private final List<Catalogue.Entry> entries = new ArrayList<>();
  private final Map<String, Integer> lineOfId = new HashMap<>();
  private final boolean json;

  CatalogueReader(Path file) {
    this.file = file;
    this.json = file.toString().toLowerCase(Locale.ROOT).endsWith(".json");
  }

  /** {@return the entries in the order of the file} */
  List<Catalogue.Entry> read() throws IOException {
    if (json) {
      readJson();
    } else {
      readTable();
    }
    return entries;
  }

  private void readTable() throws IOException {
    List<String> lines = Files.readAllLines(file);
    List<String> header = null;
    for (int i = 0; i < lines.size(); i++) {
      String line = i == 0 ? lines.get(i).replace("\uFEFF", "") : lines.get(i);
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      if (header == null) {
        header = header(line, i + 1);
      } else {
        add(fields(header, line, i + 1), i + 1);
      }
    }
  }

  private void readJson() throws IOException {
    JsonNode root;
    try {
      root = new ObjectMapper().readTree(file.toFile());
    } catch (JsonProcessingException e) {
      JsonLocation at = e.getLocation();
      throw new DixitException(
          "catalogue "
              + file
              + ", line "
              + (at == null ? 1 : at.getLineNr())
              + ": not JSON: "
              + e.getOriginalMessage(),
          e);
    }
    if (root == null || !root.isArray()) {
      throw wrong(1, "a JSON catalogue is an array of objects with \"id\" and \"name\"");
    }
    for (int i = 0; i < root.size(); i++) {
      add(fields(root.get(i), i + 1), i + 1);
    }
  }

  private List<String> header(String line, int number) {
    List<String> header = List.of(line.strip().toLowerCase(Locale.ROOT).split("\t"));
    for (String column : header) {
      if (!COLUMNS.contains(column)) {
        throw wrong(
            number,
            "unknown column \"" + column + "\"; the columns are " + String.join(", ", COLUMNS));
      }
    }
    if (!header.contains("id") || !header.contains("name")) {
      throw wrong(number, "the first line must name the columns, among them id and name");
    }
    return header;
  }

  private Map<String, String> fields(List<String> header, String line, int number) {
    String[] values = line.split("\t", -1);
    if (values.length > header.size()) {
      throw wrong(
          number,
          values.length + " fields, but the first line names " + header.size() + " columns");
    }
    Map<String, String> fields = new HashMap<>();
    for (int i = 0; i < values.length; i++) {
      fields.put(header.get(i), values[i].strip());
    }
    return fields;
  }

  private Map<String, String> fields(JsonNode node, int number) {
    if (!node.isObject()) {
      throw wrong(number, "not an object");
    }
    Map<String, String> fields = new HashMap<>();
    for (String column : COLUMNS) {
      JsonNode value = node.path(column);
      List<String> parts = new ArrayList<>();
      value.forEach(v -> parts.add(v.asText()));
      fields.put(column, value.isArray() ? String.join("|", parts) : value.asText(""));
    }
    return fields;
  }

  private void add(Map<String, String> fields, int number) {
    String id = fields.getOrDefault("id", "");
    String name = fields.getOrDefault("name", "");
    if (id.isBlank() || name.isBlank()) {
      throw wrong(number, "an entry needs an id and a name");
    }
    Integer before = lineOfId.put(id, number);
    if (before != null) {
      throw wrong(number, "the id \"" + id + "\" is already that of " + place() + " " + before);
    }
    String country = fields.getOrDefault("country", "").toUpperCase(Locale.ROOT);
    entries.add(
        new Catalogue.Entry(
            id,
            name,
            Table.forms(fields.getOrDefault("aliases", "")).stream()
                .map(String::strip)
                .filter(a -> !a.isEmpty())
                .toList(),
            kind(fields.getOrDefault("kind", ""), number),
            country.isBlank() ? Optional.empty() : Optional.of(country)));
  }

  private SpeakerKind kind(String value, int number) {
    if (value.isBlank()) {
      return SpeakerKind.UNKNOWN;
    }
    try {
      return SpeakerKind.valueOf(value.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw wrong(
          number, "unknown kind \"" + value + "\"; the kinds are " + List.of(SpeakerKind.values()));
    }
  }

  private String place() {
    return json ? "entry" : "line";
  }

  private DixitException wrong(int number, String what) {
    return new DixitException("catalogue " + file + ", " + place() + " " + number + ": " + what);
  }
}
