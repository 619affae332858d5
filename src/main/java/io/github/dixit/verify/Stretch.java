// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.verify;

import io.github.dixit.Attribution;
import io.github.dixit.Span;
import java.util.Optional;

/**
 * Words of a source in one go.
 *
 * @param source where they stand
 * @param from the first
 * @param to one past the last
 */
record Stretch(SourceDocument source, int from, int to) {

  Span span() {
    return source.words().span(from, to);
  }

  int length() {
    return to - from;
  }

  Optional<Attribution> attribution() {
    return source.attribution(span());
  }
}
