// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.text.layout;

import io.github.dixit.Span;
import java.util.Optional;

/**
 * The words in front of what somebody says in a transcript.
 *
 * @param begin where it begins, with what numbers or dates it
 * @param source the words that tell who; none in front of a stage direction alone
 * @param name the name in them without titles; none if an office, Q or A stands in its place
 * @param role what they tell of the speaker behind the name
 * @param mark the colon or dash, with the direction before it
 * @param end where it ends and what is said begins
 * @param sort how it is written
 */
record Label(
    int begin,
    Optional<Span> source,
    Optional<Span> name,
    Optional<Span> role,
    Optional<Span> mark,
    int end,
    Sort sort) {

  /** The ways to write a label, and whether one alone is enough to know a turn by. */
  enum Sort {
    /** {@code JOAN HARTLEY:} */
    SHOUTED(false),
    /** {@code JOAN HARTLEY, CNN ANCHOR (on camera):}, {@code UNIDENTIFIED FEMALE:} */
    DESCRIBED(true),
    /** {@code Helen Marsh:} */
    PLAIN(false),
    /** {@code The Secretary of State (Helen Marsh):}, {@code Ruth Palmer (Holt) (Lab):} */
    MEMBER(true),
    /** {@code Mr. REEDE.} */
    RECORDED(true),
    /** {@code Mr. Jordan.}, {@code The Chairman.} */
    TITLED(true),
    /** {@code Q}, {@code Q.}, {@code Question:} */
    QUESTION(false),
    /** {@code A.}, {@code Answer:} */
    ANSWER(false),
    /** {@code Gil Sorensen -- Alder Bank -- Analyst} on a line of its own, {@code Operator} */
    LINE_DESCRIBED(true),
    /** {@code Gil Sorensen} on a line of its own */
    LINE(false),
    /** {@code (voice-over):} */
    DIRECTION(true),
    /** {@code The Secretary of State for Transport:} */
    OFFICE(false),
    /** {@code BY MS. HOLT:}, under which she asks */
    EXAMINER(false),
    /** {@code IN NUMBERS:}, {@code READ MORE:} */
    HEADING(false);

    private final boolean telling;

    Sort(boolean telling) {
      this.telling = telling;
    }

    /** {@return whether hardly anything but a label is written so} */
    boolean isTelling() {
      return telling;
    }

    /** {@return whether nobody speaks under it: it ends what stands before} */
    boolean isBorder() {
      return this == HEADING || this == EXAMINER;
    }

    boolean isLine() {
      return this == LINE || this == LINE_DESCRIBED;
    }

    boolean isQuestionOrAnswer() {
      return this == QUESTION || this == ANSWER;
    }
  }
}
