// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.server;

import io.github.dixit.AttributedDocument;
import io.github.dixit.DixitException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Reads texts, so many at the same time and no longer than allowed. A text that takes too long
 * keeps its worker until it is through, so that there are never more at work than there should be.
 */
final class Workers implements AutoCloseable {

  private final Extraction extraction;
  private final Duration timeout;
  private final ThreadPoolExecutor pool;

  Workers(Extraction extraction, ServerOptions options) {
    this.extraction = extraction;
    this.timeout = options.timeout();
    this.pool =
        new ThreadPoolExecutor(
            options.workers(),
            options.workers(),
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(options.waiting()),
            work -> {
              Thread thread = new Thread(work, "dixit-worker");
              thread.setDaemon(true);
              return thread;
            });
  }

  /**
   * {@return the attributions of the text}
   *
   * @throws Problem if too many wait already, it takes too long, or the text is refused
   */
  AttributedDocument extract(String id, String text) {
    Future<AttributedDocument> work = submit(id, text);
    try {
      return work.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      work.cancel(true);
      throw new Problem(
          503, "not done within " + timeout.toSeconds() + " s; send a shorter text or try later");
    } catch (InterruptedException e) {
      work.cancel(true);
      Thread.currentThread().interrupt();
      throw new Problem(503, "the server is stopping");
    } catch (ExecutionException e) {
      throw failure(e.getCause());
    }
  }

  private Future<AttributedDocument> submit(String id, String text) {
    try {
      return pool.submit(() -> extraction.extract(id, text));
    } catch (RejectedExecutionException e) {
      throw new Problem(
          429,
          "too many texts at the same time; try again in a second",
          Map.of("Retry-After", "1"));
    }
  }

  private static RuntimeException failure(Throwable cause) {
    if (cause instanceof DixitException) {
      return new Problem(422, String.valueOf(cause.getMessage()));
    }
    return new IllegalStateException("the text could not be read", cause);
  }

  @Override
  public void close() {
    pool.shutdownNow();
  }
}
