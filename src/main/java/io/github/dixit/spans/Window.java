// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.spans;

import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of units that goes through the encoder at once. Each unit lies in the core of exactly
 * one window. A core that is whole paragraphs needs nothing else, as an attribution seldom leaves
 * its paragraph; where a long paragraph is cut, some context stands on that side.
 *
 * @param begin the first unit
 * @param end one past the last unit
 * @param coreBegin the first unit of the core
 * @param coreEnd one past the last unit of the core
 */
record Window(int begin, int end, int coreBegin, int coreEnd) {

  /** The encoder's 512 positions less the two marks at the ends. */
  static final int MOST_PIECES = 510;

  /**
   * About how many pieces a core of whole paragraphs has; attention costs more the longer it is.
   */
  private static final int AIM = 100;

  /** How many pieces a core has at most; a paragraph of more is cut. */
  private static final int LONGEST = 240;

  /** How many pieces of context a core gets on a side where it begins or ends in a paragraph. */
  private static final int CONTEXT = 16;

  /**
   * {@return the windows that cover the units}
   *
   * @param units all units of a text
   * @param sizes how many pieces each has, at most {@link #MOST_PIECES}
   */
  static List<Window> cover(List<Unit> units, int[] sizes) {
    List<Window> windows = new ArrayList<>();
    for (int core = 0; core < sizes.length; ) {
      int coreEnd = coreEnd(units, sizes, core);
      int begin = isEdge(units, core) ? core : back(sizes, core, CONTEXT);
      int end = isEdge(units, coreEnd) ? coreEnd : forward(sizes, coreEnd, CONTEXT);
      windows.add(new Window(begin, end, core, coreEnd));
      core = coreEnd;
    }
    return windows;
  }

  /** The paragraph end nearest to the aim, if there is one before the core gets too long. */
  private static int coreEnd(List<Unit> units, int[] sizes, int core) {
    int pieces = 0;
    int best = -1;
    int distance = Integer.MAX_VALUE;
    int end = core;
    while (end < sizes.length && (end == core || pieces + sizes[end] <= LONGEST)) {
      pieces += sizes[end++];
      if (isEdge(units, end) && Math.abs(pieces - AIM) <= distance) {
        best = end;
        distance = Math.abs(pieces - AIM);
      }
    }
    return best < 0 ? end : best;
  }

  /** Whether a paragraph or the text begins or ends there. */
  private static boolean isEdge(List<Unit> units, int at) {
    return at >= units.size() || units.get(at).gap().compareTo(Unit.Gap.LINE) >= 0;
  }

  private static int back(int[] sizes, int from, int pieces) {
    int i = from;
    for (int left = pieces; i > 0 && sizes[i - 1] <= left; i--) {
      left -= sizes[i - 1];
    }
    return i;
  }

  private static int forward(int[] sizes, int from, int pieces) {
    int i = from;
    for (int left = pieces; i < sizes.length && sizes[i] <= left; i++) {
      left -= sizes[i];
    }
    return i;
  }
}
