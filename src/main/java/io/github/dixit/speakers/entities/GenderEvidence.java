// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.entities;

import io.github.dixit.speakers.grammar.NameMention;
import io.github.dixit.speakers.grammar.TokenRow;
import io.github.dixit.speakers.lexicon.Pronoun;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Learns a person's gender from the pronouns of sentences in which nobody else is named; that is
 * stronger than the first name where the two disagree.
 */
public final class GenderEvidence {

  private final TokenRow row;
  private final Entities entities;
  private final Map<Entity, int[]> votes = new HashMap<>();

  private GenderEvidence(TokenRow row, Entities entities) {
    this.row = row;
    this.entities = entities;
  }

  public static void apply(TokenRow row, Entities entities) {
    GenderEvidence evidence = new GenderEvidence(row, entities);
    evidence.count();
    evidence.votes.forEach((e, v) -> e.genderSigns().addPronouns(v[0] - v[1]));
  }

  private void count() {
    int sentence = -1;
    Set<Entity> people = new HashSet<>();
    NameMention last = null;
    for (NameMention each : entities.mentions()) {
      if (row.sentence(each.begin()) != sentence) {
        vote(people, last);
        people.clear();
        last = null;
        sentence = row.sentence(each.begin());
      }
      Entity entity = entities.of(each);
      if (entity.isPerson()) {
        people.add(entity);
        last = last == null ? each : last;
      }
    }
    vote(people, last);
  }

  private void vote(Set<Entity> people, @org.jspecify.annotations.Nullable NameMention first) {
    if (people.size() != 1 || first == null) {
      return;
    }
    int[] counts = votes.computeIfAbsent(people.iterator().next(), e -> new int[2]);
    int end = row.endOfSentence(first.begin());
    for (int i = first.end(); i < end; i++) {
      if (row.quotation(i) == row.quotation(first.begin())) {
        Pronoun pronoun = Pronoun.of(row.lower(i));
        counts[0] += pronoun == Pronoun.HE ? 1 : 0;
        counts[1] += pronoun == Pronoun.SHE ? 1 : 0;
      }
    }
  }
}
