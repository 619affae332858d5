// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.lexicon;

/**
 * A noun of the lexicon.
 *
 * @param word its singular, lower case
 * @param type what it stands for
 * @param gender for people, where the noun tells it
 */
public record Noun(String word, NounClass type, Gender gender) {

  /** What follows the number where an age stands for somebody: "34-year-old". */
  public static final String YEARS_OLD = "-year-old";
}
