// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.verify;

import java.util.Objects;

/**
 * Words of a quotation that its source has otherwise.
 *
 * @param kind what was done to them
 * @param draft the words of the quotation, as they are written; empty if they were dropped
 * @param source the words of the source, as they are written; empty if they were added
 * @param about what makes the difference weigh
 */
public record Difference(Kind kind, String draft, String source, About about) {

  /**
   * Checks that nothing is {@code null}.
   *
   * @param kind what was done to them
   * @param draft the words of the quotation, as they are written; empty if they were dropped
   * @param source the words of the source, as they are written; empty if they were added
   * @param about what makes the difference weigh
   */
  public Difference {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(draft, "draft");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(about, "about");
  }

  /** What was done. */
  public enum Kind {
    /** The source has other words there. */
    REPLACED,
    /** The source has no words there. */
    ADDED,
    /** The quotation lacks words that the source has there. */
    DROPPED
  }

  /** What makes a difference weigh. */
  public enum About {
    /** A number is another one, or there on one side only. */
    NUMBER,
    /** One side has a negation that the other lacks. */
    NEGATION,
    /** Anything else. */
    WORDS
  }
}
