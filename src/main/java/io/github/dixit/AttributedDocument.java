// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A text with all that was found in it.
 *
 * @param id the name of the document, often that of its file
 * @param text the untouched input, to which all offsets refer
 * @param attributions in text order
 * @param speakers all speakers of the attributions and non-statements, in order of first mention
 * @param nonStatements in text order
 * @param warnings what a user should know about this text: not English, cut, odd characters
 * @param metadata what is known about the text besides, in the order in which it was given, such as
 *     {@code url}, {@code date}, {@code title} and {@code outlet}; Dixit hands it on and never
 *     reads it
 */
public record AttributedDocument(
    String id,
    String text,
    List<Attribution> attributions,
    List<Speaker> speakers,
    List<NonStatement> nonStatements,
    List<String> warnings,
    Map<String, String> metadata) {

  /** Copies the lists and the map. */
  public AttributedDocument {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(text, "text");
    attributions = List.copyOf(attributions);
    speakers = List.copyOf(speakers);
    nonStatements = List.copyOf(nonStatements);
    warnings = List.copyOf(warnings);
    metadata.forEach((name, value) -> requireEntry(name, value));
    metadata = Collections.unmodifiableMap(new LinkedHashMap<>(metadata));
  }

  /** Makes a document about which nothing else is known. */
  public AttributedDocument(
      String id,
      String text,
      List<Attribution> attributions,
      List<Speaker> speakers,
      List<NonStatement> nonStatements,
      List<String> warnings) {
    this(id, text, attributions, speakers, nonStatements, warnings, Map.of());
  }

  /**
   * {@return this document with what is known about it besides, in place of what it has}
   *
   * @param fields copied, in their order
   */
  public AttributedDocument withMetadata(Map<String, String> fields) {
    return new AttributedDocument(
        id, text, attributions, speakers, nonStatements, warnings, fields);
  }

  private static void requireEntry(String name, String value) {
    Objects.requireNonNull(name, "a name in metadata");
    Objects.requireNonNull(value, () -> "the metadata " + name);
  }
}
