// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.entities;

import io.github.dixit.speakers.grammar.TokenRow;
import java.util.HashMap;
import java.util.Map;

/**
 * How a document writes its words all over: what one sentence can't tell. A capital at the begin of
 * a sentence says nothing; one in mid-sentence does.
 */
final class WordUse {

  private static final Use NEVER = new Use();

  private final TokenRow row;
  private final Map<String, Use> uses = new HashMap<>();

  /** What is known of one word, told apart by nothing but its letters. */
  private static final class Use {
    int capitals;
    int inside;
    int plain;
    int articled;

    /** The word that always stands behind it; empty if several do. */
    String behind = "";
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
    String behind = row.inOneSentence(i, Math.min(i + 1, row.size() - 1)) ? row.lower(i + 1) : "";
    use.behind = use.capitals == 0 || use.behind.equals(behind) ? behind : "";
    use.capitals++;
    use.inside += isInside(i) ? 1 : 0;
    use.articled += row.word(Math.max(0, i - 1)).equals("The") && isInside(i - 1) ? 1 : 0;
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

  /** {@return whether a possessive mark follows the word wherever it has a capital} */
  boolean isAlwaysOwner(String lower) {
    return of(lower).behind.equals("'s") || of(lower).behind.equals("’s");
  }
}
