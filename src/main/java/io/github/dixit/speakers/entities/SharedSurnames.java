// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.entities;

import io.github.dixit.SpeakerKind;
import io.github.dixit.speakers.grammar.NameMention;
import io.github.dixit.speakers.grammar.TokenRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Gives both of <em>Ann and Bob Smith</em> their surname, which the text writes only once. */
record SharedSurnames(TokenRow row) implements NameStep {

  /** {@return the names in text order, first names of a pair made whole} */
  @Override
  public List<NameMention> apply(List<NameMention> names) {
    Set<String> surnames = NameStep.surnames(names);
    List<NameMention> result = new ArrayList<>(names);
    for (int i = 0; i + 1 < names.size(); i++) {
      NameMention first = names.get(i);
      NameMention second = names.get(i + 1);
      // "Jordan and Ann Smith": where the text has a Kim Jordan, nobody is called Jordan Smith.
      if (isPair(first, second) && !surnames.contains(row.lower(first.begin()))) {
        result.set(i, first.withName(first.name() + " " + last(second)));
      }
    }
    return result;
  }

  private boolean isPair(NameMention first, NameMention second) {
    return isPerson(first)
        && first.words().size() == 1
        && row.is(first.end(), "and")
        && second.begin() == first.end() + 1
        && isPerson(second)
        && second.words().size() > 1;
  }

  private boolean isPerson(NameMention name) {
    return name.kind() == SpeakerKind.PERSON && row.isFirstName(name.begin());
  }

  private static String last(NameMention name) {
    return name.words().get(name.words().size() - 1);
  }
}
