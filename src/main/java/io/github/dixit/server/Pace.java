// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.server;

import java.time.Duration;

/**
 * How many bytes a worker reads in a second, as seen lately: other work on the machine, or texts
 * that cost more, slow it down. Begins with what is expected of a slow core. Thread-safe.
 */
final class Pace {

  private static final double HALF_LIFE = 60;
  private static final double SLOWEST = 500;

  private final double seconds;
  private double workBytes;
  private double workSeconds = HALF_LIFE / 2;

  /**
   * Makes one that expects a pace.
   *
   * @param bytes a second
   * @param timeout for one text
   */
  Pace(int bytes, Duration timeout) {
    workBytes = bytes * workSeconds;
    seconds = timeout.toMillis() / 1e3;
  }

  /** Learns how long a text took, or took until it was given up. */
  synchronized void learn(long bytes, double took) {
    double remembered = Math.pow(.5, took / HALF_LIFE);
    workBytes = workBytes * remembered + bytes;
    workSeconds = workSeconds * remembered + took;
  }

  /** {@return how many bytes a worker reads within the timeout} */
  synchronized long inTime() {
    return (long) (Math.max(SLOWEST, workBytes / workSeconds) * seconds);
  }
}
