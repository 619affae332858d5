// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.entities;

import io.github.dixit.SpeakerKind;
import io.github.dixit.speakers.grammar.NameMention;
import io.github.dixit.speakers.grammar.TokenRange;
import io.github.dixit.speakers.grammar.TokenRow;
import io.github.dixit.speakers.lexicon.Lexicon;
import io.github.dixit.speakers.lexicon.WordList;
import java.util.stream.IntStream;

/** Puts the borders of a person's name right: titles, initials, nicknames, letters behind it. */
record PersonFinder(TokenRow row, WordUse use) {

  /** {@return the name of which the tagger saw the run} */
  NameMention around(TokenRange run) {
    int begin = begin(run);
    int limit = row.endOfSentence(begin);
    int end = run.end();
    String front = "";
    int from = begin;
    if (isNickname(end, limit)) {
      front = row.text(new TokenRange(begin, end)) + " ";
      from = end + 3;
      end = from + 1;
      while (end < limit && row.named(end, "PERSON")) {
        end++;
      }
    }
    while (end - from > 2 && WordList.HONOUR.has(row.word(end - 1))) {
      end--;
    }
    end = behindSuffix(end, limit);
    String name = front + row.text(new TokenRange(from, end));
    while (end < limit && WordList.HONOUR.has(row.word(end))) {
      end++;
    }
    return new NameMention(new TokenRange(begin, end), SpeakerKind.PERSON, name, false);
  }

  private int begin(TokenRange run) {
    int begin = behindRank(run);
    while (begin + 1 < run.end() && (isTitleOfName(row, begin) || isCommonWord(begin))) {
      begin++;
    }
    // "Minister for Rural Affairs" before the name: no words of it
    boolean office = row.is(begin - 1, "for", "of") && row.isTitle(begin - 2);
    if (office && !row.isFirstName(begin)) {
      begin = firstNameIn(begin, run.end() - 1);
    }
    while (!office && begin > row.beginOfSentence(begin) && isFrontOfName(begin - 1)) {
      begin--;
      office = row.is(begin - 1, "for", "of") && row.isTitle(begin - 2);
    }
    return office ? Math.max(begin, run.begin()) : begin;
  }

  /** "Westlands MCA Ann Smith", taken for one name: it begins behind the letters. */
  private int behindRank(TokenRange run) {
    int begin = run.end() - 1;
    while (begin > run.begin() && !(row.isTitle(begin - 1) && isLetters(begin - 1))) {
      begin--;
    }
    return begin;
  }

  private boolean isLetters(int i) {
    return row.word(i).length() > 1 && row.word(i).chars().allMatch(Character::isUpperCase);
  }

  /** "Kaduna" before "Matthew Dandi" behind "Bishop of": the first name begins the person's. */
  private int firstNameIn(int begin, int limit) {
    return IntStream.range(begin, limit).filter(row::isFirstName).findFirst().orElse(begin);
  }

  /** {@return whether there is: Robert "Bob" Smith} */
  private boolean isNickname(int quote, int limit) {
    return quote + 3 < limit
        && row.tagged(quote, "``")
        && row.tagged(quote + 2, "''")
        && (row.named(quote + 3, "PERSON") || row.tagged(quote + 3, "NNP"));
  }

  private int behindSuffix(int end, int limit) {
    int suffix = row.is(end, ",") ? end + 1 : end;
    boolean generation =
        suffix < limit && WordList.NAME_SUFFIX.has(Lexicon.bare(row.lower(suffix)));
    return generation ? suffix + 1 : end;
  }

  /** "Secretary", and "Home" before it, but not "Home Depot". */
  static boolean isTitleOfName(TokenRow row, int i) {
    return row.isTitle(i)
        && !row.isFirstName(i)
        && (!row.is(i, WordList.FIELD) || row.isTitle(i + 1));
  }

  /** "Democrat Ann Smith", "Young Smith" where young is a word of the text. */
  private boolean isCommonWord(int i) {
    String lower = row.lower(i);
    boolean plain = use.plain(lower) > 0 && (row.isAdjective(i) || row.startsSentence(i));
    return (plain || row.isPerson(i))
        && !row.lexicon().firstNames().isCommon(lower)
        && row.isCapital(i + 1);
  }

  /** The tagger saw only the surname. */
  private boolean isFrontOfName(int i) {
    return row.named(i, "O")
        && row.isCapital(i)
        && (!row.startsSentence(i) || row.lexicon().firstNames().isCommon(row.lower(i)))
        && row.tag(i).startsWith("NNP")
        && !isTitleOfName(row, i)
        && row.lexicon().noun(row.lower(i)).isEmpty()
        && !row.is(i, WordList.CALENDAR);
  }
}
