// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.entities;

import io.github.dixit.SpeakerKind;
import io.github.dixit.speakers.grammar.TokenRange;
import io.github.dixit.speakers.grammar.TokenRow;
import java.util.Optional;

/**
 * Finds the names of institutions, and in them those of the countries and people they belong to.
 */
record InstitutionFinder(TokenRow row, FoundNames found, NameWords words) {

  /** Adds what {@link InstitutionGrammar} finds, with what else the tagger takes for the name. */
  void find() {
    InstitutionGrammar institutions = new InstitutionGrammar(row);
    int last = 0;
    for (int i = 0; i < row.size(); i++) {
      Optional<TokenRange> range = i < last ? Optional.empty() : institutions.around(i);
      if (range.isPresent()) {
        TokenRange whole = widen(range.get(), last);
        found.add(whole, SpeakerKind.ORGANIZATION, true);
        addOwners(whole);
        last = whole.end();
      }
    }
  }

  /** The tagger may see more of the name than the grammar. */
  private TokenRange widen(TokenRange range, int from) {
    int begin = range.begin();
    while (begin > from
        && row.named(begin, "ORGANIZATION")
        && row.named(begin - 1, "ORGANIZATION")
        && row.inOneSentence(begin - 1, begin)) {
      begin--;
    }
    int end = range.end();
    while (end < row.size()
        && row.named(end - 1, "ORGANIZATION")
        && row.named(end, "ORGANIZATION")
        && row.inOneSentence(end, range.begin())
        && !words.isTitleOfPerson(end)
        && !words.isAdherents(end)) {
      end++;
    }
    return new TokenRange(begin, end);
  }

  private void addOwners(TokenRange institution) {
    for (int i = institution.begin(); i < institution.end(); ) {
      int end = found.runEnd(i, institution.end());
      String tag = row.nameTag(i);
      if (tag.equals("LOCATION") || tag.equals("PERSON")) {
        found.add(new TokenRange(i, end), FoundNames.kind(tag), false);
      }
      i = end;
    }
  }
}
