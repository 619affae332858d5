// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.io;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Turns offsets in UTF-16 code units, which Java counts, into offsets in code points, which most
 * other languages and the standards count, and back. They differ behind the first character outside
 * the Basic Multilingual Plane: an emoji, say.
 *
 * <p>Immutable. Takes memory for such characters only, and the time of a binary search per offset.
 */
public final class CodePoints {

  /** The code unit offset of the second half of each surrogate pair. */
  private final int[] lowHalves;

  /**
   * Looks for surrogate pairs in the text.
   *
   * @param text the text to which the offsets belong
   */
  public CodePoints(String text) {
    lowHalves =
        IntStream.range(1, text.length())
            .filter(i -> Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i)))
            .toArray();
  }

  /**
   * {@return the number of code points before the given code unit}
   *
   * @param offset in UTF-16 code units, from 0 to the length of the text
   */
  public int fromUtf16(int offset) {
    return offset - pairsBefore(offset);
  }

  /**
   * {@return the code unit at which the code point with the given number begins}
   *
   * @param offset in code points, from 0 to the number of those in the text
   */
  public int toUtf16(int offset) {
    int pairs = 0;
    int low = 0;
    int high = lowHalves.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      // The pair with this number begins at code point lowHalves[middle] - 1 - middle.
      if (lowHalves[middle] - 1 - middle < offset) {
        low = middle + 1;
        pairs = low;
      } else {
        high = middle;
      }
    }
    return offset + pairs;
  }

  private int pairsBefore(int offset) {
    int found = Arrays.binarySearch(lowHalves, offset);
    return found >= 0 ? found : -found - 1;
  }
}
