// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.links;

import io.github.dixit.Span;
import io.github.dixit.spans.Frame;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Chooses among frames that claim the same words: a cue makes one attribution, and a word is
 * content of one only, unless one attribution stands wholly in the content of another.
 */
final class FrameSelection {

  private FrameSelection() {}

  /** {@return the attributions of the frames, in text order} */
  static List<Draft> of(List<Frame> frames) {
    List<Draft> chosen = new ArrayList<>();
    NearbyDrafts nearby = new NearbyDrafts();
    frames.stream()
        .filter(f -> !f.content().isEmpty())
        .sorted(Comparator.comparingDouble(Frame::confidence).reversed())
        .map(Draft::of)
        .forEach(
            draft -> {
              List<Span> content = free(draft, nearby.around(draft));
              if (!content.isEmpty()) {
                Draft free = draft.withContent(content);
                nearby.add(free);
                chosen.add(free);
              }
            });
    chosen.sort(Comparator.comparingInt(Draft::begin));
    return chosen;
  }

  /**
   * What of the content no better frame has; nothing if a better one has its cue, or it for a cue.
   */
  private static List<Span> free(Draft draft, List<Draft> better) {
    List<Span> content = draft.content();
    for (Draft other : better) {
      if (Ranges.overlap(draft.cue(), other.cue()) || Ranges.within(draft.content(), other.cue())) {
        return List.of();
      }
      if (!nested(draft, other) && !nested(other, draft)) {
        content = Ranges.minus(content, other.content());
      }
    }
    // A remnant is what a wrong boundary left over, not a content of its own.
    return Ranges.length(content) * 2 > Ranges.length(draft.content()) ? content : List.of();
  }

  private static boolean nested(Draft inner, Draft outer) {
    return Ranges.within(Ranges.all(inner.cue(), inner.content()), outer.content());
  }
}
