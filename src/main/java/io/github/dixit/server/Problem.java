// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.server;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.dixit.DixitException;
import java.util.Map;
import java.util.concurrent.CompletionException;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.HttpStatus;

/** A request that can't be answered: its status and what the sender can do, after RFC 9457. */
final class Problem extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int status;
  private final Map<String, String> headers;

  Problem(int status, String detail) {
    this(status, detail, Map.of());
  }

  Problem(int status, String detail, Map<String, String> headers) {
    // An answer to a request, not a failure of the program: nobody needs the stack.
    super(detail, null, false, false);
    this.status = status;
    this.headers = Map.copyOf(headers);
  }

  /** {@return a request that may succeed in a second} */
  static Problem later(String detail) {
    return new Problem(429, detail, Map.of("Retry-After", "1"));
  }

  /**
   * {@return what the sender is told of a failure} What went wrong inside is for the log of whoever
   * runs the server.
   */
  static Problem of(Throwable failure) {
    Throwable cause =
        failure instanceof CompletionException && failure.getCause() != null
            ? failure.getCause()
            : failure;
    if (cause instanceof Problem problem) {
      return problem;
    }
    if (cause instanceof DixitException) {
      return new Problem(422, String.valueOf(cause.getMessage()));
    }
    if (cause instanceof HttpException refused && refused.getCode() < 500) {
      return new Problem(refused.getCode(), "the request is malformed");
    }
    FailureLog.write(cause);
    return cause instanceof OutOfMemoryError
        ? new Problem(503, "there is not enough memory for this text; send parts of it")
        : new Problem(500, "the server failed; its log says why");
  }

  int status() {
    return status;
  }

  Answer answer() {
    return new Answer(status, "application/problem+json", json().toString(), headers);
  }

  ObjectNode json() {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("type", "about:blank");
    json.put("title", HttpStatus.getMessage(status));
    json.put("status", status);
    json.put("detail", getMessage());
    return json;
  }
}
