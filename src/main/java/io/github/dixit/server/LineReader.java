// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.server;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.zip.ZipException;

/** Reads lines as they come; none is kept that is longer than allowed. */
final class LineReader {

  private static final int BUFFER = 16_384;

  private final InputStream in;
  private final int longest;
  private final long most;
  private final Duration deadline;
  private final BooleanSupplier patient;
  private final byte[] buffer = new byte[BUFFER];
  private int next;
  private int end;
  private long total;

  /**
   * Makes a reader.
   *
   * @param longest line, in bytes
   * @param most bytes in all
   * @param deadline for one line, from its first byte
   * @param patient whether a sender who sends nothing is waited for
   */
  LineReader(InputStream in, int longest, long most, Duration deadline, BooleanSupplier patient) {
    this.in = in;
    this.longest = longest;
    this.most = most;
    this.deadline = deadline;
    this.patient = patient;
  }

  /**
   * A line without its end.
   *
   * @param bytes of it, cut if it is too long
   * @param tooLong whether it is
   */
  record Line(byte[] bytes, boolean tooLong) {

    boolean isBlank() {
      for (byte b : bytes) {
        if (b != ' ' && b != '\t' && b != '\r') {
          return false;
        }
      }
      return true;
    }
  }

  /**
   * {@return the next line, if there is one}
   *
   * @throws Problem if the sender breaks off, is too slow, or sends too much in all
   * @throws InterruptedIOException if the thread is interrupted
   */
  Optional<Line> next() throws InterruptedIOException {
    if (next == end && !fill()) {
      return Optional.empty();
    }
    long late = System.nanoTime() + deadline.toNanos();
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    boolean tooLong = false;
    do {
      if (System.nanoTime() > late) {
        throw new Problem(408, "a line took longer than " + deadline.toSeconds() + " s to arrive");
      }
      int stop = lineEnd();
      tooLong |= line.size() + (long) (stop - next) > longest;
      if (!tooLong) {
        line.write(buffer, next, stop - next);
      }
      next = stop;
    } while (next == end && fill());
    next = Math.min(next + 1, end);
    return Optional.of(new Line(line.toByteArray(), tooLong));
  }

  private int lineEnd() {
    int stop = next;
    while (stop < end && buffer[stop] != '\n') {
      stop++;
    }
    return stop;
  }

  private boolean fill() throws InterruptedIOException {
    int count = read();
    next = 0;
    end = Math.max(0, count);
    total += end;
    if (total > most) {
      throw new Problem(413, "a batch may have " + most + " bytes at most; send the rest anew");
    }
    return count > 0;
  }

  private int read() throws InterruptedIOException {
    while (true) {
      try {
        return in.read(buffer);
      } catch (InterruptedIOException e) {
        throw e;
      } catch (ZipException e) {
        throw Packing.damaged();
      } catch (IOException e) {
        boolean idle = e.getCause() instanceof TimeoutException;
        if (idle && !patient.getAsBoolean()) {
          throw new Problem(408, "nothing more came; end the batch, or go on sending");
        } else if (!idle) {
          throw new Problem(400, "the body broke off");
        }
      }
    }
  }
}
