// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers;

import io.github.dixit.DixitException;
import io.github.dixit.SpeakerKind;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Speakers that the user knows beforehand, with identifiers of the user's own: Wikidata items, rows
 * of an in-house table. A speaker found in a text that is in the catalogue gets its identifier and
 * its name, so that speakers join across documents. Immutable and thread-safe.
 */
public final class Catalogue {

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
     * @throws IllegalArgumentException if the identifier or the name is blank
     */
    public Entry {
      if (id.isBlank() || name.isBlank()) {
        throw new IllegalArgumentException(
            "an entry needs an id and a name, but got \"%s\" and \"%s\"".formatted(id, name));
      }
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
      return new Catalogue(new CatalogueReader(file).read());
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
}
