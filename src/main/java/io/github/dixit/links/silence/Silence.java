// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.links.silence;

import io.github.dixit.NonStatement.Kind;

/** What a pattern of {@code non-statements.tsv} means, and where its parts stand. */
record Silence(Kind kind, Shape shape) {

  /** Where source and topic stand; the head of the lexicon has an example of each. */
  enum Shape {
    SUBJECT,
    NOBODY_DID,
    PASSIVE,
    NEITHER,
    ASKED,
    OBJECT,
    FROM,
    NOBODY,
    QUOTED
  }
}
