// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.sources;

import io.github.dixit.speakers.entities.Entities;
import io.github.dixit.speakers.entities.Entity;
import io.github.dixit.speakers.grammar.TokenRow;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Who answers in an interview that is told: a paragraph asks, without quotation marks, and the next
 * one answers in them. Whoever the text names first is asked.
 */
final class Interviewee {

  private static final int FEWEST_ANSWERS = 2;

  private final TokenRow row;
  private final Optional<Entity> person;

  Interviewee(TokenRow row, Entities entities) {
    this.row = row;
    boolean told = IntStream.range(0, row.size()).filter(this::answers).count() >= FEWEST_ANSWERS;
    this.person =
        entities.mentions().stream()
            .filter(m -> told && !row.isHeadline(m.begin()))
            .map(entities::of)
            .filter(Entity::isPerson)
            .findFirst();
  }

  /** {@return who is asked, if the text is such an interview} */
  Optional<Entity> person() {
    return person;
  }

  /** {@return whether the token begins an answer: its paragraph is quoted, the one before asks} */
  boolean answers(int token) {
    return token > 0
        && row.startsParagraph(token)
        && row.quotation(token) >= 0
        && row.quotation(token - 1) < 0
        && row.is(token - 1, "?");
  }
}
