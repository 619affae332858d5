// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.entities;

import io.github.dixit.SpeakerKind;
import io.github.dixit.speakers.grammar.TokenRange;
import io.github.dixit.speakers.grammar.TokenRow;

/** Finds the names of well-known bodies in words that a tagger takes for common ones. */
record KnownBodyNames(TokenRow row, FoundNames found, NameWords words) {

  /** Adds "Morning Consult" and the like, headlines left out. */
  void find() {
    for (int i = 0; i < row.size(); i++) {
      int end = row.isCapital(i) && !row.isHeadline(i) ? words.knownBodyEnd(i) : i;
      if ((end > i + 1 || end > i && isArticled(i))
          && found.isFree(i, end)
          && !isInsideTagged(i, end)) {
        found.add(new TokenRange(i, end), SpeakerKind.ORGANIZATION, false);
        i = end - 1;
      }
    }
  }

  /** "The Hill reported", but not "the Independent candidate". */
  private boolean isArticled(int i) {
    return row.is(i - 1, "the")
        && row.lexicon().knownBodies().needsArticle(row.word(i))
        && !row.isNoun(i + 1)
        && !row.isAdjective(i + 1);
  }

  private boolean isInsideTagged(int begin, int end) {
    return row.named(begin - 1, "ORGANIZATION") && row.named(begin, "ORGANIZATION")
        || row.named(end, "ORGANIZATION") && row.named(end - 1, "ORGANIZATION");
  }
}
