// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.spans;

/** How far a unit stands from a cue, in the buckets that the model was trained with. */
final class Distance {

  /** Upper ends of the buckets, in units; the last bucket is open. */
  private static final int[] EDGES = {0, 1, 2, 3, 4, 6, 8, 12, 20, 40, 80};

  private Distance() {}

  /** {@return 0 inside the cue, odd numbers before it, even ones after it} */
  static int bucket(int unit, int cueBegin, int cueEnd) {
    if (unit < cueBegin) {
      return 2 * size(cueBegin - unit) - 1;
    }
    return unit >= cueEnd ? 2 * size(unit - cueEnd + 1) : 0;
  }

  private static int size(int distance) {
    int i = 0;
    while (i < EDGES.length && distance > EDGES[i]) {
      i++;
    }
    return i;
  }
}
