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
      Optional<TokenRange> range = i < last ? Optional.empty() : longest(i, institutions);
      if (range.isPresent()) {
        TokenRange whole = widen(range.get(), last);
        found.add(whole, SpeakerKind.ORGANIZATION, true);
        addOwners(whole);
        last = whole.end();
      }
    }
  }

  /** "the Halden government" may go on: "the Halden government media office". */
  private Optional<TokenRange> longest(int head, InstitutionGrammar institutions) {
    Optional<TokenRange> range = institutions.around(head);
    int next = head + 1;
    while (range.isPresent() && range.get().end() == head + 1 && row.isNoun(next)) {
      Optional<TokenRange> longer = institutions.around(next);
      if (longer.filter(l -> l.contains(range.get())).isPresent()) {
        return longer;
      }
      next++;
    }
    return range;
  }

  /** The tagger may see more of the name than the grammar. */
  private TokenRange widen(TokenRange range, int from) {
    return new TokenRange(
        row.runBegin(range.begin(), from, this::goesOn),
        row.runEnd(range.end(), row.size(), i -> goesOn(i - 1) && !words.isTitleOfPerson(i)));
  }

  private boolean goesOn(int i) {
    return row.named(i, "ORGANIZATION")
        && row.named(i + 1, "ORGANIZATION")
        && row.inOneSentence(i, i + 1);
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
