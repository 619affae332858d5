// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.cli;

import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;

/**
 * Calls for help when memory is so short that the JVM does little but collect garbage, which it may
 * do for hours before it gives up.
 */
final class MemoryWatch implements AutoCloseable {

  private static final Duration PERIOD = Duration.ofSeconds(10);

  /** Of the time, spent on collections. A batch that fits spends some hundredths. */
  private static final double TOO_MUCH = 0.8;

  private final Thread thread;

  private MemoryWatch(Runnable help) {
    thread = new Thread(() -> watch(help), "dixit-memory");
    thread.setDaemon(true);
  }

  /** {@return one that has begun} */
  static MemoryWatch start(Runnable help) {
    MemoryWatch watch = new MemoryWatch(help);
    watch.thread.start();
    return watch;
  }

  private static void watch(Runnable help) {
    try {
      long before = collecting();
      while (true) {
        long start = System.nanoTime();
        Thread.sleep(PERIOD.toMillis());
        long now = collecting();
        long elapsed = Duration.ofNanos(System.nanoTime() - start).toMillis();
        if (now - before > elapsed * TOO_MUCH) {
          help.run();
        }
        before = now;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt(); // closed
    }
  }

  private static long collecting() {
    return ManagementFactory.getGarbageCollectorMXBeans().stream()
        .mapToLong(GarbageCollectorMXBean::getCollectionTime)
        .sum();
  }

  @Override
  public void close() {
    thread.interrupt();
  }
}
