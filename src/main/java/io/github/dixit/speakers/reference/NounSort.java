// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.reference;

import io.github.dixit.speakers.grammar.NounPhrase;
import io.github.dixit.speakers.lexicon.Lexicon;
import io.github.dixit.speakers.lexicon.NounClass;
import io.github.dixit.speakers.lexicon.WordList;

/** What a description says by its noun alone, as far as it matters for whom it may mean. */
enum NounSort {
  /** "the 56-year-old". */
  AGE,
  /** "the man": it tells nothing. */
  STRANGER,
  /** "the billionaire", "the Swede": somebody known. */
  EPITHET,
  /** "the president": one at a time has it. */
  OFFICE,
  /** "the biologist": what many are by trade. */
  VOCATION,
  /** "his brother". */
  KIN,
  /** "the senator", "the officer". */
  ROLE,
  /** "the group": a body of any sort. */
  LOOSE,
  /** "the ministry". */
  INSTITUTION,
  COMPANY,
  OUTLET,
  TEAM,
  /** "the union". */
  BODY,
  /** "the city", "the country". */
  PLACE;

  static NounSort of(Anaphor anaphor, Lexicon lexicon) {
    NounPhrase phrase = anaphor.phrase().orElseThrow();
    String head = anaphor.head();
    if (phrase.isHuman()) {
      return ofPerson(phrase, head, lexicon);
    }
    if (WordList.LOOSE_BODY.has(head)) {
      return LOOSE;
    }
    return switch (phrase.noun().orElseThrow().type()) {
      case INSTITUTION -> INSTITUTION;
      case COMPANY -> COMPANY;
      case OUTLET -> OUTLET;
      case TEAM -> TEAM;
      case PLACE -> PLACE;
      case BODY, DOCUMENT, PERSON, SPOKESPERSON, PEOPLE -> BODY;
    };
  }

  private static NounSort ofPerson(NounPhrase phrase, String head, Lexicon lexicon) {
    if (phrase.isAge()) {
      return AGE;
    }
    if (WordList.STRANGER.has(head)) {
      return STRANGER;
    }
    if (WordList.EPITHET.has(head) || lexicon.countries().byCitizen(head).isPresent()) {
      return EPITHET;
    }
    if (WordList.OFFICE.has(head)) {
      return OFFICE;
    }
    if (WordList.KIN.has(head)) {
      return KIN;
    }
    return WordList.VOCATION.has(head) && phrase.is(NounClass.PERSON) ? VOCATION : ROLE;
  }
}
