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

  /**
   * How many pieces a core has at most on average, where one window doesn't hold the text. What
   * attention costs grows with the square of a window, and context comes on top of each: the sum is
   * least about here.
   */
  private static final int CORE = 200;

  /** How many pieces of context a core gets on each side, where the text has them. */
  private static final int CONTEXT = 16;

  /**
   * {@return the windows that cover the units, with cores of about the same size}
   *
   * @param units all units of a text
   * @param sizes how many pieces each has
   */
  static List<Window> cover(List<Unit> units, int[] sizes) {
    List<Window> windows = new ArrayList<>();
    int left = sum(sizes, 0, sizes.length);
    int most = MOST_PIECES - 2 * CONTEXT;
    for (int core = 0; core < sizes.length; ) {
      boolean alone = core == 0 && left <= CORE + 2 * CONTEXT;
      int cores = alone ? 1 : (left + CORE - 1) / CORE;
      int aim = Math.max(core + 1, forward(sizes, core, (left + cores - 1) / cores));
      int coreEnd = cut(units, core, aim, forward(sizes, core, most));
      windows.add(
          new Window(back(sizes, core, CONTEXT), forward(sizes, coreEnd, CONTEXT), core, coreEnd));
      left -= sum(sizes, core, coreEnd);
      core = coreEnd;
    }
    return windows;
  }

  /** The paragraph end nearest to the aim, not much farther or nearer, or else the aim. */
  private static int cut(List<Unit> units, int core, int aim, int limit) {
    for (int step = 0; step < (aim - core) / 2; step++) {
      if (aim + step <= limit && ends(units, aim + step)) {
        return aim + step;
      }
      if (ends(units, aim - step)) {
        return aim - step;
      }
    }
    return aim;
  }

  private static boolean ends(List<Unit> units, int end) {
    return end >= units.size() || units.get(end).gap().compareTo(Unit.Gap.LINE) >= 0;
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

  private static int sum(int[] sizes, int begin, int end) {
    int sum = 0;
    for (int i = begin; i < end; i++) {
      sum += sizes[i];
    }
    return sum;
  }
}
