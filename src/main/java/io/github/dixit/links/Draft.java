// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.links;

import io.github.dixit.Span;
import io.github.dixit.spans.Frame;
import java.util.List;

/**
 * An attribution in the making.
 *
 * @param cue the ranges of the cue; empty for a quotation that stands alone
 * @param source the ranges of the source
 * @param content the ranges of the content, at least one
 * @param confidence from 0 to 1
 */
record Draft(List<Span> cue, List<Span> source, List<Span> content, double confidence) {

  static Draft of(Frame frame) {
    return new Draft(frame.cue(), frame.source(), frame.content(), frame.confidence());
  }

  Draft withContent(List<Span> spans) {
    return new Draft(cue, source, Ranges.union(spans), confidence);
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
