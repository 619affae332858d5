// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.text;

/**
 * A character, or a pair of characters such as {@code ``}, that may open or close a quotation.
 *
 * @param begin its first code unit
 * @param end one past its last code unit
 * @param family which marks it can be paired with
 * @param role what it looks like from the characters around it
 * @param letters how many letters and digits of the paragraph stand before it
 * @param solemn whether it is believed when nothing closes it; a single mark within a line is not,
 *     for it may be an apostrophe
 */
record QuotationMark(int begin, int end, Family family, Role role, int letters, boolean solemn) {

  /** Marks of one family close each other, whatever their shape: editors mix them. */
  enum Family {
    DOUBLE,
    SINGLE,
    GUILLEMET,
    SINGLE_GUILLEMET
  }

  /** What a mark looks like from its shape and the characters around it. */
  enum Role {
    OPEN,
    /** Closes what was opened last, if that is of its family. */
    CLOSE,
    /** Closes even if marks of other families inside are still open. */
    CLOSE_SURELY,
    /** Closes, or is the apostrophe of a plural or the sign of inches or feet. */
    CLOSE_OR_SIGN,
    /** Opens if nothing of its family is open, else closes. */
    EITHER
  }
}
