// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.links;

import com.google.common.base.CharMatcher;
import io.github.dixit.Span;
import io.github.dixit.text.MarkShape;
import io.github.dixit.text.Sentences;
import io.github.dixit.text.Token;
import java.util.List;
import java.util.stream.Stream;

/**
 * Takes from the edges of spans what is no token: line separators, controls and the like, which the
 * span model sees and CoreNLP's tokenizer does not. So each span has a token for the rooms behind.
 * Quotation marks and dashes alone are nobody's words; a mark may even be put in by us.
 */
final class TokenEdges {

  private static final CharMatcher NO_WORD = MarkShape.ANY.or(CharMatcher.whitespace());

  private static final CharMatcher NOTHING_SAID = NO_WORD.or(CharMatcher.anyOf("–—-…"));

  private final Sentences sentences;

  TokenEdges(Sentences sentences) {
    this.sentences = sentences;
  }

  /** {@return the draft, its spans without such edges; those of nothing else left out} */
  Draft trimmed(Draft draft) {
    return new Draft(
        trimmed(draft.cue()),
        trimmed(draft.source()),
        trimmed(draft.content()).stream()
            .filter(s -> !NOTHING_SAID.matchesAllOf(s.of(sentences.text())))
            .toList(),
        draft.confidence(),
        draft.who());
  }

  private List<Span> trimmed(List<Span> spans) {
    return spans.stream().flatMap(this::trimmed).toList();
  }

  private Stream<Span> trimmed(Span span) {
    List<Token> tokens = sentences.tokens(span);
    if (tokens.isEmpty() || NO_WORD.matchesAllOf(span.of(sentences.text()))) {
      return Stream.empty();
    }
    int begin = tokens.get(0).span().begin();
    int end = tokens.get(tokens.size() - 1).span().end();
    return Stream.of(new Span(Math.max(begin, span.begin()), Math.min(end, span.end())));
  }
}
