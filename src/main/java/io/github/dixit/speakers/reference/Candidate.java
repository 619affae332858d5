// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.reference;

import io.github.dixit.speakers.entities.Entity;
import io.github.dixit.speakers.grammar.NounPhrase;
import java.util.List;
import java.util.Optional;

/**
 * Somebody whom a mention may mean: one entity, several together, somebody described only, or
 * nobody.
 *
 * @param entities who
 * @param phrase how somebody is described of whom nothing else is known
 * @param before where the text speaks of them before the mention, nearest first
 * @param after where it does next, if it did not before
 */
public record Candidate(
    List<Entity> entities,
    Optional<NounPhrase> phrase,
    List<Referent> before,
    Optional<Referent> after) {

  /** Nobody whom the text names. */
  public static final Candidate NOBODY =
      new Candidate(List.of(), Optional.empty(), List.of(), Optional.empty());

  /** {@return the same, spoken of there} */
  Candidate at(List<Referent> before, Optional<Referent> after) {
    return new Candidate(entities, phrase, List.copyOf(before), after);
  }

  /** {@return the one entity that it is, if it is one} */
  public Optional<Entity> entity() {
    return entities.size() == 1 ? Optional.of(entities.get(0)) : Optional.empty();
  }

  /** {@return the mention next to the anaphor} */
  public Optional<Referent> nearest() {
    return before.isEmpty() ? after : Optional.of(before.get(0));
  }

  /** {@return whether it stands for nobody} */
  public boolean isNobody() {
    return entities.isEmpty() && phrase.isEmpty();
  }
}
