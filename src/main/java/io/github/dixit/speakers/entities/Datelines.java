// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.entities;

import io.github.dixit.speakers.grammar.TokenRow;

/**
 * Finds datelines: <em>HAMBURG (Reuters) -</em>, <em>NAIROBI, Kenya, May 3 —</em>. Nobody in them
 * is what the text goes on to call <em>it</em>.
 */
public final class Datelines {

  /** How many tokens a dateline has at most, its dash included. */
  private static final int LONGEST = 16;

  private final TokenRow row;

  public Datelines(TokenRow row) {
    this.row = row;
  }

  /** {@return whether the token stands in a dateline} */
  public boolean has(int token) {
    int begin = token;
    while (begin > 0
        && token - begin < LONGEST
        && row.paragraph(begin - 1) == row.paragraph(token)) {
      begin--;
    }
    boolean starts = begin == 0 || row.paragraph(begin - 1) != row.paragraph(token);
    return starts && token < end(begin);
  }

  /** {@return where the dateline ends that begins a paragraph; its begin if there is none} */
  private int end(int begin) {
    for (int i = begin; i < Math.min(row.size(), begin + LONGEST); i++) {
      if (row.isDash(i)) {
        boolean place = isShouted(begin) || row.lower(i - 1).equals(")");
        return i > begin && place ? i + 1 : begin;
      }
      boolean word = Character.isLetter(row.word(i).codePointAt(0));
      if (word && !row.isCapital(i) && !row.lower(i).equals("of")) {
        return begin;
      }
    }
    return begin;
  }

  /** "HAMBURG", but not "NATO". */
  private boolean isShouted(int token) {
    String word = row.word(token);
    return word.length() > 1
        && word.codePoints().allMatch(Character::isUpperCase)
        && !row.nameTag(token).equals("ORGANIZATION");
  }
}
