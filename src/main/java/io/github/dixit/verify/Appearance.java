// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.verify;

import io.github.dixit.Attribution;
import io.github.dixit.Speaker;
import io.github.dixit.TextSpan;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A statement as one document carries it.
 *
 * @param document the identifier of the document
 * @param metadata what is known about the document besides
 * @param attribution the act by which it ascribes the words
 * @param words as it quotes them
 * @param verdict how they stand to those of the first appearance
 * @param differences from them
 * @param speaker whether it names the same speaker as the first appearance
 * @param guessedSpeaker the one full name of all documents that fits, where this one has a bare
 *     surname: a guess
 */
public record Appearance(
    String document,
    Map<String, String> metadata,
    Attribution attribution,
    TextSpan words,
    Verdict verdict,
    List<Difference> differences,
    SpeakerMatch speaker,
    Optional<String> guessedSpeaker) {

  /**
   * Copies the list and the map.
   *
   * @param document the identifier of the document
   * @param metadata what is known about the document besides
   * @param attribution the act by which it ascribes the words
   * @param words as it quotes them
   * @param verdict how they stand to those of the first appearance
   * @param differences from them
   * @param speaker whether it names the same speaker as the first appearance
   * @param guessedSpeaker the one full name of all documents that fits, where this one has a bare
   *     surname: a guess
   */
  public Appearance {
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(attribution, "attribution");
    Objects.requireNonNull(words, "words");
    metadata = Map.copyOf(metadata);
    differences = List.copyOf(differences);
  }

  /** {@return the date of the document, as its metadata have it} */
  public Optional<String> date() {
    return Optional.ofNullable(metadata.get("date"));
  }

  /** {@return where it can be read: the address of the document, or else its identifier} */
  public String place() {
    return metadata.getOrDefault("url", document);
  }

  /** {@return what the document calls the speaker} */
  public Optional<String> speakerName() {
    return attribution.speaker().map(Speaker::label);
  }
}
