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
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Speakers that the user knows beforehand, with identifiers of the user's own: Wikidata items, rows
 * of an in-house table. A speaker found in a text that is in the catalogue gets its identifier and
 * its name, so that speakers join across documents. Immutable and thread-safe.
 */
public final class Catalogue {

  private static final List<String> COLUMNS = List.of("id", "name", "aliases", "kind", "country");

  private final List<Entry> entries;

  /**
   * A known speaker.
   *
   * @param id the user's identifier, unique in the catalogue
   * @param name the name that the speaker shall have
   * @param aliases other forms under which texts name it
   * @param kind what sort of entity it is; {@code UNKNOWN} fits all
   * @param country the two-letter code (ISO 3166-1) of the country it belongs to, to tell bodies of
   *     one name apart
   */
  public record Entry(
      String id, String name, List<String> aliases, SpeakerKind kind, Optional<String> country) {

    /**
     * Copies the list.
     *
     * @param id the user's identifier, unique in the catalogue
     * @param name the name that the speaker shall have
     * @param aliases other forms under which texts name it
     * @param kind what sort of entity it is; {@code UNKNOWN} fits all
     * @param country the two-letter code (ISO 3166-1) of the country it belongs to, to tell bodies
     *     of one name apart
     */
    public Entry {
      aliases = List.copyOf(aliases);
    }
  }

  private Catalogue(List<Entry> entries) {
    this.entries = List.copyOf(entries);
  }

  /** {@return a catalogue without entries} */
  public static Catalogue empty() {
    return new Catalogue(List.of());
  }

  /**
   * {@return a catalogue of the entries}
   *
   * @param entries the speakers, each with an identifier of its own
   * @throws DixitException if two entries have one identifier
   */
  public static Catalogue of(List<Entry> entries) {
    Map<String, Entry> byId = new HashMap<>();
    for (Entry entry : entries) {
      if (byId.put(entry.id(), entry) != null) {
        throw new DixitException("the catalogue has the id \"" + entry.id() + "\" twice");
      }
    }
    return new Catalogue(entries);
  }

  /**
   * Reads a catalogue from a file: JSON if its name ends in {@code .json}, or else tab-separated
   * values.
   *
   * <p>Tab-separated: the first line names the columns {@code id}, {@code name}, {@code aliases},
   * {@code kind}, {@code country} in any order, of which {@code id} and {@code name} must be there;
   * aliases stand apart by {@code |}; lines that begin with {@code #} are comments. JSON: an array
   * of objects with these fields, {@code aliases} an array of strings.
   *
   * @param file a table or a JSON file, in UTF-8
   * @return the catalogue of the file
   * @throws DixitException if the file can't be read or a line of it is wrong; the message names
   *     file and line
   */
  public static Catalogue read(Path file) {
    try {
      return file.toString().toLowerCase(Locale.ROOT).endsWith(".json")
          ? readJson(file)
          : readTable(file);
    } catch (NoSuchFileException e) {
      throw new DixitException("there is no catalogue file " + file, e);
    } catch (CharacterCodingException e) {
      throw new DixitException("catalogue " + file + " is not in UTF-8; save it as UTF-8", e);
    } catch (IOException e) {
      throw new DixitException("cannot read catalogue " + file + ": " + e.getMessage(), e);
    }
  }

  /** {@return the entries in the order of the file} */
  public List<Entry> entries() {
    return entries;
  }

  private static Catalogue readTable(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file);
    Reader reader = new Reader(file);
    List<String> header = null;
    for (int i = 0; i < lines.size(); i++) {
      String line = i == 0 ? withoutByteOrderMark(lines.get(i)) : lines.get(i);
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      if (header == null) {
        header = reader.header(line, i + 1);
      } else {
        reader.add(reader.fields(header, line, i + 1), i + 1);
      }
    }
    return new Catalogue(reader.entries);
  }

  private static String withoutByteOrderMark(String line) {
    return line.startsWith("\uFEFF") ? line.substring(1) : line;
  }

  private static Catalogue readJson(Path file) throws IOException {
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
    Reader reader = new Reader(file);
    if (root == null || !root.isArray()) {
      throw reader.wrong(1, "a JSON catalogue is an array of objects with \"id\" and \"name\"");
    }
    for (int i = 0; i < root.size(); i++) {
      reader.add(reader.fields(root.get(i), i + 1), i + 1);
    }
    return new Catalogue(reader.entries);
  }

  /** Gathers the entries of one file. */
  private static final class Reader {

    private final Path file;
    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, Integer> lineOfId = new HashMap<>();
    private final boolean json;

    Reader(Path file) {
      this.file = file;
      this.json = file.toString().toLowerCase(Locale.ROOT).endsWith(".json");
    }

    List<String> header(String line, int number) {
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

    Map<String, String> fields(List<String> header, String line, int number) {
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

    Map<String, String> fields(JsonNode node, int number) {
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

    void add(Map<String, String> fields, int number) {
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
          new Entry(
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
            number,
            "unknown kind \"" + value + "\"; the kinds are " + List.of(SpeakerKind.values()));
      }
    }

    private String place() {
      return json ? "entry" : "line";
    }

    DixitException wrong(int number, String what) {
      return new DixitException("catalogue " + file + ", " + place() + " " + number + ": " + what);
    }
  }
}
