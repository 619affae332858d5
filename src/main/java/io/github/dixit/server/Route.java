// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.server;

import org.eclipse.jetty.server.Request;

/** Answers the requests with one path and method. Thread-safe. */
@FunctionalInterface
interface Route {

  /**
   * {@return the answer}
   *
   * @param call the request, its body read
   * @throws Problem if there is none
   */
  Answer answer(Call call);

  /**
   * Looks at a request before its body is read.
   *
   * @throws Problem if there is no need to
   */
  default void admit(Request request) {}

  /** {@return how a problem is told to those who use this route} */
  default Answer refusal(Problem problem) {
    return problem.answer();
  }
}
