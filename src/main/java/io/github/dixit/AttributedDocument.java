// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

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

  /**
   * Copies the lists and the map.
   *
   * @param id the name of the document, often that of its file
   * @param text the untouched input, to which all offsets refer
   * @param attributions in text order
   * @param speakers all speakers of the attributions and non-statements, in order of first mention
   * @param nonStatements in text order
   * @param warnings what a user should know about this text: not English, cut, odd characters
   * @param metadata what is known about the text besides, in the order in which it was given, such
   *     as {@code url}, {@code date}, {@code title} and {@code outlet}; Dixit hands it on and never
   *     reads it
   */
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

  /**
   * Makes a document about which nothing else is known.
   *
   * @param id the name of the document, often that of its file
   * @param text the untouched input, to which all offsets refer
   * @param attributions in text order
   * @param speakers all speakers of the attributions and non-statements, in order of first mention
   * @param nonStatements in text order
   * @param warnings what a user should know about this text: not English, cut, odd characters
   */
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

  /**
   * {@return the attributions whose source is, or is also, the speaker}
   *
   * @param speaker one of the speakers of this document
   */
  public List<Attribution> attributionsBy(Speaker speaker) {
    return attributions.stream().filter(a -> a.isBy(speaker)).toList();
  }

  /**
   * {@return the attributions of that type, such as the direct ones}
   *
   * @param type direct, indirect or mixed
   */
  public List<Attribution> attributions(AttributionType type) {
    return attributions.stream().filter(a -> a.type() == type).toList();
  }

  /** {@return the attributions that stand in no other one's content} */
  public List<Attribution> outermost() {
    return attributions.stream().filter(a -> a.nestedIn().isEmpty()).toList();
  }

  /**
   * {@return the attributions that stand in this one's content, but not deeper}
   *
   * @param outer an attribution of this document
   */
  public List<Attribution> nestedIn(Attribution outer) {
    return attributions.stream()
        .filter(a -> a.nestedIn().filter(outer.id()::equals).isPresent())
        .toList();
  }

  /**
   * {@return the speaker of that name or alias, without regard to case}
   *
   * @param name a name, in any case
   */
  public Optional<Speaker> speakerNamed(String name) {
    return speakers.stream().filter(s -> s.isNamed(name)).findFirst();
  }

  /** {@return the identifier and how much was found, for debuggers and logs} */
  @Override
  public String toString() {
    return "%s: %d attributions, %d speakers, %d non-statements"
        .formatted(id, attributions.size(), speakers.size(), nonStatements.size());
  }

  private static void requireEntry(String name, String value) {
    Objects.requireNonNull(name, "a name in metadata");
    Objects.requireNonNull(value, () -> "the metadata " + name);
  }
}
