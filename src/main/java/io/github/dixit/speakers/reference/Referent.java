// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.reference;

import io.github.dixit.speakers.entities.Entity;
import io.github.dixit.speakers.grammar.NounPhrase;
import io.github.dixit.speakers.grammar.TokenRange;
import java.util.List;
import java.util.Optional;

/**
 * A place in the text that a pronoun may point back to.
 *
 * @param range its tokens
 * @param entities who is named or meant; several where a source names several; none for a noun
 *     phrase that nobody resolved yet
 * @param phrase the noun phrase, where it is one
 * @param source whether it is the source of an attribution
 */
public record Referent(
    TokenRange range, List<Entity> entities, Optional<NounPhrase> phrase, boolean source) {

  /** {@return a place that names them, and is no source} */
  public static Referent named(TokenRange range, List<Entity> entities) {
    return new Referent(range, entities, Optional.empty(), false);
  }

  public int begin() {
    return range.begin();
  }
}
