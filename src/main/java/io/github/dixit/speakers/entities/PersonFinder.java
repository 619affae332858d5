// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.entities;

import io.github.dixit.SpeakerKind;
import io.github.dixit.speakers.grammar.NameMention;
import io.github.dixit.speakers.grammar.TokenRange;
import io.github.dixit.speakers.grammar.TokenRow;
import io.github.dixit.speakers.lexicon.Lexicon;
import io.github.dixit.speakers.lexicon.WordList;
import java.util.function.IntPredicate;

/** Puts the borders of a person's name right: titles, initials, nicknames, letters behind it. */
record PersonFinder(TokenRow row, IntPredicate taken, WordUse use) {

  /** {@return the name of which the tagger saw the run} */
  NameMention around(TokenRange run) {
    int begin = begin(run);
    int end = run.end();
    int limit = row.endOfSentence(begin);
    int surname = behindNickname(end, limit);
    String front = row.text(new TokenRange(begin, end)) + " ";
    int from = surname > 0 ? end + 3 : begin;
    end = surname > 0 ? surname : end;
    while (end - from > 2 && WordList.HONOUR.has(row.word(end - 1))) {
      end--;
    }
    if (row.isPossessiveMark(end - 1) && end - begin > 1) {
      end--;
    }
    end = behindSuffix(end, limit);
    String name = (surname > 0 ? front : "") + row.text(new TokenRange(from, end));
    int first = beforeNickname(begin);
    if (first >= 0 && surname < 0) {
      name = row.word(first) + " " + name;
      begin = first;
    }
    while (end < limit && WordList.HONOUR.has(row.word(end))) {
      end++;
    }
    return new NameMention(new TokenRange(begin, end), SpeakerKind.PERSON, name, false);
  }

  private int begin(TokenRange run) {
    int begin = run.begin();
    while (begin + 1 < run.end()
        && (isNumberBeside(begin)
            || isVerbBehindQuotation(begin)
            || isTitleOfName(row, begin)
            || isFieldBeforeName(begin, run.end())
            || isCommonWord(begin, run.end()))) {
      begin++;
    }
    begin = Math.max(begin, behindComplement(begin, run.end()));
    while (begin > row.beginOfSentence(begin) && isFrontOfName(begin - 1)) {
      begin--;
    }
    return isOfOffice(begin) ? Math.max(begin, run.begin()) : begin;
  }

  /** "Director of Rural Affairs Ann Smith": what the office is for, where a full name follows. */
  private boolean isFieldBeforeName(int begin, int end) {
    return end - begin > 2
        && !row.isFirstName(begin)
        && row.isFirstName(begin + 1)
        && row.isCapital(begin - 1)
        && row.is(begin - 2, "of", "for")
        && row.inOneSentence(begin - 2, begin);
  }

  /** "Minister for Rural Affairs" before the name: no words of it. */
  private boolean isOfOffice(int begin) {
    return row.is(begin - 1, "for", "of") && row.isTitle(begin - 2);
  }

  /** {@return the end of the surname in: Robert "Bob" Smith; -1 if there is no nickname} */
  private int behindNickname(int end, int limit) {
    boolean nickname =
        end + 3 < limit
            && row.tagged(end, "``")
            && row.isCapital(end + 1)
            && row.tagged(end + 2, "''")
            && row.named(end + 3, "PERSON")
            && row.isCapital(end + 3);
    int last = end + 3;
    while (nickname && last < limit && row.named(last, "PERSON")) {
      last++;
    }
    return nickname ? last : -1;
  }

  /** {@return the first name in: Robert "Bob" Smith, where the tagger saw Smith only; or -1} */
  private int beforeNickname(int surname) {
    int first = surname - 4;
    return first >= row.beginOfSentence(surname)
            && row.tagged(surname - 1, "''")
            && row.isCapital(surname - 2)
            && row.tagged(surname - 3, "``")
            && !taken.test(first)
            && row.isCapital(first)
            && row.isFirstName(first)
        ? first
        : -1;
  }

  private int behindSuffix(int end, int limit) {
    if (end < limit && WordList.NAME_SUFFIX.has(Lexicon.bare(row.lower(end)))) {
      return end + 1;
    }
    boolean comma =
        end + 1 < limit
            && row.is(end, ",")
            && WordList.NAME_SUFFIX.has(Lexicon.bare(row.lower(end + 1)));
    return comma ? end + 2 : end;
  }

  /** "Secretary", and "Home" before it, but not "Home Depot". */
  static boolean isTitleOfName(TokenRow row, int i) {
    return row.isTitle(i)
        && !row.isFirstName(i)
        && (!row.is(i, WordList.FIELD) || row.isTitle(i + 1));
  }

  /** A number beside a name, but not the one in "50 Cent". */
  private boolean isNumberBeside(int i) {
    return row.tagged(i, "CD") && !use.isAlwaysBehind(row.lower(i + 1), row.lower(i));
  }

  /** "Democrat Ann Smith", "French Ann Smith", "Young Smith" where young is a word of the text. */
  private boolean isCommonWord(int i, int end) {
    String lower = row.lower(i);
    boolean person =
        row.lexicon().isPerson(lower) || row.lexicon().countries().byAdjective(lower).isPresent();
    boolean plain = use.plain(lower) > 0 && (row.isAdjective(i) || row.startsSentence(i));
    return (person || plain)
        && !row.lexicon().firstNames().isCommon(lower)
        && (end - i > 2 || plain)
        && row.isCapital(i + 1);
  }

  /** "Minister for Rural Affairs Ann Smith": where the first name begins, or -1. */
  private int behindComplement(int begin, int end) {
    if (end - begin < 3 || !row.is(begin - 1, "for", "of") || row.isFirstName(begin)) {
      return -1;
    }
    for (int i = begin + 1; i + 1 < end; i++) {
      if (row.isFirstName(i)) {
        return i;
      }
    }
    return -1;
  }

  /** "..." Said Smith, and Said Smith where that begins a sentence: no first name. */
  private boolean isVerbBehindQuotation(int i) {
    boolean says = row.is(i, "said", "says");
    boolean quoted = i > 0 && row.tagged(i - 1, "''");
    boolean verb = row.startsSentence(i) && !use.isCapitalInside(row.lower(i));
    return says && (quoted || verb);
  }

  private boolean isFrontOfName(int i) {
    return !taken.test(i)
        && row.named(i, "O")
        && row.isCapital(i)
        && (!row.startsSentence(i) || row.lexicon().firstNames().isCommon(row.lower(i)))
        && row.tag(i).startsWith("NNP")
        && !isTitleOfName(row, i)
        && row.lexicon().noun(row.lower(i)).isEmpty()
        && row.lexicon().countries().byAny(row.lower(i)).isEmpty()
        && !row.is(i, WordList.CALENDAR);
  }
}
