// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.entities;

import io.github.dixit.speakers.grammar.Coordination;
import io.github.dixit.speakers.grammar.TokenRange;
import io.github.dixit.speakers.grammar.TokenRow;
import io.github.dixit.speakers.lexicon.Gender;
import io.github.dixit.speakers.lexicon.Noun;
import io.github.dixit.speakers.lexicon.NounClass;
import io.github.dixit.speakers.lexicon.Table;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Gives a plural role to each of the people it stands before or behind: <em>my parents, Ann and Bob
 * Smith</em>, <em>Ann Smith and Bob Jones, both lawyers</em>.
 */
public record PairRoles(TokenRow row, Entities entities) {

  private static final int REACH = 3;

  /** What one of a pair is, by gender. */
  private static final Map<String, List<String>> MEMBERS =
      Table.rows("pairs.tsv", 3).stream()
          .collect(Collectors.toUnmodifiableMap(r -> r[0], r -> List.of(r[1], r[2])));

  public void read() {
    for (Coordination each : entities.graph().coordinations()) {
      List<Entity> people =
          each.members().stream().map(entities::of).filter(Entity::isPerson).toList();
      if (people.size() == each.members().size()) {
        role(each.range()).ifPresent(noun -> people.forEach(p -> give(p, noun)));
      }
    }
  }

  /** {@return the plural noun of people right before or behind the pair, as its singular} */
  private Optional<String> role(TokenRange pair) {
    int before = row.is(pair.begin() - 1, ",") ? pair.begin() - 2 : pair.begin() - 1;
    return IntStream.concat(
            IntStream.of(before), IntStream.rangeClosed(pair.end() + 1, pair.end() + REACH))
        .mapToObj(this::plural)
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<String> plural(int i) {
    return row.tag(i).endsWith("S") && row.isNoun(i)
        ? entities
            .graph()
            .phrases()
            .noun(i)
            .filter(n -> n.type() == NounClass.PERSON)
            .map(Noun::word)
        : Optional.empty();
  }

  private static void give(Entity person, String noun) {
    person.roleWords().add(noun);
    List<String> members = MEMBERS.getOrDefault(noun, List.of());
    if (!members.isEmpty() && person.gender() != Gender.UNKNOWN) {
      person.roleWords().add(members.get(person.gender() == Gender.MALE ? 0 : 1));
    }
  }
}
