// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.entities;

import io.github.dixit.speakers.grammar.NameMention;
import io.github.dixit.speakers.grammar.TokenRow;
import io.github.dixit.speakers.lexicon.Pronoun;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Learns a person's gender from the pronouns of sentences in which nobody else is named; that is
 * stronger than the first name where the two disagree.
 */
public final class GenderEvidence {

  private final TokenRow row;
  private final Entities entities;

  private GenderEvidence(TokenRow row, Entities entities) {
    this.row = row;
    this.entities = entities;
  }

  public static void apply(TokenRow row, Entities entities) {
    new GenderEvidence(row, entities).vote();
  }

  private void vote() {
    Map<Integer, List<NameMention>> bySentence = new TreeMap<>();
    for (NameMention each : entities.mentions()) {
      if (entities.of(each).isPerson()) {
        bySentence.computeIfAbsent(row.sentence(each.begin()), s -> new ArrayList<>()).add(each);
      }
    }
    for (List<NameMention> people : bySentence.values()) {
      Entity first = entities.of(people.get(0));
      if (people.stream().allMatch(p -> entities.of(p) == first)) {
        first.genderSigns().addPronouns(moreMale(people.get(0)));
      }
    }
  }

  /** {@return how many more "he" than "she" stand behind the name, inside its quotation or out} */
  private int moreMale(NameMention name) {
    int more = 0;
    for (int i = name.end(); i < row.endOfSentence(name.begin()); i++) {
      if (row.quotation(i) == row.quotation(name.begin())) {
        Pronoun pronoun = Pronoun.of(row.lower(i));
        more += pronoun == Pronoun.HE ? 1 : pronoun == Pronoun.SHE ? -1 : 0;
      }
    }
    return more;
  }
}
