// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.entities;

import io.github.dixit.SpeakerKind;
import io.github.dixit.speakers.grammar.NameMention;
import io.github.dixit.speakers.grammar.TokenRow;
import io.github.dixit.speakers.lexicon.Lexicon;
import io.github.dixit.speakers.lexicon.WordList;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes the borders of a body's name from the acronym behind it: the words whose first letters it
 * has are the name, whatever the tagger says: <em>Customs and Border Protection (CBP)</em>.
 */
record SpeltNames(TokenRow row) implements NameStep {

  private static final int LONGEST = 12;

  /** {@return the names, those that an acronym spells in place of what was found there} */
  @Override
  public List<NameMention> apply(List<NameMention> names) {
    List<NameMention> spelt = new ArrayList<>();
    for (int i = 2; i < row.size(); i++) {
      int begin = row.is(i - 1, "(", "[") ? begin(i) : -1;
      if (begin >= 0) {
        spelt.add(NameMention.at(row, begin, i - 1, SpeakerKind.ORGANIZATION));
      }
    }
    return NameStep.inPlace(spelt, names);
  }

  /** {@return where the name begins that the acronym at the token spells, or -1} */
  private int begin(int acronym) {
    if (!OrganizationName.isAcronym(row.word(acronym))) {
      return -1;
    }
    String letters = Lexicon.bare(row.word(acronym));
    int limit = Math.max(row.beginOfSentence(acronym), acronym - 1 - LONGEST);
    StringBuilder content = new StringBuilder();
    StringBuilder all = new StringBuilder();
    for (int i = acronym - 2; i >= limit; i--) {
      boolean small = row.is(i, WordList.SMALL);
      if (!small && !row.isCapital(i)) {
        return -1;
      }
      all.insert(0, row.lower(i).charAt(0));
      if (!small) {
        content.insert(0, row.lower(i).charAt(0));
      }
      boolean spelt = content.toString().equals(letters) || all.toString().equals(letters);
      if (spelt && !small && acronym - 1 - i > 1) {
        return i;
      }
    }
    return -1;
  }
}
