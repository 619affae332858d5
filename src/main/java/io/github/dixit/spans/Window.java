// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.spans;

import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of units that goes through the encoder at once. Each unit lies in the core of exactly
 * one window; what stands around the core is context, so that each is read with text on both sides.
 *
 * @param begin the first unit
 * @param end one past the last unit
 * @param coreBegin the first unit of the core
 * @param coreEnd one past the last unit of the core
 */
record Window(int begin, int end, int coreBegin, int coreEnd) {

  /** The encoder's 512 positions less the two marks at the ends. */
  static final int MOST_PIECES = 510;

  /** How many pieces of context a core gets on each side, where the text has them. */
  private static final int CONTEXT = 64;

  /**
   * {@return the windows that cover the units}
   *
   * @param units all units of a text
   * @param sizes how many pieces each has
   */
  static List<Window> cover(List<Unit> units, int[] sizes) {
    List<Window> windows = new ArrayList<>();
    for (int core = 0; core < units.size(); ) {
      int begin = back(sizes, core, CONTEXT);
      int end = forward(sizes, core, MOST_PIECES - sum(sizes, begin, core));
      int coreEnd = end == units.size() ? end : cut(units, core, back(sizes, end, CONTEXT));
      windows.add(new Window(begin, end, core, coreEnd));
      core = coreEnd;
    }
    return windows;
  }

  /** The last paragraph end in the later half of the core, or else the whole core. */
  private static int cut(List<Unit> units, int core, int limit) {
    int last = Math.max(limit, core + 1);
    for (int i = last; i > core + (last - core) / 2; i--) {
      if (units.get(i).gap().compareTo(Unit.Gap.LINE) >= 0) {
        return i;
      }
    }
    return last;
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
    return Math.max(i, from + 1);
  }

  private static int sum(int[] sizes, int begin, int end) {
    int sum = 0;
    for (int i = begin; i < end; i++) {
      sum += sizes[i];
    }
    return sum;
  }
}
