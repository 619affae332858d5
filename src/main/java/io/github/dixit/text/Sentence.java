// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.text;

import io.github.dixit.Span;
import java.util.List;

/**
 * A sentence.
 *
 * @param tokens its tokens in text order, at least one
 */
public record Sentence(List<Token> tokens) {

  /** Copies the list. */
  public Sentence {
    tokens = List.copyOf(tokens);
  }

  /** {@return from its first token's begin to its last token's end} */
  public Span span() {
    return new Span(tokens.get(0).span().begin(), tokens.get(tokens.size() - 1).span().end());
  }
}
