// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.entities;

import io.github.dixit.speakers.grammar.TokenRow;
import io.github.dixit.speakers.lexicon.WordList;
import java.util.stream.IntStream;

/**
 * Reads what completes the name of an institution behind its noun: whose it is, for what, where.
 */
record BodyComplement(TokenRow row) {

  /** {@return where "of Defence", "for Foreign Affairs", "in Moscow" behind the head end} */
  int end(int head) {
    int end = head + 1;
    int next = phraseEnd(end);
    while (next > end) {
      end = next;
      next = phraseEnd(end);
    }
    return end;
  }

  private int phraseEnd(int preposition) {
    int begin = row.is(preposition + 1, "the") ? preposition + 2 : preposition + 1;
    boolean joins = row.is(preposition, "of", "for") || isPlaced(preposition, begin);
    int limit = row.endOfSentence(preposition - 1);
    if (!joins || begin >= limit) {
      return preposition;
    }
    int end = row.runEnd(begin, limit, i -> isNamed(i) || i > begin && isJoint(i, limit));
    // "the ministry of defence": the field is lower case
    boolean field =
        end == begin && row.is(preposition, "of") && row.lexicon().isField(row.word(begin));
    return field ? begin + 1 : end == begin ? preposition : end;
  }

  private boolean isPlaced(int preposition, int place) {
    return row.is(preposition, "in") && row.named(place, "LOCATION");
  }

  private boolean isNamed(int i) {
    return row.isCapital(i) && (row.isNoun(i) || row.tagged(i, "JJ"));
  }

  /** "Culture, Media and Sport". */
  private boolean isJoint(int i, int limit) {
    boolean listed = row.is(i, ",") && row.is(i + 2, "and") && isNamed(i + 3);
    boolean alike = row.nameTag(i - 1).equals(row.nameTag(i + 1)) || row.is(i - 2, ",");
    return i + 1 < limit
        && (listed || row.is(i, "and", "&") && alike)
        && isNamed(i + 1)
        && !row.named(i - 1, "LOCATION");
  }

  /** {@return whether the complement alone makes a name of the noun} */
  boolean isProper(int head, int end) {
    if (row.isCapital(head) && !row.startsSentence(head)) {
      return end > head + 1;
    }
    return IntStream.range(head + 2, end).anyMatch(i -> row.named(i, "LOCATION"))
        && (row.isCapital(head) || row.is(head, WordList.PLACED_HEAD));
  }
}
