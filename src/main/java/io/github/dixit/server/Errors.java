// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.server;

import java.util.Optional;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** Answers in our manner what Jetty refuses by itself: malformed requests, endless headers. */
final class Errors implements Request.Handler {

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    String reason =
        Optional.ofNullable(request.getAttribute(ErrorHandler.ERROR_MESSAGE))
            .map(Object::toString)
            .orElse("the request can't be answered");
    new Problem(response.getStatus(), reason).answer().send(request, response, callback);
    return true;
  }
}
