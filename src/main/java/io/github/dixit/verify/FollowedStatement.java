// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.verify;

import java.util.List;

/**
 * One statement over several documents.
 *
 * @param appearances at least two, the first one first: by the date of their documents, and those
 *     without a date behind the others, in the order in which they were added
 */
public record FollowedStatement(List<Appearance> appearances) {

  /**
   * Copies the list.
   *
   * @param appearances at least two, the first one first: by the date of their documents, and those
   *     without a date behind the others, in the order in which they were added
   * @throws IllegalArgumentException if it is empty
   */
  public FollowedStatement {
    appearances = List.copyOf(appearances);
    if (appearances.isEmpty()) {
      throw new IllegalArgumentException("a statement must have at least one appearance");
    }
  }

  /** {@return where it appears first} */
  public Appearance first() {
    return appearances.get(0);
  }

  /** {@return the statement with the fields of ClaimReview's claim} */
  public Claim claim() {
    return Claim.of(this);
  }

  /** {@return whether documents name different speakers for it} */
  public boolean isDisputed() {
    return appearances.stream().anyMatch(a -> a.speaker() == SpeakerMatch.OTHER);
  }

  /** {@return in how many documents it appears} */
  public long documents() {
    return appearances.stream().map(Appearance::document).distinct().count();
  }
}
