// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.reference;

import io.github.dixit.speakers.entities.Entity;
import io.github.dixit.speakers.grammar.NounPhrase;
import java.util.List;
import java.util.Optional;

/** Finds whom a description means, by whether it is of one person, of several or of a body. */
public final class NominalResolver {

  private final PersonResolver persons;
  private final PeopleResolver people;
  private final BodyResolver bodies;

  public NominalResolver(PersonResolver persons, PeopleResolver people, BodyResolver bodies) {
    this.persons = persons;
    this.people = people;
    this.bodies = bodies;
  }

  /** {@return who is meant, several for a plural; nobody if the text does not make it clear} */
  public List<Entity> resolve(NounPhrase phrase, int token) {
    if (phrase.isOther()) {
      return List.of();
    }
    if (phrase.plural()) {
      return phrase.isHuman() ? people.resolve(phrase, token) : List.of();
    }
    Optional<Entity> one =
        phrase.isHuman()
            ? persons.resolve(phrase, token)
            : phrase.noun().isPresent() ? bodies.resolve(phrase, token) : Optional.empty();
    return one.map(List::of).orElse(List.of());
  }
}
