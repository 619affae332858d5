// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.server;

import java.time.Duration;
import java.util.Objects;
import java.util.Set;

/**
 * Where a server listens and how much it takes on.
 *
 * @param host the address to listen at; {@code 0.0.0.0} for all
 * @param port the port, or 0 for any that is free
 * @param maxBytes the longest body of a request; less where the timeout leaves no time for it
 * @param timeout how long a text may take, waiting included
 * @param workers how many texts are read at the same time
 * @param waiting how many more may wait; beyond that requests are turned away
 * @param sending how long a body may take to arrive
 * @param names the host names that requests may name; if there are none, those of this machine
 *     itself where it listens to nobody else, and otherwise any
 */
public record ServerOptions(
    String host,
    int port,
    int maxBytes,
    Duration timeout,
    int workers,
    int waiting,
    Duration sending,
    Set<String> names) {

  /** What one worker reads in a second at least, in bytes: a slow core with other work besides. */
  private static final int PACE = 10_000;

  private static final int USUAL_BYTES = 1_000_000;
  private static final Duration USUAL_SENDING = Duration.ofSeconds(60);

  /**
   * Checks the values.
   *
   * @param host the address to listen at; {@code 0.0.0.0} for all
   * @param port the port, or 0 for any that is free
   * @param maxBytes the longest body of a request; less where the timeout leaves no time for it
   * @param timeout how long a text may take, waiting included
   * @param workers how many texts are read at the same time
   * @param waiting how many more may wait; beyond that requests are turned away
   * @param sending how long a body may take to arrive
   * @param names the host names that requests may name; if there are none, those of this machine
   *     itself where it listens to nobody else, and otherwise any
   * @throws IllegalArgumentException if one is out of its range; the message says which
   */
  public ServerOptions {
    Objects.requireNonNull(host, "host");
    names = Set.copyOf(names);
    check("port", port, 0, 65_535);
    check("maxBytes", maxBytes, 1, Integer.MAX_VALUE - 8);
    check("timeout in ms", timeout.toMillis(), 1, Integer.MAX_VALUE);
    check("workers", workers, 1, 1_000);
    check("waiting", waiting, 1, 10_000);
    check("sending in ms", sending.toMillis(), 1, Integer.MAX_VALUE);
  }

  /**
   * {@return port 8080 of this machine alone, 1 MB and two minutes a text, as many at the same time
   * as the machine has processors, four times as many waiting, and a minute to send}
   */
  public static ServerOptions defaults() {
    int processors = Math.min(64, Runtime.getRuntime().availableProcessors());
    return new ServerOptions(
        "127.0.0.1",
        8080,
        USUAL_BYTES,
        timeFor(USUAL_BYTES),
        processors,
        4 * processors,
        USUAL_SENDING,
        Set.of());
  }

  /**
   * {@return how long a text of this many bytes may take on a slow machine that has other work}
   *
   * @param bytes the most that a request may have
   */
  public static Duration timeFor(int bytes) {
    return Duration.ofSeconds(20 + bytes / PACE);
  }

  /**
   * {@return these options with another address}
   *
   * @param newHost a name or an address of this machine
   * @param newPort 0 for any that is free
   */
  public ServerOptions at(String newHost, int newPort) {
    return new ServerOptions(newHost, newPort, maxBytes, timeout, workers, waiting, sending, names);
  }

  /**
   * {@return these options with other limits}
   *
   * @param newMaxBytes the most that a request may have, unpacked
   * @param newTimeout how long a request may take
   */
  public ServerOptions limits(int newMaxBytes, Duration newTimeout) {
    return new ServerOptions(host, port, newMaxBytes, newTimeout, workers, waiting, sending, names);
  }

  /**
   * {@return these options with another number of texts at the same time, and waiting}
   *
   * @param newWorkers how many texts are read at once
   * @param newWaiting how many may wait for that
   */
  public ServerOptions load(int newWorkers, int newWaiting) {
    return new ServerOptions(host, port, maxBytes, timeout, newWorkers, newWaiting, sending, names);
  }

  /**
   * {@return these options with another time for bodies to arrive}
   *
   * @param newSending how long a client may take to send its request
   */
  public ServerOptions sending(Duration newSending) {
    return new ServerOptions(host, port, maxBytes, timeout, workers, waiting, newSending, names);
  }

  /**
   * {@return these options with the host names that requests may name}
   *
   * @param newNames names under which clients may call the server
   */
  public ServerOptions names(Set<String> newNames) {
    return new ServerOptions(host, port, maxBytes, timeout, workers, waiting, sending, newNames);
  }

  /** {@return the longest body that is taken: what is accepted is answered in time} */
  int longestBody() {
    return (int) Math.min(maxBytes, Math.max(1, pace().inTime()));
  }

  /** {@return what is expected of a worker} */
  Pace pace() {
    return new Pace(PACE, timeout);
  }

  private static void check(String name, long value, long least, long most) {
    if (value < least || value > most) {
      throw new IllegalArgumentException(
          name + " must be from " + least + " to " + most + ", but is " + value);
    }
  }
}
