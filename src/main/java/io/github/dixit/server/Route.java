// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.server;

import org.eclipse.jetty.server.Request;

/** Answers the requests with one path and method. Thread-safe; may block. */
@FunctionalInterface
interface Route {

  /**
   * {@return the answer}
   *
   * @throws Problem if there is none
   */
  Answer answer(Request request);
}
