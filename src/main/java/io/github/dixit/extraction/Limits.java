// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.extraction;

import io.github.dixit.DixitException;
import io.github.dixit.text.Deadline;
import java.time.Duration;
import java.util.Optional;

/**
 * How much one text may cost; immutable, each method gives another one.
 *
 * @param maxLength the longest text accepted, in UTF-16 code units
 * @param deadline how long one text may take
 * @param maxMemory about how much memory one text may take, in bytes
 */
public record Limits(int maxLength, Optional<Duration> deadline, long maxMemory) {

  /** Ten million code units: some 1.6 million words, and about an hour on one core. */
  private static final int DEFAULT_MAX_LENGTH = 10_000_000;

  /**
   * Checks the ranges.
   *
   * @throws IllegalArgumentException if a value is out of its range
   */
  public Limits {
    ExtractionOptions.require(maxLength > 0, "maxLength must be positive, but got " + maxLength);
    ExtractionOptions.require(
        deadline.filter(d -> d.isNegative() || d.isZero()).isEmpty(),
        "deadline must be positive, but got " + deadline.orElse(Duration.ZERO));
    ExtractionOptions.require(maxMemory > 0, "maxMemory must be positive, but got " + maxMemory);
  }

  /** {@return those that hold unless somebody says otherwise: any time, and all memory} */
  public static Limits defaults() {
    return new Limits(DEFAULT_MAX_LENGTH, Optional.empty(), Runtime.getRuntime().maxMemory());
  }

  /** {@return these, with another limit on the length of a text} */
  public Limits withMaxLength(int codeUnits) {
    return new Limits(codeUnits, deadline, maxMemory);
  }

  /** {@return these, with a limit on the time of a text} */
  public Limits withDeadline(Duration time) {
    return new Limits(maxLength, Optional.of(time), maxMemory);
  }

  /** {@return these, with another limit on the memory of a text, in bytes} */
  public Limits withMaxMemory(long bytes) {
    return new Limits(maxLength, deadline, bytes);
  }

  /** {@return until when, and up to which size, work may go on on a text that begins now} */
  public Deadline begin(String id) {
    return Deadline.of(id, deadline).withMemory(maxMemory);
  }

  /**
   * Looks whether a text is short enough.
   *
   * @throws DixitException if it is not; the message names the document
   */
  public void requireFits(String id, String text) {
    if (text.length() > maxLength) {
      throw new DixitException(
          id
              + " has "
              + text.length()
              + " UTF-16 code units, more than the limit of "
              + maxLength
              + "; split it, or raise the limit with Dixit.builder().maxLength");
    }
  }
}
