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

  private static final int LONGEST_NICKNAME = 3;

  /** {@return the name of which the tagger saw the run} */
  NameMention around(TokenRange run) {
    int begin = begin(run);
    int limit = row.endOfSentence(begin);
    int end = run.end();
    String front = "";
    int from = begin;
    int nicknameEnd = nicknameEnd(end, limit);
    if (nicknameEnd > 0) {
      front = row.text(new TokenRange(begin, end)) + " ";
      from = nicknameEnd;
      end = row.runEnd(from + 1, limit, i -> row.named(i, "PERSON"));
    }
    end = behindSuffix(row.runBegin(end, from + 2, this::isHonour), limit);
    String name = front + row.text(new TokenRange(from, end));
    TokenRange range = new TokenRange(begin, row.runEnd(end, limit, this::isHonour));
    return new NameMention(range, SpeakerKind.PERSON, name, false);
  }

  private int begin(TokenRange run) {
    int begin =
        row.runEnd(
            behindRank(run),
            run.end() - 1,
            i -> isTitleOfName(row, i) || isCommonWord(i) || isArticle(i));
    if (isBehindOffice(begin)) {
      return row.isFirstName(begin) ? begin : firstNameIn(begin, run.end() - 1);
    }
    int front = row.runBegin(begin, row.beginOfSentence(begin), this::isFrontOfName);
    return isBehindOffice(front) ? begin : front;
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

  /** "Minister for", "Bishop of" */
  private boolean isBehindOffice(int i) {
    return row.is(i - 1, "for", "of") && row.isTitle(i - 2);
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

  private boolean isHonour(int i) {
    return WordList.HONOUR.has(row.word(i));
  }

  /** "Kaduna" before "Matthew Dandi" behind "Bishop of": the first name begins the person's. */
  private int firstNameIn(int begin, int limit) {
    return IntStream.range(begin, limit).filter(row::isFirstName).findFirst().orElse(begin);
  }

  /** {@return where Robert "Bob" Smith goes on behind the nickname; -1 if there is none} */
  private int nicknameEnd(int open, int limit) {
    int close = row.runEnd(open + 1, Math.min(limit, open + 1 + LONGEST_NICKNAME), row::isCapital);
    boolean marked = isQuotationMark(open) && isQuotationMark(close) && close > open + 1;
    int next = close + 1;
    boolean named = row.named(next, "PERSON") || row.tagged(next, "NNP");
    return marked && next < limit && named ? next : -1;
  }

  /** Taggers take an opening mark for a closing one now and then. */
  private boolean isQuotationMark(int i) {
    return row.tagged(i, "``", "''");
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
        && (!row.isFirstName(i) || isShortTitle(row, i))
        && (!row.is(i, WordList.FIELD) || row.isTitle(i + 1));
  }

  /** "Gen", which is somebody's first name too. */
  private static boolean isShortTitle(TokenRow row, int i) {
    String lower = row.lower(i);
    return !row.lexicon().fullTitle(lower).equals(lower)
        && !row.lexicon().firstNames().isCommon(lower);
  }

  /** "An Elvora spokesman", where the tagger takes the firm for a person with a first name. */
  private boolean isArticle(int i) {
    return row.is(i, "a", "an") && row.tagged(i, "DT");
  }

  /** "Democrat Ann Smith", "Young Smith" where young is a word of the text. */
  private boolean isCommonWord(int i) {
    String lower = row.lower(i);
    boolean plain = use.plain(lower) > 0 && (row.isAdjective(i) || row.startsSentence(i));
    return (plain || row.isPerson(i))
        && !row.lexicon().firstNames().isCommon(lower)
        && row.isCapital(i + 1);
  }
}
