// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.entities;

import io.github.dixit.SpeakerKind;
import io.github.dixit.speakers.grammar.NameMention;
import io.github.dixit.speakers.grammar.TokenRange;
import io.github.dixit.speakers.grammar.TokenRow;
import io.github.dixit.speakers.lexicon.Lexicon;
import io.github.dixit.speakers.lexicon.WordList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Takes the borders of a body's name from the acronym behind it: the words whose first letters it
 * has are the name, whatever the tagger says: <em>Customs and Border Protection (CBP)</em>.
 */
final class SpeltNames {

  private static final int LONGEST = 12;
  private static final Set<String> OPENING = Set.of("(", "[");
  private final TokenRow row;

  private SpeltNames(TokenRow row) {
    this.row = row;
  }

  /** {@return the names, those that an acronym spells in place of what was found there} */
  static List<NameMention> complete(List<NameMention> mentions, TokenRow row) {
    SpeltNames names = new SpeltNames(row);
    List<NameMention> spelt = new ArrayList<>();
    boolean[] covered = new boolean[row.size()];
    for (int i = 2; i < row.size(); i++) {
      int begin = OPENING.contains(row.lower(i - 1)) ? names.begin(i) : -1;
      if (begin >= 0) {
        TokenRange range = new TokenRange(begin, i - 1);
        spelt.add(new NameMention(range, SpeakerKind.ORGANIZATION, row.text(range), false));
        Arrays.fill(covered, begin, i - 1, true);
      }
    }
    List<NameMention> result = new ArrayList<>(spelt);
    mentions.stream()
        .filter(m -> !covered[m.begin()] && !covered[m.end() - 1])
        .forEach(result::add);
    return result;
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
