// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.entities;

import io.github.dixit.SpeakerKind;
import io.github.dixit.speakers.grammar.NameMention;
import io.github.dixit.speakers.grammar.TokenRange;
import io.github.dixit.speakers.grammar.TokenRow;
import io.github.dixit.speakers.lexicon.Lexicon;
import io.github.dixit.speakers.lexicon.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

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
    int first =
        row.runBegin(acronym - 1, limit, i -> row.isCapital(i) || row.is(i, WordList.SMALL));
    return IntStream.iterate(acronym - 3, i -> i >= first, i -> i - 1)
        .filter(i -> !row.is(i, WordList.SMALL))
        .filter(
            i ->
                OrganizationName.initials(row.text(new TokenRange(i, acronym - 1)))
                    .contains(letters))
        .findFirst()
        .orElse(-1);
  }
}
