// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.cli;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Does work in parallel and hands the results on in order. Reads no further ahead than a few items
 * a thread, so that memory does not grow with the number of items.
 */
final class InOrder {

  private static final int AHEAD = 4;

  private final int threads;

  InOrder(int threads) {
    this.threads = threads;
  }

  /**
   * Works on all items.
   *
   * @param items are read in this thread
   * @param work is done in other threads; an exception ends it all
   * @param results take the results in the order of the items, in this thread
   * @throws IOException if the results can't be taken
   */
  <T, R> void run(Iterator<T> items, Function<T, R> work, Sink<R> results) throws IOException {
    ExecutorService workers = Executors.newFixedThreadPool(threads, InOrder::daemon);
    try {
      Queue<Future<R>> underway = new ArrayDeque<>();
      while (items.hasNext()) {
        T item = items.next();
        underway.add(workers.submit(() -> work.apply(item)));
        if (underway.size() == threads * AHEAD) {
          results.take(result(underway.remove()));
        }
      }
      while (!underway.isEmpty()) {
        results.take(result(underway.remove()));
      }
    } finally {
      workers.shutdownNow();
    }
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "dixit-worker");
    thread.setDaemon(true);
    return thread;
  }

  private static <R> R result(Future<R> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while waiting for a document", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw (RuntimeException) e.getCause();
    }
  }

  /** Takes results. */
  @FunctionalInterface
  interface Sink<R> {
    void take(R result) throws IOException;
  }
}
