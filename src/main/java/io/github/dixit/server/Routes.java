// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.server;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Finds the route of a request, and an answer for those that have none. The server's own threads
 * only pass things on: bodies are read as they come, and work is done by {@link Workers}, so that
 * neither keeps a quick answer waiting.
 */
final class Routes extends Handler.Abstract {

  /** The attribute of a request that tells its path, if it is one of these. */
  static final String PATH = Routes.class.getName() + ".path";

  private static final byte[] NOTHING = {};

  private final Gate gate;
  private final Bodies bodies;
  private final Workers workers;
  private final Map<String, Map<String, Endpoint>> endpoints = new LinkedHashMap<>();

  Routes(Gate gate, Bodies bodies, Workers workers) {
    this.gate = gate;
    this.bodies = bodies;
    this.workers = workers;
  }

  /** Adds a route that is answered at once: it has no body, and may not block. */
  Routes quick(String method, String path, Route route) {
    return add(
        method,
        path,
        (request, response, callback) ->
            route.answer(new Call(request, NOTHING)).send(request, response, callback));
  }

  /** Adds a route whose requests have a body, or that takes long: a worker answers it. */
  Routes work(String method, String path, Route route) {
    return add(
        method,
        path,
        (request, response, callback) ->
            send(worked(route, request), route, request, response, callback));
  }

  /** Adds a route that reads and writes by itself. */
  Routes add(String method, String path, Endpoint endpoint) {
    endpoints.computeIfAbsent(path, p -> new LinkedHashMap<>()).put(method, endpoint);
    return this;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    try {
      Endpoint endpoint = endpoint(request);
      gate.check(request);
      endpoint.serve(request, response, callback);
    } catch (RuntimeException e) {
      refuse(Problem.of(e).answer(), request, response, callback);
    }
    return true;
  }

  private CompletableFuture<Answer> worked(Route route, Request request) {
    request.addIdleTimeoutListener(timeout -> false); // Workers have a timeout of their own
    try {
      route.admit(request);
      boolean packed = Packing.isPacked(request);
      return bodies.read(request).thenCompose(body -> worked(route, request, body, packed));
    } catch (RuntimeException e) {
      return CompletableFuture.failedFuture(e);
    }
  }

  private CompletableFuture<Answer> worked(
      Route route, Request request, byte[] body, boolean packed) {
    return workers.run(
        body.length,
        () -> {
          byte[] unpacked = packed ? Packing.unpack(body, bodies.maxBytes()) : body;
          return route.answer(new Call(request, unpacked));
        });
  }

  private static void send(
      CompletableFuture<Answer> answer,
      Route route,
      Request request,
      Response response,
      Callback callback) {
    answer.whenComplete(
        (a, failure) -> {
          if (failure == null) {
            a.send(request, response, callback);
          } else {
            refuse(route.refusal(Problem.of(failure)), request, response, callback);
          }
        });
  }

  /** Sends a refusal when the sender is ready to hear it. */
  static void refuse(Answer answer, Request request, Response response, Callback callback) {
    CompletableFuture<Void> rest =
        answer.headers().containsKey("Connection")
            ? CompletableFuture.completedFuture(null)
            : Bodies.discard(request);
    rest.thenRun(() -> answer.send(request, response, callback));
  }

  private Endpoint endpoint(Request request) {
    String path = Request.getPathInContext(request);
    Map<String, Endpoint> methods = endpoints.get(path);
    if (methods == null) {
      throw new Problem(
          404, "there is nothing at " + path + "; /v1/openapi.json says what there is");
    }
    request.setAttribute(PATH, path);
    String method = request.getMethod().equals("HEAD") ? "GET" : request.getMethod();
    Endpoint endpoint = methods.get(method);
    if (endpoint == null) {
      String allowed = String.join(", ", methods.keySet());
      throw new Problem(405, path + " takes " + allowed + " only", Map.of("Allow", allowed));
    }
    return endpoint;
  }

  /** Answers a request in any manner; calls back when all is written. */
  @FunctionalInterface
  interface Endpoint {
    void serve(Request request, Response response, Callback callback);
  }
}
