// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.reference;

import io.github.dixit.speakers.entities.Entity;
import io.github.dixit.speakers.grammar.NounPhrase;
import io.github.dixit.speakers.grammar.TokenRow;
import io.github.dixit.speakers.lexicon.Gender;
import io.github.dixit.speakers.lexicon.Lexicon;
import io.github.dixit.speakers.lexicon.Noun;
import io.github.dixit.speakers.lexicon.NounClass;
import io.github.dixit.speakers.lexicon.WordList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds which people a plural means: <em>the senators</em>, <em>the two presidents</em>. */
public final class PeopleResolver {

  private static final int SOURCES = 6;
  private static final int REFERENTS = 30;
  private static final int SENTENCES = 6;

  private static final Map<String, Integer> NUMBERS = Map.of("two", 2, "three", 3, "four", 4);

  private final TokenRow row;
  private final Lexicon lexicon;
  private final Discourse discourse;

  public PeopleResolver(TokenRow row, Lexicon lexicon, Discourse discourse) {
    this.row = row;
    this.lexicon = lexicon;
    this.discourse = discourse;
  }

  /** "the senators": the last source of several who all have the role. */
  public List<Entity> resolve(NounPhrase phrase, int token) {
    if (!phrase.is(NounClass.PERSON)) {
      return List.of();
    }
    String head = phrase.noun().map(Noun::word).orElse("");
    Integer number = NUMBERS.get(phrase.modifiers().isEmpty() ? "" : phrase.modifiers().get(0));
    List<Entity> counted = number == null ? List.of() : lastPeople(number, head, token);
    if (!counted.isEmpty()) {
      return counted;
    }
    List<Referent> together = new ArrayList<>(discourse.sourcesBefore(token, 4 * SOURCES));
    together.addAll(discourse.before(token, 2 * REFERENTS));
    for (Referent each : together) {
      if (each.entities().size() > 1 && each.entities().stream().anyMatch(e -> hasRole(e, head))) {
        return each.entities();
      }
    }
    return List.of();
  }

  /** "the two presidents": the last two people named, if one of them is a president. */
  private List<Entity> lastPeople(int number, String head, int token) {
    Set<Entity> people = new LinkedHashSet<>();
    for (Referent each : discourse.before(token, REFERENTS)) {
      if (row.sentence(token) - row.sentence(each.begin()) > SENTENCES / 2) {
        break;
      }
      if (each.entities().size() == 1 && each.entities().get(0).isPerson()) {
        people.add(each.entities().get(0));
      }
      if (people.size() == number) {
        break;
      }
    }
    List<Entity> found = new ArrayList<>(people);
    Collections.reverse(found);
    Gender gender = lexicon.noun(head).map(Noun::gender).orElse(Gender.UNKNOWN);
    boolean plain = gender != Gender.UNKNOWN && WordList.EPITHET.has(head);
    boolean fit =
        found.size() == number
            && (plain
                ? found.stream().allMatch(e -> e.gender().agrees(gender))
                : found.stream().anyMatch(e -> hasRole(e, head)));
    return fit ? found : List.of();
  }

  private boolean hasRole(Entity entity, String head) {
    return entity.isPerson() && (entity.roleWords().contains(head) || head.equals("candidate"));
  }
}
