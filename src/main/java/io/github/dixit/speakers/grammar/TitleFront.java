// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.grammar;

import io.github.dixit.SpeakerKind;
import io.github.dixit.speakers.lexicon.WordList;
import java.util.stream.IntStream;

/**
 * Finds where the titles before a name begin: <em>the former Finance Secretary</em>, <em>Acting
 * U.S. Attorney for the District of Maine</em>, <em>director of rugby</em>.
 */
record TitleFront(TokenRow row) {

  private static final int REACH = 12;

  /** Words that marks before a name may stand around. */
  private static final int QUOTED_WORDS = 4;

  /**
   * {@return the first token of the titles and modifiers before the name; before a person's offices
   * told at length are among them}
   */
  int of(NameMention name) {
    int limit = Math.max(row.beginOfSentence(name.begin()), name.begin() - REACH);
    int begin = name.begin();
    int next = begin;
    while (next >= 0) {
      begin = next;
      next = begin > limit ? before(begin, name, limit) : -1;
    }
    return begin;
  }

  private int before(int begin, NameMention name, int limit) {
    if (isPart(begin - 1, name.begin())) {
      return begin - 1;
    }
    return name.kind() == SpeakerKind.PERSON ? office(begin, name.begin(), limit) : -1;
  }

  /** "the panel's ranking Democrat"; "Allies of Smith" are others than he. */
  private boolean isPart(int i, int name) {
    if (row.is(i, WordList.INSIDE_TITLE)) {
      return row.isCapital(i + 1)
          && row.isCapital(i - 1)
          && i + 1 < name
          && !row.tag(i - 1).endsWith("S");
    }
    return isJoint(i, name)
        || row.isNoun(i)
        || row.isAdjective(i)
        || row.tagged(i, "HYPH", "POS")
        || row.tagged(i, "``", "''") && isAroundWords(i, name)
        || row.tagged(i, "VBG") && row.is(i, WordList.HOLDING)
        || row.isVerb(i) && row.tagged(i - 1, "HYPH")
        || row.tagged(i, "VBN") && isBeforeNoun(i);
  }

  /** "retired", but not "advised" in "he has advised Mayor Ann Smith". */
  private boolean isBeforeNoun(int participle) {
    return row.isNoun(participle + 1)
        && !row.is(participle, WordList.BEFORE_HEAD)
        && !row.isFinite(participle - 1);
  }

  /** The marks of "the "acting" mayor Ann Smith", not those of a quotation that ends there. */
  private boolean isAroundWords(int mark, int name) {
    return IntStream.range(mark - QUOTED_WORDS, Math.min(mark + QUOTED_WORDS, name))
        .anyMatch(i -> i != mark && row.tagged(i, "``", "''"));
  }

  /** "and" in "work and pensions secretary": between two fields of one office. */
  private boolean isJoint(int and, int name) {
    return row.is(and, "and", "&")
        && isField(and - 1)
        && isField(and + 1)
        && (row.isCapital(and - 1) == row.isCapital(and + 1) || row.startsSentence(and - 1))
        && and + 2 < name
        && row.isTitle(name - 1)
        && !row.tag(name - 1).endsWith("S");
  }

  private boolean isField(int i) {
    return row.isNoun(i)
        && !row.isHuman(i)
        && !row.isTitle(i)
        && !row.named(i, "PERSON")
        && !row.lexicon().isBody(row.lower(i));
  }

  /**
   * {@return the office whose complement ends before the token: "secretary" in "secretary of state
   * Ann Smith"; -1 if there is none}
   */
  private int office(int complement, int name, int limit) {
    if (complement == name || isHuman(name - 1) || isHuman(complement)) {
      return -1;
    }
    for (int i = complement - 1; i > limit; i--) {
      if (row.is(i, WordList.LEADING_OVER)) {
        if (row.isNoun(i - 1) && (row.isTitle(i - 1) || row.isPerson(i - 1))) {
          return i - 1;
        }
      } else if (!row.is(i, "and", "&", ",", "the") && !row.isNoun(i) && !row.tagged(i, "JJ")) {
        return -1;
      }
    }
    return -1;
  }

  /**
   * "The mother of victim Ann Smith" is not the victim, nor an aide to Senator Smith a senator, nor
   * to Secretary of State Smith a secretary; but "secretary of state Ann Smith".
   */
  private boolean isHuman(int i) {
    return !row.is(i, WordList.FIELD) && (row.isTitle(i) || row.isHuman(i));
  }
}
