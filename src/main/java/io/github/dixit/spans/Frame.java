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
 * @param logProbability the natural logarithm of the probability that the model gives to exactly
 *     these ranges, at most 0
 */
public record Frame(List<Span> cue, List<Span> source, List<Span> content, double logProbability) {

  /** Copies the lists. */
  public Frame {
    cue = List.copyOf(cue);
    source = List.copyOf(source);
    content = List.copyOf(content);
  }
}
