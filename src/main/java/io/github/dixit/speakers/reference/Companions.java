// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.reference;

import io.github.dixit.speakers.entities.Entities;
import io.github.dixit.speakers.entities.Entity;
import io.github.dixit.speakers.grammar.NameMention;
import io.github.dixit.speakers.grammar.NounPhrase;
import io.github.dixit.speakers.grammar.TokenRow;
import io.github.dixit.speakers.lexicon.Noun;
import io.github.dixit.speakers.lexicon.NounClass;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who stands beside whom in a tale: in <em>The butler looked at Mr. Grey</em> they are two, and
 * "the butler" is not Mr. Grey elsewhere either; nor where the two talk in turn.
 */
final class Companions {

  /** A sentence that names more people than that is a list. */
  private static final int MOST_NAMES = 8;

  private final Map<String, Set<Entity>> beside = new HashMap<>();

  /** Reads who is told of in one sentence, outside of quotation marks. */
  void read(TokenRow row, Entities entities, List<Referent> referents) {
    Map<Integer, List<NameMention>> names = new HashMap<>();
    for (NameMention each : entities.mentions()) {
      if (entities.of(each).isPerson() && row.quotation(each.begin()) < 0) {
        names.computeIfAbsent(row.sentence(each.begin()), s -> new ArrayList<>()).add(each);
      }
    }
    for (Referent each : referents) {
      List<NameMention> here = names.getOrDefault(row.sentence(each.begin()), List.of());
      each.phrase()
          .filter(p -> here.size() <= MOST_NAMES && isOne(p) && row.quotation(p.head()) < 0)
          .ifPresent(p -> here.forEach(m -> add(p, m, entities.of(m), row)));
    }
  }

  private static boolean isOne(NounPhrase phrase) {
    return phrase.is(NounClass.PERSON) && !phrase.plural() && phrase.isDefinite();
  }

  private void add(NounPhrase phrase, NameMention name, Entity person, TokenRow row) {
    boolean apart = name.begin() > phrase.range().end() || name.end() + 1 < phrase.range().begin();
    boolean clause = row.isVerb(name.end()) || row.isVerb(phrase.range().end());
    if (apart && clause) {
      add(phrase, person);
    }
  }

  /** Notes that the description, and its noun elsewhere, does not mean the person. */
  void add(NounPhrase phrase, Entity person) {
    String noun = phrase.noun().map(Noun::word).orElse("");
    beside.computeIfAbsent(noun, n -> new HashSet<>()).add(person);
  }

  /** {@return whether a sentence tells of the person beside somebody whom the noun means} */
  boolean has(String noun, Entity person) {
    return beside.getOrDefault(noun, Set.of()).contains(person)
        && !person.roleWords().contains(noun);
  }
}
