// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.entities;

import io.github.dixit.speakers.grammar.TokenRange;
import io.github.dixit.speakers.grammar.TokenRow;
import io.github.dixit.speakers.lexicon.NounClass;
import io.github.dixit.speakers.lexicon.WordList;

/** Tells what a word is beside or inside a name. */
public record NameWords(TokenRow row) {

  /** Words of the longest name of a well-known body that is looked up. */
  private static final int LONGEST_BODY = 5;

  /** Q and A in a transcript, "a PAC", "the Swede", "the 24-year-old German": nobody's name. */
  public boolean isNobody(int begin, int end) {
    return end == begin + 1 && (row.isQuestionOrAnswer(begin) || isShortNoun(begin))
        || isCitizen(begin, end)
        || isSeatOfParty(begin, end);
  }

  /** "(R-Tex.)", "(D-Va.)": where a member is from and for which party. */
  private boolean isSeatOfParty(int begin, int end) {
    String word = row.text(new TokenRange(begin, end));
    return word.length() > 2
        && word.charAt(1) == '-'
        && Traits.party(row.lower(begin).substring(0, 1)).isPresent()
        && row.is(begin - 1, "(", ",", "[");
  }

  /** {@return whether it is a noun in capitals and no name: "a super PAC", "the NGOs"} */
  public boolean isShortNoun(int i) {
    String noun = row.lower(i).endsWith("s") ? row.lower(i).replaceFirst("s$", "") : row.lower(i);
    return row.word(i).length() > 1
        && Character.isUpperCase(row.word(i).charAt(1))
        && (row.tagged(i - 1, "DT") || row.isAdjective(i - 1) || row.tagged(i - 1, "CD"))
        && !row.isCapital(i - 1)
        && row.lexicon().isBody(noun);
  }

  private boolean isCitizen(int begin, int end) {
    int i = begin - 1;
    while (row.isAdjective(i) || row.tagged(i, "CD", "HYPH") || row.tagged(i + 1, "HYPH")) {
      i--;
    }
    return end == begin + 1
        && row.is(i, "the")
        && !row.isCapital(end)
        && !row.isNoun(end)
        && row.lexicon().citizen(row.lower(begin)).isPresent();
  }

  /** "Committee Republicans": people behind a body's name. */
  public boolean isAdherents(int i) {
    return row.is(i, WordList.ADHERENT) && !row.tagged(i - 1, "IN");
  }

  /** "Judicial Watch President Tom Smith": the office is the person's. */
  public boolean isTitleOfPerson(int i) {
    if (i >= row.size()) {
      return false;
    }
    boolean alone = row.tagged(i - 1, "IN", "DT");
    return !alone && row.isTitle(i) && row.isPerson(i);
  }

  /** "Senators", "Policemen". */
  public boolean isHumanPlural(int i) {
    return row.lexicon()
        .noun(row.token(i).lemma())
        .or(() -> row.lexicon().noun(row.lower(i).substring(0, row.lower(i).length() - 1)))
        .or(() -> row.lexicon().noun(row.lower(i).replaceFirst("men$", "man")))
        .filter(n -> n.type() == NounClass.PERSON)
        .isPresent();
  }

  /** "Club", "Ministry". */
  public boolean isBody(int i) {
    return row.lexicon().isBody(row.lower(i));
  }

  /** {@return where the longest name of a well-known body ends that begins there, or the token} */
  public int knownBodyEnd(int begin) {
    int limit =
        row.is(begin, "the") ? begin : Math.min(row.endOfSentence(begin), begin + LONGEST_BODY);
    for (int end = limit; end > begin; end--) {
      String name = row.text(new TokenRange(begin, end));
      if ((!row.isCapital(end) || row.lexicon().is(NounClass.DOCUMENT, row.lower(end)))
          && !row.isPossessiveMark(end - 1)
          && row.lexicon().knownBodies().find(name).isPresent()
          && (!row.lexicon().knownBodies().needsArticle(name) || row.is(begin - 1, "the"))) {
        return end;
      }
    }
    return begin;
  }

  /** {@return whether the word can stand in a name behind its first} */
  public boolean isNameWord(int i) {
    return row.isCapital(i) && (row.isNoun(i) || row.tagged(i, "JJ"));
  }
}
