// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.grammar;

/**
 * Words beside a name that tell something of whom it names.
 *
 * @param kind how they stand to the name
 * @param range the words, without the mark or preposition that leads over to them
 */
public record Relation(Kind kind, TokenRange range) {

  /** How words may stand to a name. */
  public enum Kind {
    /** "Finance Secretary" before "Smith", "carmaker" before "Orbita". */
    TITLE,
    /** "R-Ohio" in "Smith (R-Ohio)". */
    BRACKET,
    /** "the Institute" in "Smith of the Institute". */
    COMPLEMENT,
    /** "a lawyer" in "Smith, a lawyer,", "his lawyer" in "his lawyer, Smith,". */
    APPOSITION,
    /** "news agency" in "the Tass news agency". */
    SORT
  }
}
