// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.links;

import io.github.dixit.Span;
import io.github.dixit.spans.Frame;
import io.github.dixit.text.layout.Turn;
import java.util.List;
import java.util.Optional;

/**
 * An attribution in the making.
 *
 * @param cue the ranges of the cue; empty for a quotation that stands alone
 * @param source the ranges of the source
 * @param content the ranges of the content, at least one
 * @param confidence from 0 to 1
 * @param who what the layout tells of the speaker; of a turn it always tells something
 */
record Draft(
    List<Span> cue,
    List<Span> source,
    List<Span> content,
    double confidence,
    Optional<Turn.Who> who) {

  Draft(List<Span> cue, List<Span> source, List<Span> content, double confidence) {
    this(cue, source, content, confidence, Optional.empty());
  }

  static Draft of(Frame frame) {
    return new Draft(frame.cue(), frame.source(), frame.content(), frame.confidence());
  }

  Draft withContent(List<Span> spans) {
    return new Draft(cue, source, Ranges.union(spans), confidence, who);
  }

  /** {@return the first code unit of any role} */
  int begin() {
    return Ranges.all(cue, source, content).stream().mapToInt(Span::begin).min().orElseThrow();
  }

  /** {@return one past the last code unit of any role} */
  int end() {
    return Ranges.all(cue, source, content).stream().mapToInt(Span::end).max().orElseThrow();
  }
}
