// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.reference;

import io.github.dixit.speakers.entities.Entities;
import io.github.dixit.speakers.grammar.NounPhrase;
import io.github.dixit.speakers.grammar.TokenRange;
import io.github.dixit.speakers.grammar.TokenRow;
import io.github.dixit.speakers.lexicon.NounClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the noun phrases of people and bodies that a pronoun may point back to. */
public record PhraseFinder(TokenRow row, Entities entities) {

  public List<Referent> find() {
    List<Referent> found = new ArrayList<>();
    for (int i = 0; i < row.size(); ) {
      Optional<NounPhrase> phrase = phraseAt(i);
      phrase
          .filter(this::isReferent)
          .ifPresent(p -> found.add(new Referent(p.range(), List.of(), Optional.of(p), false)));
      i = phrase.map(p -> p.head() + 1).orElse(i + 1);
    }
    return found;
  }

  private Optional<NounPhrase> phraseAt(int i) {
    boolean starts =
        row.isNoun(i)
            || row.isAdjective(i)
            || row.isPossessivePronoun(i)
            || row.tagged(i, "DT", "CD");
    return starts
        ? entities
            .graph()
            .phrases()
            .first(new TokenRange(i, Math.min(row.endOfSentence(i), i + 12)))
        : Optional.empty();
  }

  /** Titles, names and appositions to names are no referents of their own. */
  private boolean isReferent(NounPhrase phrase) {
    boolean sort = phrase.isHuman() || phrase.isBody() || phrase.is(NounClass.DOCUMENT);
    return sort
        && entities.at(phrase.head()).isEmpty()
        && entities.at(phrase.head() + 1).isEmpty()
        && entities.graph().apposedTo(phrase.range().begin()).isEmpty();
  }
}
