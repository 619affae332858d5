// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.entities;

import io.github.dixit.speakers.grammar.TokenRow;
import io.github.dixit.speakers.lexicon.WordList;

/**
 * Reads what completes the name of an institution behind its noun: whose it is, for what, where.
 */
record BodyComplement(TokenRow row) {

  /** {@return where "of Defence", "for Foreign Affairs", "in Moscow" behind the head end} */
  int end(int head) {
    int end = head + 1;
    int limit = row.endOfSentence(head);
    while (end < limit) {
      int next = phraseEnd(end, limit);
      if (next == end) {
        break;
      }
      end = next;
    }
    return end;
  }

  private int phraseEnd(int preposition, int limit) {
    if (!row.is(preposition, "of", "for", "in")) {
      return preposition;
    }
    int i = preposition + 1;
    if (i < limit && row.is(i, "the")) {
      i++;
    }
    int begin = i;
    while (i < limit && (isNamed(i) || isJoint(i, begin, limit) || isListed(i, begin, limit))) {
      i++;
    }
    boolean place = i > begin && (row.named(begin, "LOCATION") || isCapitalCity(begin));
    if (i == begin || row.is(preposition, "in") && !place) {
      return isField(begin, limit) && row.is(preposition, "of") ? begin + 1 : preposition;
    }
    return i;
  }

  private boolean isNamed(int i) {
    return row.isCapital(i)
        && (row.isNoun(i) || !row.named(i, "O") || row.tagged(i, "JJ"))
        && !row.named(i, "PERSON");
  }

  /** "Culture, Media and Sport". */
  private boolean isListed(int i, int begin, int limit) {
    return i > begin
        && i + 3 < limit
        && row.is(i, ",")
        && !row.named(i + 1, "LOCATION")
        && isNamed(i + 1)
        && row.is(i + 2, "and")
        && isNamed(i + 3)
        && !row.named(begin, "LOCATION");
  }

  private boolean isJoint(int i, int begin, int limit) {
    return i > begin
        && i + 1 < limit
        && row.is(i, "and", "&")
        && isNamed(i + 1)
        && (row.nameTag(i - 1).equals(row.nameTag(i + 1)) || row.is(i - 2, ","))
        && !row.named(i - 1, "LOCATION");
  }

  private boolean isCapitalCity(int i) {
    return row.lexicon().countries().byCapital(row.lower(i)).isPresent() && row.isCapital(i);
  }

  /** "the ministry of defence": the field is lower case. */
  private boolean isField(int i, int limit) {
    return i < limit
        && row.isNoun(i)
        && (row.lexicon().field(row.lower(i)).equals("defence")
            || !row.lexicon().field(row.lower(i)).equals(row.lexicon().british(row.lower(i))));
  }

  /** {@return whether the complement alone makes a name of the noun} */
  boolean isProper(int head, int end) {
    if (end == head + 1) {
      return false;
    }
    if (row.isCapital(head) && !row.startsSentence(head)) {
      return true;
    }
    if (!row.isCapital(head) && !row.is(head, WordList.PLACED_HEAD)) {
      return false;
    }
    for (int i = head + 2; i < end; i++) {
      if (row.named(i, "LOCATION") || isCapitalCity(i)) {
        return true;
      }
    }
    return false;
  }
}
