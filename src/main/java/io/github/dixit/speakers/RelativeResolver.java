// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers;

import java.util.List;
import java.util.Optional;

/** Finds what a relative pronoun stands for: the name or noun phrase right before it. */
final class RelativeResolver {

  private static final int REACH = 16;

  private final TokenRow row;
  private final Entities entities;
  private final Discourse discourse;

  RelativeResolver(TokenRow row, Entities entities, Discourse discourse) {
    this.row = row;
    this.entities = entities;
    this.discourse = discourse;
  }

  Optional<Referent> antecedent(int token) {
    int end = token;
    int limit = Math.max(row.sentenceBegin(row.sentence(token)), token - REACH);
    while (end > limit && isGap(end - 1)) {
      end--;
    }
    Optional<NameMention> name = entities.at(end - 1);
    if (name.isPresent()) {
      return Optional.of(
          new Referent(
              name.get().range(), List.of(entities.of(name.get())), Optional.empty(), false));
    }
    return discourse.before(token, 6).stream()
        .filter(r -> r.begin() >= limit && r.phrase().isPresent())
        .findFirst()
        .map(this::ofApposition);
  }

  private boolean isGap(int i) {
    return row.lower(i).equals(",") || row.tag(i).equals("IN") || row.lower(i).equals("of");
  }

  /** "Ann Smith, a lawyer who says": the lawyer is Ann Smith. */
  private Referent ofApposition(Referent phrase) {
    int comma = phrase.begin() - 1;
    if (comma > 0 && row.lower(comma).equals(",")) {
      Optional<NameMention> name = entities.at(comma - 1);
      if (name.isPresent()) {
        return new Referent(
            name.get().range(), List.of(entities.of(name.get())), Optional.empty(), false);
      }
    }
    return phrase;
  }
}
