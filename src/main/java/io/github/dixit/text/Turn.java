// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.text;

import io.github.dixit.Span;
import java.util.Optional;

/**
 * What the layout of a text says that somebody says, without a verb.
 *
 * @param name who
 * @param mark what stands between name and words: a colon, with what is in brackets before it, or a
 *     dash
 * @param said the words, in one paragraph
 */
public record Turn(Span name, Optional<Span> mark, Span said) {

  /** {@return all from the first of its parts to the last} */
  public Span extent() {
    return new Span(Math.min(name.begin(), said.begin()), Math.max(name.end(), said.end()));
  }
}
