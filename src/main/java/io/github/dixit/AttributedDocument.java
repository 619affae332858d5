// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit;

import java.util.List;
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
 */
public record AttributedDocument(
    String id,
    String text,
    List<Attribution> attributions,
    List<Speaker> speakers,
    List<NonStatement> nonStatements,
    List<String> warnings) {

  /** Copies the lists. */
  public AttributedDocument {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(text, "text");
    attributions = List.copyOf(attributions);
    speakers = List.copyOf(speakers);
    nonStatements = List.copyOf(nonStatements);
    warnings = List.copyOf(warnings);
  }
}
