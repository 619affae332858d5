// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.sources;

import io.github.dixit.speakers.entities.Entities;
import io.github.dixit.speakers.entities.Entity;
import io.github.dixit.speakers.grammar.NameMention;
import io.github.dixit.speakers.grammar.TokenRange;
import io.github.dixit.speakers.grammar.TokenRow;
import io.github.dixit.speakers.grammar.Vocatives;
import io.github.dixit.speakers.lexicon.WordList;
import io.github.dixit.speakers.reference.Referent;
import io.github.dixit.speakers.reference.Utterance;
import io.github.dixit.text.Dialogue;
import io.github.dixit.text.Quotation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads off an attribution whether it asks, and who is named right behind its cue: "asked Admiral
 * Voss how", "'Is it open?' she said".
 */
record UtteranceReader(TokenRow row, Entities entities, Dialogue dialogue) {

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

  /** {@return who is named right behind the cue, or else called by name in what is said} */
  List<Entity> addressees(SourceRequest request) {
    List<Entity> told = request.cue(row).map(c -> addressees(c, request)).orElse(List.of());
    return told.isEmpty() ? called(request) : told;
  }

  /** {@return whom the words call by name: "No, Mr. Grey, I never"} */
  List<Entity> called(SourceRequest request) {
    if (request.depth() > 0 || !dialogue.isAt(request.contentBegin())) {
      return List.of();
    }
    List<Entity> called =
        request.content().stream()
            .flatMap(s -> entities.in(row.range(s)).stream())
            .filter(new Vocatives(row, entities.graph())::has)
            .filter(m -> !isQuotedWithin(m))
            .map(entities::of)
            .filter(Entity::isPerson)
            .distinct()
            .toList();
    return called.size() == 1 ? called : List.of();
  }

  private boolean isQuotedWithin(NameMention name) {
    int before = entities.graph().front(name) - 1;
    return row.is(before, "‘", "'", "`") && row.quotation(before - 1) == row.quotation(before)
        || within(row.quotation(name.begin()))
            .anyMatch(q -> q.extent().overlaps(row.token(name.begin()).span()));
  }

  /**
   * {@return the quotations inside the outermost one of that number, which come right behind it}
   */
  private Stream<Quotation> within(int outer) {
    List<Quotation> all = row.document().quotations();
    return all.subList(outer + 1, all.size()).stream().takeWhile(q -> q.depth() > 0);
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
