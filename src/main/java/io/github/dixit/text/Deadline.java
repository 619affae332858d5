// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.text;

import io.github.dixit.DixitException;
import java.time.Duration;
import java.util.Optional;

/**
 * Until when, and up to which size, work on one document may go on. What can take long asks it
 * again and again, and so ends soon after the time is over, or after its thread was interrupted.
 * Immutable.
 */
public final class Deadline {

  private static final double MILLIS = 1000;

  /** What a token of news takes at least while its document is read, in bytes; as measured. */
  private static final long BYTES_A_TOKEN = 400;

  private final String id;
  private final Optional<Duration> time;
  private final long memory;
  private final long start;

  private Deadline(String id, Optional<Duration> time, long memory, long start) {
    this.id = id;
    this.time = time;
    this.memory = memory;
    this.start = start;
  }

  /**
   * {@return the deadline of work that begins now}
   *
   * @param id of the document, for the message
   * @param time for the work; empty for as long as it takes
   */
  public static Deadline of(String id, Optional<Duration> time) {
    return new Deadline(id, time, Long.MAX_VALUE, System.nanoTime());
  }

  /** {@return the same for a document that may take about so much memory, in bytes} */
  public Deadline withMemory(long bytes) {
    return new Deadline(id, time, bytes, start);
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

  /**
   * Goes on if there is time, and memory for so many tokens.
   *
   * @throws DixitException if there is not
   */
  public void check(int tokens) {
    check();
    if (tokens * BYTES_A_TOKEN > memory) {
      throw new DixitException(
          "%s was given up: %,d words and signs and maybe more take %,d MB of memory, more than its"
                  .formatted(id, tokens, tokens * BYTES_A_TOKEN >> 20)
              + " limit of %,d MB; split it or allow it more memory".formatted(memory >> 20));
    }
  }
}
