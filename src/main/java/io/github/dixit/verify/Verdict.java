// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.verify;

/** How a quotation stands to the words of its source, from the best to the worst. */
public enum Verdict {
  /**
   * The same words. White space, the shapes of marks and dashes, punctuation and the case of
   * letters are free.
   */
  VERBATIM,
  /**
   * Words are left out in order, where an ellipsis or square brackets tell it or at an end of the
   * quotation.
   */
  ABRIDGED,
  /** Pieces that stand apart in the source are put together unmarked, or in another order. */
  SPLICED,
  /** Words are changed, added or dropped unmarked. */
  ALTERED,
  /** Nothing near enough stands in any source that could be read. */
  NOT_FOUND;

  /** {@return whether a reader gets the source's own words, as far as the quotation goes} */
  public boolean isFaithful() {
    return this == VERBATIM || this == ABRIDGED;
  }
}
