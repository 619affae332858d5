// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.entities;

import io.github.dixit.speakers.grammar.TokenRange;
import io.github.dixit.speakers.grammar.TokenRow;
import io.github.dixit.speakers.lexicon.KnownBodies;
import io.github.dixit.speakers.lexicon.Lexicon;
import io.github.dixit.speakers.lexicon.NounClass;
import io.github.dixit.speakers.lexicon.WordList;

/** Tells what a word is beside or inside a name. */
record NameWords(TokenRow row, Lexicon lexicon) {

  /** Words of the longest name of a well-known body that is looked up. */
  private static final int LONGEST_BODY = 5;

  NameWords(TokenRow row) {
    this(row, row.lexicon());
  }

  /**
   * Q and A in a transcript, "a PAC", "the Swede", "the 24-year-old German", "(R-Tex.)": nobody's
   * name.
   */
  boolean isNobody(int begin, int end) {
    return isSeatOfParty(begin, end)
        || end == begin + 1
            && (row.isQuestionOrAnswer(begin) || isShortNoun(begin) || isCitizen(begin));
  }

  /** "(D-Va.)": where a member is from and for which party. */
  private boolean isSeatOfParty(int begin, int end) {
    return row.text(new TokenRange(begin, end)).indexOf('-') == 1
        && row.is(begin - 1, "(", ",", "[");
  }

  /** "a super PAC", "the NGOs", "the MP": a noun in capitals and no name. */
  private boolean isShortNoun(int i) {
    String noun = row.lower(i).replaceFirst("s$", "");
    return row.word(i).length() > 1
        && Character.isUpperCase(row.word(i).charAt(1))
        && (row.tagged(i - 1, "DT", "CD") || row.isAdjective(i - 1))
        && (lexicon.isBody(noun) || lexicon.isPerson(noun));
  }

  private boolean isCitizen(int noun) {
    int i = noun - 1;
    while (row.isAdjective(i) || row.tagged(i, "CD", "HYPH") || row.tagged(i + 1, "HYPH")) {
      i--;
    }
    return row.is(i, "the")
        && !row.isNoun(noun + 1)
        && lexicon.citizen(row.lower(noun)).isPresent();
  }

  /** "Committee Republicans": people behind a body's name. */
  boolean isAdherents(int i) {
    return row.is(i, WordList.ADHERENT);
  }

  /** "Judicial Watch President Tom Smith": the office is the person's. */
  boolean isTitleOfPerson(int i) {
    return row.isTitle(i)
        && (row.isPerson(i) || row.named(i + 1, "PERSON"))
        && !row.tagged(i - 1, "IN", "DT");
  }

  /** "Senators". */
  boolean isHumanPlural(int i) {
    return lexicon.isPerson(row.token(i).lemma())
        || lexicon.isPerson(row.lower(i).replaceFirst("s$", ""));
  }

  /** "Club", "Ministry". */
  boolean isBody(int i) {
    return lexicon.isBody(row.lower(i));
  }

  /** {@return where "the Law Society of the Rift", "the Club for Growth" ends behind the noun} */
  int complementEnd(int end) {
    int name = row.is(end + 1, "the") ? end + 2 : end + 1;
    int i = row.is(end, "of", "for") && isBody(end - 1) ? name : end;
    while (i >= name && row.isCapital(i) && row.isNoun(i)) {
      i++;
    }
    return i > name ? i : end;
  }

  /** {@return where the longest name of a well-known body ends that begins there, or the token} */
  int knownBodyEnd(int begin) {
    KnownBodies bodies = lexicon.knownBodies();
    for (int end = Math.min(row.endOfSentence(begin), begin + LONGEST_BODY); end > begin; end--) {
      String name = row.text(new TokenRange(begin, end));
      boolean complete = !row.isCapital(end) || lexicon.is(NounClass.DOCUMENT, row.lower(end));
      if (complete
          && !row.is(begin, "the")
          && bodies.find(name).isPresent()
          && (!bodies.needsArticle(name) || row.is(begin - 1, "the"))) {
        return end;
      }
    }
    return begin;
  }
}
