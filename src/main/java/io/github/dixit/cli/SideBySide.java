// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.cli;

import io.github.dixit.io.input.SourceText;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * Reads texts side by side, and again alone those for which memory was short: it may have been
 * another that took it. Thread-safe.
 */
final class SideBySide {

  private final ReadWriteLock readers = new ReentrantReadWriteLock();

  /** The threads that read a text, and whether they were told to stop. */
  private final Map<Thread, Boolean> reading = new ConcurrentHashMap<>();

  /** {@return what the extractor makes of the text} */
  Outcome of(Extractor extractor, SourceText source) {
    return attempt(readers.readLock(), extractor, source)
        .or(() -> attempt(readers.writeLock(), extractor, source))
        .orElseGet(() -> Outcome.outOfMemory(source));
  }

  /** Empty if memory was short. */
  private Optional<Outcome> attempt(Lock lock, Extractor extractor, SourceText source) {
    Thread thread = Thread.currentThread();
    lock.lock();
    reading.put(thread, false);
    try {
      Outcome outcome = Outcome.of(extractor, source);
      boolean stopped = reading.get(thread) && outcome instanceof Outcome.Failed;
      return stopped ? Optional.empty() : Optional.of(outcome);
    } catch (OutOfMemoryError e) {
      return Optional.empty();
    } finally {
      if (Boolean.TRUE.equals(reading.remove(thread))) {
        Thread.interrupted(); // it is over
      }
      lock.unlock();
    }
  }

  /** Stops all that are read now: there is too little memory for them together. */
  void stop() {
    reading.replaceAll(
        (thread, stopped) -> {
          thread.interrupt();
          return true;
        });
  }
}
