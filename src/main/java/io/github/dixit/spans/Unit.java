// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.spans;

import io.github.dixit.Span;

/**
 * What the span model tags: a run of word characters or a single punctuation mark, as BERT's basic
 * tokenizer cuts them.
 *
 * @param span where it stands
 * @param text what WordPiece sees of it: lower case, without accents
 * @param shape its letter case
 * @param gap what stands between it and the unit before it
 * @param quote whether it stands in quotation marks
 */
record Unit(Span span, String text, Shape shape, Gap gap, Quote quote) {

  Unit withQuote(Quote other) {
    return other == quote ? this : new Unit(span, text, shape, gap, other);
  }

  Unit withText(String other) {
    return other.equals(text) ? this : new Unit(span, other, shape, gap, quote);
  }

  Unit withGap(Gap other) {
    return new Unit(span, text, shape, other, quote);
  }

  /** Letter case, which an uncased encoder would not see. */
  enum Shape {
    LOWER,
    TITLE,
    UPPER,
    LETTER,
    MIXED,
    DIGIT,
    OTHER
  }

  /** White space before a unit. */
  enum Gap {
    NONE,
    SPACE,
    LINE,
    PARAGRAPH
  }

  /** Where a unit stands as to quotation marks. */
  enum Quote {
    OUTSIDE,
    DOUBLE,
    SINGLE,
    MARK
  }
}
