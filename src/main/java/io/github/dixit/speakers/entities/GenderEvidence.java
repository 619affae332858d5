// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.entities;

import io.github.dixit.speakers.grammar.NameMention;
import io.github.dixit.speakers.grammar.TokenRow;
import io.github.dixit.speakers.grammar.Vocatives;
import io.github.dixit.speakers.lexicon.Gender;
import io.github.dixit.speakers.lexicon.Pronoun;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Learns a person's gender from the pronouns of sentences in which nobody else is named; that is
 * stronger than the first name where the two disagree.
 */
public record GenderEvidence(TokenRow row, Entities entities) {

  /** Adds to all people what the pronouns near them tell. */
  public void read() {
    Map<Integer, List<NameMention>> bySentence = new TreeMap<>();
    Vocatives vocatives = new Vocatives(row, entities.graph());
    for (NameMention each : entities.mentions()) {
      if (entities.of(each).isPerson() && !vocatives.has(each)) {
        bySentence.computeIfAbsent(row.sentence(each.begin()), s -> new ArrayList<>()).add(each);
      }
    }
    for (List<NameMention> people : bySentence.values()) {
      Entity first = entities.of(people.get(0));
      boolean speaks = row.is(people.get(0).end(), ":");
      if (!speaks && people.stream().allMatch(p -> entities.of(p) == first)) {
        first.genderSigns().addPronouns(moreMale(people.get(0)));
      }
    }
  }

  /**
   * {@return 1 for "he", -1 for "she" next behind the name, inside its quotation or out; objects
   * say nothing: whom "Smith told her" means is somebody else}
   */
  private int moreMale(NameMention name) {
    for (int i = name.end(); i < row.endOfSentence(name.begin()); i++) {
      Gender gender = Pronoun.of(row.lower(i)).gender();
      if (gender != Gender.UNKNOWN && row.quotation(i) == row.quotation(name.begin())) {
        return isObject(i) ? 0 : gender == Gender.MALE ? 1 : -1;
      }
    }
    return 0;
  }

  private boolean isObject(int pronoun) {
    return row.is(pronoun, "him") || row.is(pronoun, "her") && row.tagged(pronoun, "PRP");
  }
}
