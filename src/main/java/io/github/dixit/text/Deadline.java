// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.text;

import io.github.dixit.DixitException;
import java.time.Duration;
import java.util.Optional;

/**
 * Until when work on one document may go on. What can take long asks it again and again, and so
 * ends soon after the time is over, or after its thread was interrupted. Immutable.
 */
public final class Deadline {

  private static final double MILLIS = 1000;

  private final String id;
  private final Optional<Duration> time;
  private final long start = System.nanoTime();

  private Deadline(String id, Optional<Duration> time) {
    this.id = id;
    this.time = time;
  }

  /**
   * {@return the deadline of work that begins now}
   *
   * @param id of the document, for the message
   * @param time for the work; empty for as long as it takes
   */
  public static Deadline of(String id, Optional<Duration> time) {
    return new Deadline(id, time);
  }

  /** {@return one that never comes} */
  public static Deadline never() {
    return of("the text", Optional.empty());
  }

  /**
   * Goes on if there is time.
   *
   * @throws DixitException if the time is over or the thread is interrupted, which it stays
   */
  public void check() {
    Duration spent = Duration.ofNanos(System.nanoTime() - start);
    if (time.isPresent() && spent.compareTo(time.get()) > 0) {
      throw new DixitException(
          "%s was given up after %.0f s, its time limit; split it or allow it more time"
              .formatted(id, Math.ceil(time.get().toMillis() / MILLIS)));
    }
    if (Thread.currentThread().isInterrupted()) {
      throw new DixitException(id + " was given up: the thread that read it was interrupted");
    }
  }
}
