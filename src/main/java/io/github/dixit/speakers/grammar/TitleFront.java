// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.grammar;

import io.github.dixit.SpeakerKind;
import io.github.dixit.speakers.lexicon.WordList;

/**
 * Finds where the titles before a name begin: <em>the former Finance Secretary</em>, <em>Acting
 * U.S. Attorney for the District of Maine</em>, <em>director of rugby</em>.
 */
record TitleFront(TokenRow row) {

  private static final int REACH = 12;

  /**
   * {@return the first token of the titles and modifiers before the name; before a person's offices
   * told at length are among them}
   */
  int of(NameMention name) {
    return name.kind() == SpeakerKind.PERSON ? ofPerson(name.begin()) : ofName(name.begin());
  }

  private int ofName(int name) {
    int limit = Math.max(row.beginOfSentence(name), name - REACH);
    int i = name;
    while (i > limit && isPart(i - 1, name)) {
      i--;
    }
    return withoutMarks(i, name);
  }

  private int ofPerson(int name) {
    int limit = Math.max(row.beginOfSentence(name), name - REACH);
    int i = name;
    while (i > limit) {
      int next = isPart(i - 1, name) ? i - 1 : office(i, name, limit);
      if (next < 0) {
        break;
      }
      i = next;
    }
    return withoutMarks(i, name);
  }

  private int withoutMarks(int begin, int name) {
    int i = begin;
    while (i < name && (row.isPossessiveMark(i) || row.is(i, "of"))) {
      i++;
    }
    return i;
  }

  private boolean isPart(int i, int name) {
    String tag = row.tag(i);
    if (row.is(i, WordList.INSIDE_TITLE)) {
      return row.isCapital(i + 1) && row.isCapital(i - 1) && i + 1 < name && !isPeople(i - 1);
    }
    boolean word = !row.isMark(i);
    return word && (tag.startsWith("NN") || tag.startsWith("JJ"))
        || tag.equals("HYPH")
        || tag.equals("POS")
        || tag.equals("``")
        || tag.equals("''")
        || row.is(i, "-", "former")
        || tag.equals("VBG") && (row.isCapital(i) && row.isTitle(i) || isHolding(i))
        || tag.startsWith("VB") && row.tagged(i - 1, "HYPH")
        || tag.equals("VBN")
            && row.isNoun(i + 1)
            && !row.named(i - 1, "PERSON")
            && !row.is(i, WordList.BEFORE_HEAD);
  }

  /** "ranking" in "the panel's ranking Democrat". */
  private boolean isHolding(int i) {
    return row.is(i, WordList.HOLDING) && row.isNoun(i + 1);
  }

  /** "Allies", "Supporters": other people than the one named behind them. */
  private boolean isPeople(int i) {
    return row.tag(i).endsWith("S") && row.lexicon().isHuman(row.token(i).lemma());
  }

  /**
   * {@return the office whose complement ends before the token: "secretary" in "secretary of state
   * Ann Smith"; -1 if there is none}
   */
  private int office(int complement, int name, int limit) {
    if (complement == name || isHuman(name - 1)) {
      return -1;
    }
    for (int i = complement - 1; i > limit; i--) {
      if (row.is(i, WordList.LEADING_OVER)) {
        if (isOffice(i - 1)) {
          return i - 1;
        }
      } else if (!row.is(i, "and", "&", ",", "the") && !row.isNoun(i) && !row.tagged(i, "JJ")) {
        return -1;
      }
    }
    return -1;
  }

  /** "the mother of victim Ann Smith" is not the victim, nor an aide to Senator Smith a senator. */
  private boolean isHuman(int i) {
    return row.isTitle(i) || row.isHuman(i);
  }

  private boolean isOffice(int i) {
    boolean singular = row.isNoun(i) && !row.tag(i).endsWith("S") && !row.is(i, WordList.KIN);
    boolean known = row.isTitle(i) || row.isPerson(i);
    boolean bare = i == row.beginOfSentence(i) || row.isVerb(i - 1);
    return singular && (known || bare && row.tagged(i, "NN"));
  }
}
