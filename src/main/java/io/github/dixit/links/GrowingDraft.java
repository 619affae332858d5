// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.links;

import io.github.dixit.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A draft while quotations are added to it, as many as the text has: what is asked of it each time
 * is known beforehand, so that time stays in proportion to their number.
 */
final class GrowingDraft {

  private final Draft begun;
  private final Predicate<Span> isStatement;
  private final List<Span> added = new ArrayList<>();
  private int end;
  private Optional<Span> last;
  private boolean quoted;

  /**
   * Begins with a draft.
   *
   * @param isStatement whether a statement is quoted in a span
   */
  GrowingDraft(Draft begun, Predicate<Span> isStatement) {
    this.begun = begun;
    this.isStatement = isStatement;
    end = begun.end();
    last = begun.content().stream().reduce((a, b) -> b);
    quoted = begun.content().stream().anyMatch(isStatement);
  }

  /** Adds a quotation that lies behind all others. */
  void add(Span quotation) {
    added.add(quotation);
    end = Math.max(end, quotation.end());
    last = last.filter(l -> l.compareTo(quotation) > 0).or(() -> Optional.of(quotation));
    quoted |= isStatement.test(quotation);
  }

  /** {@return the draft without what was added} */
  Draft begun() {
    return begun;
  }

  /** {@return one past the last code unit of any role} */
  int end() {
    return end;
  }

  /** {@return the last span of the content, if there is any} */
  Optional<Span> last() {
    return last;
  }

  /** {@return whether a statement is quoted in the content} */
  boolean isQuoted() {
    return quoted;
  }

  /** {@return the draft with all that was added} */
  Draft grown() {
    return added.isEmpty() ? begun : begun.withContent(Ranges.all(begun.content(), added));
  }
}
