// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.server;

import java.time.Duration;
import java.util.Objects;

/**
 * Where a server listens and how much it takes on.
 *
 * @param host the address to listen at; {@code 0.0.0.0} for all
 * @param port the port, or 0 for any that is free
 * @param maxBytes the longest body of a request
 * @param timeout how long a text may take, waiting included
 * @param workers how many texts are read at the same time
 * @param waiting how many more may wait; beyond that requests are turned away
 */
public record ServerOptions(
    String host, int port, int maxBytes, Duration timeout, int workers, int waiting) {

  /**
   * Checks the values.
   *
   * @throws IllegalArgumentException if one is out of its range; the message says which
   */
  public ServerOptions {
    Objects.requireNonNull(host, "host");
    check("port", port, 0, 65_535);
    check("maxBytes", maxBytes, 1, Integer.MAX_VALUE);
    check("timeout in ms", timeout.toMillis(), 1, Integer.MAX_VALUE);
    check("workers", workers, 1, 1_000);
    check("waiting", waiting, 1, 10_000);
  }

  /**
   * {@return port 8080 of this machine alone, 1 MB and 30 s a text, as many at the same time as the
   * machine has processors, and four times as many waiting}
   */
  public static ServerOptions defaults() {
    int processors = Math.min(64, Runtime.getRuntime().availableProcessors());
    return new ServerOptions(
        "127.0.0.1", 8080, 1_000_000, Duration.ofSeconds(30), processors, 4 * processors);
  }

  /** {@return these options with another address} */
  public ServerOptions at(String newHost, int newPort) {
    return new ServerOptions(newHost, newPort, maxBytes, timeout, workers, waiting);
  }

  /** {@return these options with other limits} */
  public ServerOptions limits(int newMaxBytes, Duration newTimeout) {
    return new ServerOptions(host, port, newMaxBytes, newTimeout, workers, waiting);
  }

  /** {@return these options with another number of texts at the same time, and waiting} */
  public ServerOptions load(int newWorkers, int newWaiting) {
    return new ServerOptions(host, port, maxBytes, timeout, newWorkers, newWaiting);
  }

  private static void check(String name, long value, long least, long most) {
    if (value < least || value > most) {
      throw new IllegalArgumentException(
          name + " must be from " + least + " to " + most + ", but is " + value);
    }
  }
}
