// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.links;

import io.github.dixit.Span;
import io.github.dixit.text.Sentences;
import io.github.dixit.text.Token;
import io.github.dixit.text.pattern.DataFile;
import io.github.dixit.text.pattern.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Finds what somebody is quoted for: in <em>Fjordpost quoted | two diplomats as saying the talks
 * had failed</em> the diplomats say so. Its words stand in {@code cited.tsv}.
 */
final class QuotedActs {

  /** How many tokens may stand before "as saying", from whoever says it on. */
  private static final int LONGEST_SOURCE = 30;

  private static final DataFile WORDS = DataFile.read(QuotedActs.class, "cited.tsv");

  private final Sentences document;

  QuotedActs(Sentences document) {
    this.document = document;
  }

  /** {@return the act inside the draft's content, if somebody is quoted there} */
  Optional<Draft> act(Draft draft) {
    return draft.content().stream().flatMap(piece -> act(draft, piece).stream()).findFirst();
  }

  private Optional<Draft> act(Draft draft, Span piece) {
    List<Token> tokens = document.tokens(piece);
    return IntStream.range(1, Math.min(tokens.size() - 1, LONGEST_SOURCE))
        .filter(i -> isAsSaying(tokens, i))
        .mapToObj(i -> act(draft, piece, tokens, i))
        .filter(a -> !a.content().isEmpty())
        .findFirst();
  }

  /** {@return whether "as saying" stands there, with somebody before it in the list} */
  static boolean isAsSaying(List<Token> tokens, int i) {
    return Words.lower(tokens.get(i)).equals("as")
        && WORDS.set("saying").contains(Words.lower(tokens.get(i + 1)))
        && tokens.subList(0, i).stream().anyMatch(QuotedActs::isSomebody);
  }

  /** A noun, a pronoun, or the article of one that looks like an adjective: "a general". */
  private static boolean isSomebody(Token token) {
    return Words.isNoun(token) || token.tag().equals("PRP") || token.tag().equals("DT");
  }

  /**
   * What is said stands behind, or, as all of a quotation, before: "..., Fjordpost quoted him as
   * saying".
   */
  private static Draft act(Draft draft, Span piece, List<Token> tokens, int as) {
    Span cue = new Span(tokens.get(as).span().begin(), tokens.get(as + 1).span().end());
    Span source = new Span(piece.begin(), tokens.get(as - 1).span().end());
    List<Span> content =
        as + 2 < tokens.size()
            ? List.of(new Span(tokens.get(as + 2).span().begin(), piece.end()))
            : draft.content().stream().filter(s -> s != piece).toList();
    return new Draft(List.of(cue), List.of(source), content, draft.confidence());
  }
}
