// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.spans;

import io.github.dixit.Span;
import java.util.List;

/**
 * The role spans that the model sees as one attribution, around one cue.
 *
 * @param cue the ranges of the cue, in text order; empty for a content without one
 * @param source the ranges of the source; empty if the text names none
 * @param content the ranges of the content; empty if the model found none
 * @param confidence the chance, 0 to 1, that source, cue and content are right, where right means
 *     that each overlaps the gold's words by half (the figure {@code attribution} of the
 *     evaluation)
 */
public record Frame(List<Span> cue, List<Span> source, List<Span> content, double confidence) {

  /** Copies the lists. */
  public Frame {
    cue = List.copyOf(cue);
    source = List.copyOf(source);
    content = List.copyOf(content);
  }
}
