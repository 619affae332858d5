// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.server;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;

/** Reads one body piece by piece, whenever some of it is there. */
final class BodyReader implements Runnable {

  /** Who sends slower than this, in bytes a second, is told so after a while. */
  private static final long SLOWEST = 1_000;

  private static final long PATIENCE = TimeUnit.SECONDS.toNanos(10);

  private final Request request;
  private final Duration deadline;
  private final Consumer<ByteBuffer> taker;
  private final CompletableFuture<Void> done = new CompletableFuture<>();
  private final long begun = System.nanoTime();
  private volatile long received;
  private boolean watched;

  /**
   * Makes a reader.
   *
   * @param deadline for the whole of the body
   * @param taker is given each piece, and may throw a {@link Problem} to end it
   */
  BodyReader(Request request, Duration deadline, Consumer<ByteBuffer> taker) {
    this.request = request;
    this.deadline = deadline;
    this.taker = taker;
  }

  /** {@return done when all has been read; fails with a {@link Problem}} */
  CompletableFuture<Void> start() {
    run();
    return done;
  }

  @Override
  public void run() {
    try {
      while (!done.isDone() && readPiece()) {
        // all that is there
      }
    } catch (Problem problem) {
      done.completeExceptionally(problem);
    }
  }

  /** {@return whether there may be more at once} One thread at a time reads. */
  @SuppressWarnings("NonAtomicVolatileUpdate")
  private boolean readPiece() {
    Content.Chunk chunk = request.read();
    if (chunk == null) {
      watch();
      request.demand(this);
      return false;
    }
    try {
      if (Content.Chunk.isFailure(chunk)) {
        throw new Problem(400, "the body broke off");
      }
      received += chunk.remaining();
      taker.accept(chunk.getByteBuffer());
    } finally {
      chunk.release();
    }
    if (chunk.isLast()) {
      done.complete(null);
    }
    return !chunk.isLast();
  }

  private void watch() {
    if (!watched) {
      watched = true;
      watchOn();
    }
  }

  private void watchOn() {
    long wait = Math.min(1_000, deadline.toMillis());
    request.getComponents().getScheduler().schedule(this::look, wait, TimeUnit.MILLISECONDS);
  }

  private void look() {
    long nanos = System.nanoTime() - begun;
    boolean late = nanos > deadline.toNanos();
    boolean slow = nanos > PATIENCE && received < SLOWEST * TimeUnit.NANOSECONDS.toSeconds(nanos);
    if (late || slow) {
      done.completeExceptionally(
          new Problem(
              408,
              "the body came too slowly; "
                  + deadline.toSeconds()
                  + " s are the limit, and "
                  + SLOWEST
                  + " bytes a second",
              Map.of("Connection", "close")));
    } else if (!done.isDone()) {
      watchOn();
    }
  }
}
