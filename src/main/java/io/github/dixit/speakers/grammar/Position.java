// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.grammar;

import io.github.dixit.speakers.lexicon.WordList;

/** Tells the grammatical place of a mention from the tokens around it. */
public record Position(TokenRow row) {

  private static final int LONGEST_APPOSITION = 40;
  private static final int LONGEST_OPENING = 40;

  /** Tokens in front of a mention that belong to it at most. */
  private static final int LONGEST_PHRASE = 8;

  /** {@return whether the mention is likely the subject of a clause} */
  public boolean isSubject(TokenRange mention) {
    return isPresented(mention.begin())
        || !isObject(mention) && isVerbNext(afterApposition(mention));
  }

  /** {@return whether the sentence brings the mention up: "There is Smith."} */
  public boolean isPresented(int begin) {
    return row.tagged(begin - 2, "EX");
  }

  /** {@return whether a preposition or verb governs the mention} */
  public boolean isObject(TokenRange mention) {
    int sentence = row.beginOfSentence(mention.begin());
    int limit = Math.max(sentence, mention.begin() - LONGEST_PHRASE);
    int before = row.runBegin(mention.begin(), limit, this::isInsidePhrase) - 1;
    boolean preposition = row.tagged(before, "IN", "TO") && !row.is(before, WordList.CONJUNCTION);
    return before >= sentence && (preposition || row.isVerb(before));
  }

  /** {@return whether the mention only qualifies another noun: "Smith's", "Smith aides"} */
  public boolean isModifier(TokenRange mention) {
    int next = mention.end();
    return row.isPossessiveMark(next) || row.tagged(next, "NN", "NNS", "HYPH");
  }

  private boolean isInsidePhrase(int i) {
    return row.isAdjective(i) || row.isNoun(i) || row.tagged(i, "DT", "PRP$", "CD", "POS", "HYPH");
  }

  private boolean isVerbNext(int i) {
    int at = row.behindAdverbs(i);
    return row.isFinite(at) || row.tagged(at, "WP", "WDT", "WP$");
  }

  /**
   * {@return whether the mention is the subject of its sentence, not of a clause inside: nothing
   * finite stands before it but what a quotation says}
   */
  public boolean isMainSubject(TokenRange mention) {
    if (row.quotation(mention.begin()) >= 0 || !isSubject(mention)) {
      return false;
    }
    int begin = row.beginOfSentence(mention.begin());
    for (int i = mention.begin() - 1; i >= begin && mention.begin() - i <= LONGEST_OPENING; i--) {
      if (row.quotation(i) < 0 && row.isFinite(i)) {
        return false;
      }
    }
    return true;
  }

  private boolean isBreak(int i) {
    return row.is(i, ",") || row.isDash(i) && row.spaceBefore(i);
  }

  /** Behind "of the union", "in a red coat" and "selling fish by the road". */
  private int behindComplement(int begin, int limit) {
    boolean complement =
        row.tagged(begin, "IN", "VBG", "VBN") && !row.is(begin, WordList.CONJUNCTION);
    return complement
        ? row.runEnd(
            begin,
            limit,
            i -> isInsidePhrase(i) || row.tagged(i, "IN", "TO", "VBG", "VBN", "CC", "PRP"))
        : begin;
  }

  /** Behind "(R-Ohio)", ", 39, a nurse," and ", who met the aide of the mayor, Smith,". */
  private int afterApposition(TokenRange mention) {
    int end = mention.end();
    if (end >= row.size()) {
      return end;
    }
    int limit = Math.min(row.endOfSentence(end - 1), end + LONGEST_APPOSITION);
    int i = behindComplement(row.behindBracket(end, limit), limit);
    if (i >= limit || !isBreak(i)) {
      return i;
    }
    int first = i;
    for (int j = i; j < limit; j++) {
      if (isBreak(j)) {
        if (isVerbNext(j + 1)) {
          return j + 1;
        }
        first = first == i && j > i ? j + 1 : first;
      }
    }
    return first;
  }
}
