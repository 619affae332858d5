// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.spans;

import io.github.dixit.Span;
import java.util.List;

/**
 * What the span model finds in a text.
 *
 * @param frames one for each cue, in text order
 * @param contents all stretches that the model takes for content, whether a frame claims them or
 *     not
 */
public record TaggedText(List<Frame> frames, List<Span> contents) {

  /** Copies the lists. */
  public TaggedText {
    frames = List.copyOf(frames);
    contents = List.copyOf(contents);
  }
}
