// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.io.input;

import java.io.IOException;

/** How much may be unpacked from how little. Prose shrinks to a third, a bomb to a thousandth. */
final class Budget {

  private static final long HIGHEST_RATIO = 200;
  private static final long ALWAYS_ALLOWED = 10_000_000;

  private long unpacked;

  /**
   * Takes account of bytes that were unpacked.
   *
   * @param packed the bytes from which all of it came so far
   * @throws IOException if it is far more than prose
   */
  void spend(int bytes, long packed) throws IOException {
    unpacked += bytes;
    if (isSpent(packed)) {
      throw new IOException(
          "it unpacks to more than " + HIGHEST_RATIO + " times its size, and is not read on");
    }
  }

  boolean isSpent(long packed) {
    return unpacked > ALWAYS_ALLOWED + HIGHEST_RATIO * packed;
  }
}
