// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.sources;

import io.github.dixit.speakers.entities.Entities;
import io.github.dixit.speakers.entities.Entity;
import io.github.dixit.speakers.grammar.TokenRange;
import io.github.dixit.speakers.grammar.TokenRow;
import io.github.dixit.speakers.lexicon.WordList;
import io.github.dixit.speakers.reference.Referent;
import io.github.dixit.speakers.reference.Utterance;
import java.util.List;
import java.util.Optional;

/**
 * Reads off an attribution whether it asks, and who is named right behind its cue: "asked Admiral
 * Voss how", "'Is it open?' she said".
 */
record UtteranceReader(TokenRow row, Entities entities) {

  /** Words of titles and articles between a cue and the name of the one spoken to. */
  private static final int TITLES = 6;

  /** {@return what the cue of the source's attribution tells} */
  Utterance of(Referent source, SourceRequest request) {
    Optional<TokenRange> cue = request.cue(row);
    boolean question =
        cue.filter(c -> row.hasVerb(c, WordList.ASKING) && !isRequest(c, request)).isPresent();
    return new Utterance(source, addressees(request), question || isQuestion(request));
  }

  /** The words end with a question mark. */
  private boolean isQuestion(SourceRequest request) {
    return request.content().stream()
        .map(row::range)
        .filter(r -> !r.isEmpty())
        .reduce((first, last) -> last)
        .filter(r -> row.is(r.end() - 1, "?") || r.length() > 1 && row.is(r.end() - 2, "?"))
        .isPresent();
  }

  /** "asked not to be named", "asked him to stay". */
  private boolean isRequest(TokenRange cue, SourceRequest request) {
    int limit = Math.min(row.size(), cue.end() + TITLES);
    return row.is(row.runEnd(cue.end(), limit, i -> !request.says(row, i)), "to", "not", "that");
  }

  /** {@return who is named right behind the cue} */
  List<Entity> addressees(SourceRequest request) {
    return request.cue(row).map(c -> addressees(c, request)).orElse(List.of());
  }

  private List<Entity> addressees(TokenRange cue, SourceRequest request) {
    for (int i = cue.end(); i < Math.min(row.size(), cue.end() + TITLES); i++) {
      boolean inside = row.isNoun(i) || row.isAdjective(i) || row.tagged(i, "DT", "PRP$");
      boolean apposed = row.is(i, ",") && i > cue.end(); // "asked the witness, Ann Smith,"
      if (request.says(row, i) || !inside && !apposed) {
        return List.of();
      }
      int token = i;
      Optional<Entity> named =
          entities.at(i).filter(m -> m.begin() == token).map(entities::of).filter(Entity::isPerson);
      if (named.isPresent()) {
        return List.of(named.get());
      }
    }
    return List.of();
  }
}
