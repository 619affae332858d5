// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.server;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says for the log what went wrong and where, without messages: these may repeat what was sent. */
final class FailureLog {

  private static final System.Logger LOG = System.getLogger(FailureLog.class.getName());
  private static final int CAUSES = 5;
  private static final int PLACES = 12;

  private FailureLog() {}

  static void write(Throwable failure) {
    LOG.log(System.Logger.Level.ERROR, "a request failed: " + describe(failure));
  }

  static String describe(Throwable failure) {
    return Stream.<@Nullable Throwable>iterate(failure, t -> t != null, Throwable::getCause)
        .limit(CAUSES)
        .map(FailureLog::classAndPlaces)
        .collect(Collectors.joining(" because of "));
  }

  private static String classAndPlaces(Throwable t) {
    return Arrays.stream(t.getStackTrace())
        .limit(PLACES)
        .map(StackTraceElement::toString)
        .collect(Collectors.joining(" < ", t.getClass().getName() + " at ", ""));
  }
}
