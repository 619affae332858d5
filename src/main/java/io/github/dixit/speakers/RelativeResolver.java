// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers;

import java.util.List;
import java.util.Optional;

/** Finds what a relative pronoun stands for: the name or noun phrase right before it. */
final class RelativeResolver {

  private static final int REACH = 24;

  private final TokenRow row;
  private final Entities entities;
  private final Discourse discourse;

  RelativeResolver(TokenRow row, Entities entities, Discourse discourse) {
    this.row = row;
    this.entities = entities;
    this.discourse = discourse;
  }

  /**
   * {@return the antecedent}
   *
   * @param person whether it must be human: "who"
   */
  Optional<Referent> antecedent(int token, boolean person) {
    int limit = Math.max(row.sentenceBegin(row.sentence(token)), token - REACH);
    for (Referent each : discourse.before(token, 8)) {
      if (each.begin() < limit) {
        break;
      }
      if (fits(each, person)) {
        return isAttached(each, token) ? Optional.of(widen(ofApposition(each))) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean fits(Referent referent, boolean person) {
    boolean human =
        referent.phrase().map(NounPhrase::isHuman).orElse(false)
            || referent.entities().stream()
                .anyMatch(e -> e.isPerson() || e.kind() == io.github.dixit.SpeakerKind.GROUP);
    return human == person;
  }

  /** Nothing but complements may stand between the two, no other clause. */
  private boolean isAttached(Referent referent, int token) {
    for (int i = referent.range().end(); i < token; i++) {
      String tag = row.tag(i);
      if (tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || tag.equals("MD")) {
        return false;
      }
    }
    return true;
  }

  /** "Ann Smith, a lawyer who says": the lawyer is Ann Smith. */
  private Referent ofApposition(Referent phrase) {
    int comma = phrase.begin() - 1;
    boolean apposition = phrase.entities().isEmpty() && comma > 0 && row.lower(comma).equals(",");
    return apposition ? entities.at(comma - 1).map(this::named).orElse(phrase) : phrase;
  }

  /** "Ann Smith and Bob Jones, who": both. */
  private Referent widen(Referent last) {
    int and = last.begin() - 1;
    if (last.entities().size() != 1 || !row.lower(and).equals("and")) {
      return last;
    }
    return entities
        .at(and - 1)
        .map(this::named)
        .filter(first -> first.entities().get(0).kind() == last.entities().get(0).kind())
        .map(first -> pair(first, last))
        .orElse(last);
  }

  private static Referent pair(Referent first, Referent last) {
    return new Referent(
        new TokenRange(first.begin(), last.range().end()),
        List.of(first.entities().get(0), last.entities().get(0)),
        Optional.empty(),
        false);
  }

  private Referent named(NameMention name) {
    return new Referent(name.range(), List.of(entities.of(name)), Optional.empty(), false);
  }
}
