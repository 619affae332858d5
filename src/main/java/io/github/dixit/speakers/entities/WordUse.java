// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.entities;

import io.github.dixit.speakers.grammar.TokenRow;
import java.util.HashMap;
import java.util.Map;

/**
 * How a document writes its words all over: what one sentence can't tell. A capital at the begin of
 * a sentence says nothing; one in mid-sentence does, and so does a word that always stands beside
 * the same one.
 */
final class WordUse {

  /** What stands beside a word that has no neighbour, or more than one. */
  private static final String SEVERAL = "";

  private static final Use NEVER = new Use();

  private final TokenRow row;
  private final Map<String, Use> uses = new HashMap<>();

  /** What is known of one word, told apart by nothing but its letters. */
  private static final class Use {
    int capitals;
    int inside;
    int plain;
    int articled;
    String before = SEVERAL;
    String behind = SEVERAL;
  }

  WordUse(TokenRow row) {
    this.row = row;
    for (int i = 0; i < row.size(); i++) {
      count(i);
    }
  }

  private void count(int i) {
    Use use = uses.computeIfAbsent(row.lower(i), w -> new Use());
    if (!row.isCapital(i)) {
      use.plain++;
      return;
    }
    String before = neighbour(i, i - 1);
    String behind = neighbour(i, i + 1);
    use.before = use.capitals == 0 || use.before.equals(before) ? before : SEVERAL;
    use.behind = use.capitals == 0 || use.behind.equals(behind) ? behind : SEVERAL;
    use.capitals++;
    use.inside += isInside(i) ? 1 : 0;
    use.articled += row.word(Math.max(0, i - 1)).equals("The") && isInside(i - 1) ? 1 : 0;
  }

  private String neighbour(int i, int other) {
    boolean beside = other >= 0 && other < row.size() && row.inOneSentence(other, i);
    return beside ? row.lower(other) : SEVERAL;
  }

  /** {@return whether the token stands where a common word would have a small letter} */
  private boolean isInside(int i) {
    return i > 0
        && !row.startsSentence(i)
        && !row.tagged(i - 1, ":", "``", ".", "-LRB-")
        && !row.isDash(i - 1)
        && !row.isHeadline(i);
  }

  private Use of(String lower) {
    return uses.getOrDefault(lower, NEVER);
  }

  /** {@return whether the document always writes the word with a capital, in mid-sentence too} */
  boolean isName(String lower) {
    return of(lower).inside > 0 && of(lower).plain == 0;
  }

  /** {@return how often the document writes the word with a small letter} */
  int plain(String lower) {
    return of(lower).plain;
  }

  /** {@return whether an article with a capital belongs to it: "readers of The Advocate"} */
  boolean isArticled(String lower) {
    return of(lower).articled > 0;
  }

  /** {@return whether the capitalised word stands behind that one twice or more, and always} */
  boolean isAlwaysBehind(String lower, String before) {
    return of(lower).capitals > 1 && of(lower).before.equals(before);
  }

  /** {@return whether a possessive mark follows the word wherever it has a capital} */
  boolean isAlwaysOwner(String lower) {
    return of(lower).behind.equals("'s") || of(lower).behind.equals("’s");
  }
}
