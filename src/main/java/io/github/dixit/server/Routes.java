// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.server;

import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Finds the route of a request, and an answer for those that have none. */
final class Routes extends Handler.Abstract {

  private final Map<String, Map<String, Route>> routes = new LinkedHashMap<>();

  Routes add(String method, String path, Route route) {
    routes.computeIfAbsent(path, p -> new LinkedHashMap<>()).put(method, route);
    return this;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    answer(request).send(response, callback);
    return true;
  }

  private Answer answer(Request request) {
    try {
      return route(request).answer(request);
    } catch (Problem problem) {
      Body.discardRest(request);
      return problem.answer();
    } catch (RuntimeException e) {
      // What went wrong is for the log of whoever runs the server, not for the sender.
      System.getLogger(Routes.class.getName()).log(System.Logger.Level.ERROR, "request failed", e);
      return new Problem(500, "the server failed; its log says why").answer();
    }
  }

  private Route route(Request request) {
    String path = Request.getPathInContext(request);
    Map<String, Route> methods = routes.get(path);
    if (methods == null) {
      throw new Problem(
          404, "there is nothing at " + path + "; /v1/openapi.json says what there is");
    }
    String method = request.getMethod().equals("HEAD") ? "GET" : request.getMethod();
    Route route = methods.get(method);
    if (route == null) {
      String allowed = String.join(", ", methods.keySet());
      throw new Problem(405, path + " takes " + allowed + " only", Map.of("Allow", allowed));
    }
    return route;
  }
}
