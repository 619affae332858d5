// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.server;

import com.google.common.util.concurrent.Uninterruptibles;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Reads texts, so many at the same time and no longer than allowed. The worker of a text that takes
 * too long is interrupted, and free again when the text heeds that, so that there are never more at
 * work than there should be.
 */
final class Workers implements AutoCloseable {

  private static final Duration ENDING = Duration.ofSeconds(5);

  private final Duration timeout;
  private final int workers;
  private final Pace pace;
  private final ThreadPoolExecutor pool;
  private final AtomicLong pending = new AtomicLong();

  /** Batches have no more texts here at a time than this, and leave the other places to others. */
  private final Semaphore shareOfBatches;

  Workers(ServerOptions options) {
    timeout = options.timeout();
    workers = options.workers();
    pace = options.pace();
    shareOfBatches = new Semaphore(workers, true);
    pool =
        new ThreadPoolExecutor(
            workers,
            workers,
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(options.waiting()),
            work -> daemon(work, "dixit-worker"));
    pool.prestartAllCoreThreads();
  }

  static Thread daemon(Runnable work, String name) {
    Thread thread = new Thread(work, name);
    thread.setDaemon(true);
    return thread;
  }

  /**
   * Does the work when a worker is free.
   *
   * @param bytes of the body, by which its length is guessed
   * @return the result; fails with a {@link Problem} if too many wait already, or it takes too long
   */
  <T> CompletableFuture<T> run(long bytes, Callable<T> work) {
    Optional<Problem> late = late(bytes);
    if (late.isPresent()) {
      return CompletableFuture.failedFuture(late.get());
    }
    Job<T> job = new Job<>(bytes, work);
    try {
      pool.execute(job);
    } catch (RejectedExecutionException e) {
      job.ended.complete(null);
      return CompletableFuture.failedFuture(busy());
    }
    return job.result();
  }

  /**
   * Does the work of a batch, and waits until there is a place for it.
   *
   * @throws InterruptedException if this thread is interrupted meanwhile
   */
  <T> CompletableFuture<T> runPatiently(long bytes, Callable<T> work) throws InterruptedException {
    shareOfBatches.acquire();
    Job<T> job = new Job<>(bytes, work);
    job.ended.thenRun(shareOfBatches::release);
    try {
      pool.getQueue().put(job); // its threads run already, and take from there
    } catch (InterruptedException e) {
      job.ended.complete(null);
      throw e;
    }
    return job.result();
  }

  /** {@return why the work would not be done in time, so that nobody waits for it in vain} */
  private Optional<Problem> late(long bytes) {
    long inTime = pace.inTime();
    if (bytes > inTime) {
      return Optional.of(
          new Problem(
              503,
              "this machine reads "
                  + inTime
                  + " bytes within "
                  + timeout.toSeconds()
                  + " s at present; send parts of the text, or try later",
              Map.of("Retry-After", "60")));
    }
    boolean free = atWork() + waiting() < workers;
    return free || pending.get() / workers + bytes <= inTime
        ? Optional.empty()
        : Optional.of(busy());
  }

  private static Problem busy() {
    return Problem.later("too many texts at the same time; try again in a second");
  }

  /** {@return how many are being read} */
  int atWork() {
    return pool.getActiveCount();
  }

  /** {@return how many wait} */
  int waiting() {
    return pool.getQueue().size();
  }

  int size() {
    return workers;
  }

  /** {@return whether one more would be taken} */
  boolean isReady() {
    return pool.getQueue().remainingCapacity() > 0 && !pool.isShutdown();
  }

  /** Gives up what waits, and lets what is at work come to its end for a while. */
  @Override
  public void close() {
    pool.shutdownNow();
    // What does not end by then ends with the JVM.
    boolean unused = Uninterruptibles.awaitTerminationUninterruptibly(pool, ENDING);
  }

  /** A piece of work. */
  private final class Job<T> implements Runnable {
    private final long bytes;
    private final Callable<T> work;
    private final CompletableFuture<T> result = new CompletableFuture<>();
    private final CompletableFuture<Void> ended = new CompletableFuture<>();
    private Optional<Thread> worker = Optional.empty();

    Job(long bytes, Callable<T> work) {
      this.bytes = bytes;
      this.work = work;
      pending.addAndGet(bytes);
      ended.thenRun(() -> pending.addAndGet(-bytes));
      result.orTimeout(timeout.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** {@return the result; gives up the work when its time is over} */
    CompletableFuture<T> result() {
      return result.exceptionallyCompose(
          failure ->
              CompletableFuture.failedFuture(
                  failure instanceof TimeoutException ? tooLate() : failure));
    }

    @Override
    public void run() {
      worker(Optional.of(Thread.currentThread()));
      try {
        if (!result.isDone()) {
          result.complete(timed());
        }
      } catch (Throwable failure) { // told to whoever waits for the result
        result.completeExceptionally(failure);
      } finally {
        worker(Optional.empty());
        ended.complete(null);
      }
    }

    private T timed() throws Exception {
      long begun = System.nanoTime();
      try {
        return work.call();
      } finally {
        pace.learn(bytes, (System.nanoTime() - begun) / 1e9);
      }
    }

    private synchronized void worker(Optional<Thread> now) {
      worker = now;
    }

    private synchronized Problem tooLate() {
      worker.ifPresent(Thread::interrupt);
      if (worker.isEmpty() && pool.remove(this)) {
        ended.complete(null);
      }
      return new Problem(
          503, "not done within " + timeout.toSeconds() + " s; send a shorter text or try later");
    }
  }
}
