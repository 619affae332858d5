// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.server;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.RequestLog;
import org.eclipse.jetty.server.Response;

/**
 * A line for each request: time, method, path, status, milliseconds, bytes. Paths and methods that
 * the server does not have are {@code -}, so that nothing that was sent stands in the log.
 */
final class AccessLog implements RequestLog {

  private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST");
  private static final double SECOND = TimeUnit.SECONDS.toNanos(1);

  private final Metrics metrics;
  private final Consumer<String> lines;

  AccessLog(Metrics metrics, Consumer<String> lines) {
    this.metrics = metrics;
    this.lines = lines;
  }

  @Override
  public void log(Request request, Response response) {
    String method = METHODS.contains(request.getMethod()) ? request.getMethod() : "-";
    String path = request.getAttribute(Routes.PATH) instanceof String known ? known : "-";
    long bytes = Response.getContentBytesWritten(response);
    double seconds = (System.nanoTime() - request.getBeginNanoTime()) / SECOND;
    int status = response.getStatus();
    metrics.count(method, path, status, seconds, bytes);
    Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    lines.accept(
        String.join(
            " ",
            now.toString(),
            method,
            path,
            String.valueOf(status),
            Math.round(seconds * 1_000) + "ms",
            bytes + "B"));
  }
}
