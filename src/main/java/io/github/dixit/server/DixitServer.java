// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.server;

import io.github.dixit.DixitException;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/**
 * An HTTP server for one {@link Extraction}. Stores nothing of what it is sent. When the process is
 * asked to end, it takes no more requests and finishes those it has.
 */
public final class DixitServer implements AutoCloseable {

  private static final int IDLE_MILLIS = 30_000;
  private static final int SPARE_THREADS = 16;

  /** Who sends slower than this, in bytes a second, only keeps a thread busy. */
  private static final long SLOWEST = 200;

  private final Workers workers;
  private final Server server;
  private final ServerConnector connector;

  /** Makes a server, which listens once it is started. */
  public DixitServer(ServerOptions options, Extraction extraction) {
    workers = new Workers(extraction, options);
    int threads = options.workers() + options.waiting() + SPARE_THREADS;
    server = new Server(new QueuedThreadPool(threads));
    connector = new ServerConnector(server, new HttpConnectionFactory(configuration()));
    connector.setHost(options.host());
    connector.setPort(options.port());
    connector.setIdleTimeout(IDLE_MILLIS);
    server.addConnector(connector);
    server.setHandler(new Stopping(routes(options)));
    server.setErrorHandler(new Errors());
    server.setStopTimeout(options.timeout().toMillis());
    server.setStopAtShutdown(true);
  }

  /**
   * Starts to listen; returns at once.
   *
   * @throws DixitException if the port is taken or the address is not this machine's
   */
  public void start() {
    try {
      server.start();
    } catch (Exception e) {
      close();
      throw new DixitException(
          "can't listen at "
              + connector.getHost()
              + ":"
              + connector.getPort()
              + ": "
              + e.getMessage()
              + "; choose another --port or --host",
          e);
    }
  }

  /** {@return the port it listens at} */
  public int port() {
    return connector.getLocalPort();
  }

  /**
   * Waits until the server has stopped.
   *
   * @throws InterruptedException if this thread is interrupted first
   */
  public void join() throws InterruptedException {
    server.join();
  }

  /** Takes no more requests, finishes those at work, and stops. */
  @Override
  public void close() {
    try {
      server.stop();
    } catch (Exception e) {
      throw new DixitException("the server did not stop as it should: " + e.getMessage(), e);
    } finally {
      workers.close();
    }
  }

  private static HttpConfiguration configuration() {
    HttpConfiguration http = new HttpConfiguration();
    http.setSendServerVersion(false);
    http.setMinRequestDataRate(SLOWEST);
    return http;
  }

  private Routes routes(ServerOptions options) {
    Body body = new Body(options.maxBytes());
    TryPage page = new TryPage(body, workers);
    return new Routes()
        .add("GET", "/", page::empty)
        .add("POST", "/", page::result)
        .add("GET", "/assets/dixit.css", request -> Assets.styleSheet())
        .add("GET", "/assets/dixit.js", request -> Assets.script())
        .add("GET", "/assets/icon.svg", request -> Assets.icon())
        .add("POST", "/v1/attributions", new Attributions(body, workers))
        .add("GET", "/v1/health", request -> Documents.health())
        .add("GET", "/v1/version", request -> Documents.version())
        .add("GET", "/v1/openapi.json", request -> Documents.openApi());
  }

  /** Turns requests away while those at work are finished. */
  private static final class Stopping extends GracefulHandler {

    Stopping(Routes routes) {
      super(routes);
    }

    @Override
    protected void handleShutdownRejection(Request request, Response response, Callback callback) {
      new Problem(503, "the server is stopping").answer().send(response, callback);
    }
  }
}
