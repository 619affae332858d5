// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.verify;

import io.github.dixit.Attribution;
import io.github.dixit.TextSpan;
import java.util.Objects;
import java.util.Optional;

/**
 * Words of a source.
 *
 * @param document the identifier of the source
 * @param attribution the act by which the source ascribes them to somebody; empty if it doesn't
 * @param words where they stand
 * @param context the source from some words before them to some behind
 */
public record Passage(
    String document, Optional<Attribution> attribution, TextSpan words, String context) {

  /**
   * Checks that nothing is {@code null}.
   *
   * @param document the identifier of the source
   * @param attribution the act by which the source ascribes them to somebody; empty if it doesn't
   * @param words where they stand
   * @param context the source from some words before them to some behind
   */
  public Passage {
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(attribution, "attribution");
    Objects.requireNonNull(words, "words");
    Objects.requireNonNull(context, "context");
  }

  /** {@return whether the other one has words of this} */
  boolean overlaps(Passage other) {
    return document.equals(other.document)
        && words.spans().stream().anyMatch(other.words::overlaps);
  }
}
