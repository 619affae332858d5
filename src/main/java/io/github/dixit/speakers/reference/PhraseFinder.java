// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.reference;

import io.github.dixit.SpeakerKind;
import io.github.dixit.speakers.entities.Entities;
import io.github.dixit.speakers.grammar.NounPhrase;
import io.github.dixit.speakers.grammar.NounPhrases;
import io.github.dixit.speakers.grammar.TokenRange;
import io.github.dixit.speakers.grammar.TokenRow;
import io.github.dixit.speakers.lexicon.NounClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the noun phrases of people and bodies that a pronoun may point back to. */
public final class PhraseFinder {

  private final TokenRow row;
  private final Entities entities;
  private final NounPhrases phrases;

  public PhraseFinder(TokenRow row, Entities entities, NounPhrases phrases) {
    this.row = row;
    this.entities = entities;
    this.phrases = phrases;
  }

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
        row.tag(i).equals("DT")
            || row.isPossessivePronoun(i)
            || row.tag(i).startsWith("JJ")
            || row.tag(i).equals("CD")
            || row.isNoun(i);
    return starts
        ? phrases.first(new TokenRange(i, Math.min(row.sentenceEnd(row.sentence(i)), i + 12)))
        : Optional.empty();
  }

  /**
   * Titles, names and appositions to names are no referents of their own; a ministry that stands
   * behind a place is: "In Minsk, the foreign ministry".
   */
  private boolean isReferent(NounPhrase phrase) {
    boolean sort = phrase.isHuman() || phrase.isBody() || phrase.is(NounClass.DOCUMENT);
    return sort
        && entities.at(phrase.head()).isEmpty()
        && entities.at(phrase.head() + 1).isEmpty()
        && !isApposition(phrase)
        && !isBodyPart(phrase);
  }

  /** "He shook his head" tells of one person, "his head of communications" of two. */
  private boolean isBodyPart(NounPhrase phrase) {
    return row.lower(phrase.head()).equals("head")
        && phrase.owner().filter(o -> row.isPossessivePronoun(o)).isPresent()
        && !row.lower(phrase.head() + 1).equals("of");
  }

  private boolean isApposition(NounPhrase phrase) {
    return entities
        .graph()
        .apposedTo(phrase.range().begin())
        .filter(m -> m.kind() != SpeakerKind.PLACE)
        .isPresent();
  }
}
