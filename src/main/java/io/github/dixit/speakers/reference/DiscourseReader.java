// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.reference;

import io.github.dixit.SpeakerKind;
import io.github.dixit.speakers.entities.Entities;
import io.github.dixit.speakers.entities.Entity;
import io.github.dixit.speakers.grammar.Coordination;
import io.github.dixit.speakers.grammar.NameMention;
import io.github.dixit.speakers.grammar.NounPhrase;
import io.github.dixit.speakers.grammar.TokenRange;
import io.github.dixit.speakers.grammar.TokenRow;
import io.github.dixit.speakers.lexicon.NounClass;
import java.util.List;
import java.util.Optional;

/** Reads who is mentioned where: the names, also side by side, and what a pronoun may mean else. */
public record DiscourseReader(TokenRow row, Entities entities) {

  /** {@return the discourse before any source is resolved} */
  public Discourse read() {
    Discourse discourse = new Discourse(row);
    for (NameMention each : entities.mentions()) {
      if (!row.isDateline(each.begin())) {
        discourse.add(Referent.named(each.range(), List.of(entities.of(each))));
      }
    }
    addPhrases(discourse);
    for (Coordination each : entities.graph().coordinations()) {
      List<Entity> members = each.members().stream().map(entities::of).distinct().toList();
      if (members.size() > 1) {
        discourse.addPair(each.and(), Referent.named(each.range(), members));
      }
    }
    for (NameMention each : entities.mentions()) {
      withOthers(each).ifPresent(r -> discourse.addPair(each.end(), r));
    }
    return discourse;
  }

  /** {@return Smith and those beside who have no name: "Smith and her colleagues"} */
  private Optional<Referent> withOthers(NameMention name) {
    int and = row.is(name.end(), ",") ? name.end() + 1 : name.end();
    int others = and + 1;
    if (!row.is(and, "and") || !row.isPossessivePronoun(others) && !row.is(others, "other")) {
      return Optional.empty();
    }
    return phraseAt(others)
        .filter(p -> p.isHuman() && p.range().begin() == others)
        .map(
            p ->
                Referent.named(
                    new TokenRange(name.begin(), p.range().end()),
                    List.of(entities.of(name), unnamed(p))));
  }

  private Entity unnamed(NounPhrase phrase) {
    Entity others = new Entity(SpeakerKind.GROUP, phrase.plural());
    others.note(Entity.Fact.DESCRIPTION, row.text(phrase.range()));
    return others;
  }

  /** Adds the noun phrases of people, bodies and documents. */
  private void addPhrases(Discourse discourse) {
    for (int i = 0; i < row.size(); ) {
      Optional<NounPhrase> phrase = phraseAt(i);
      phrase
          .filter(this::isReferent)
          .map(p -> new Referent(p.range(), List.of(), Optional.of(p), false))
          .ifPresent(discourse::add);
      i = phrase.map(p -> p.head() + 1).orElse(i + 1);
    }
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
