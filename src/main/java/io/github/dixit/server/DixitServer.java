// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.server;

import io.github.dixit.DixitException;
import io.github.dixit.verify.SourceIndex;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
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

  /** None of them waits for a sender or a text. */
  private static final int THREADS = 32;

  private static final int CONNECTIONS = 4_000;
  private static final int CROWDED_IDLE_MILLIS = 2_000;

  private final Workers workers;
  private final Batches batches;
  private final Server server;
  private final ServerConnector connector;

  /**
   * Makes a server, which listens once it is started. Its access log is of level debug.
   *
   * @param options where it listens, and its limits
   * @param extraction reads the texts
   */
  public DixitServer(ServerOptions options, Extraction extraction) {
    this(
        options,
        extraction,
        line -> System.getLogger(AccessLog.class.getName()).log(System.Logger.Level.DEBUG, line));
  }

  /**
   * Makes a server, which listens once it is started.
   *
   * @param accessLog is given a line for each request: time, method, path, status, milliseconds and
   *     bytes; by several threads
   * @param options where it listens, and its limits
   * @param extraction reads the texts
   */
  public DixitServer(ServerOptions options, Extraction extraction, Consumer<String> accessLog) {
    this(options, extraction, accessLog, Optional.empty());
  }

  /**
   * Makes a server that has an index of statements too, which it doesn't close.
   *
   * @param accessLog as in {@link #DixitServer(ServerOptions, Extraction, Consumer)}
   * @param index in which statements are found, if there is one
   * @param options where it listens, and its limits
   * @param extraction reads the texts
   */
  public DixitServer(
      ServerOptions options,
      Extraction extraction,
      Consumer<String> accessLog,
      Optional<SourceIndex> index) {
    workers = new Workers(options);
    Bodies bodies = new Bodies(options);
    Texts texts = new Texts(extraction);
    batches = new Batches(texts, workers, options);
    Metrics metrics = new Metrics(workers, bodies);
    Routes routes = routes(new Routes(Gate.of(options), bodies, workers), texts, metrics, index);
    server = new Server(new QueuedThreadPool(THREADS));
    connector = new ServerConnector(server, new HttpConnectionFactory(configuration()));
    connector.setHost(options.host());
    connector.setPort(options.port());
    connector.setIdleTimeout(IDLE_MILLIS);
    server.addConnector(connector);
    server.addBean(connectionLimit(connector));
    server.setHandler(new Stopping(routes, batches));
    server.setErrorHandler(new Errors());
    server.setRequestLog(new AccessLog(metrics, accessLog));
    server.setStopTimeout(options.sending().plus(options.timeout()).toMillis());
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
      batches.close();
      workers.close();
    }
  }

  private static HttpConfiguration configuration() {
    HttpConfiguration http = new HttpConfiguration();
    http.setSendServerVersion(false);
    return http;
  }

  private static NetworkConnectionLimit connectionLimit(ServerConnector connector) {
    NetworkConnectionLimit limit = new NetworkConnectionLimit(CONNECTIONS, connector);
    limit.setEndPointIdleTimeout(CROWDED_IDLE_MILLIS);
    return limit;
  }

  private Routes routes(Routes routes, Texts texts, Metrics metrics, Optional<SourceIndex> index) {
    return routes
        .quick("GET", "/", TryPage::empty)
        .work("POST", "/", new TryPage(texts))
        .quick("GET", "/assets/dixit.css", call -> Assets.styleSheet())
        .quick("GET", "/assets/dixit.js", call -> Assets.script())
        .quick("GET", "/assets/icon.svg", call -> Assets.icon())
        .work("POST", "/v1/attributions", new Attributions(texts))
        .add("POST", "/v1/attributions:batch", batches)
        .work("POST", "/v1/verifications", new Verifications(texts, index))
        .work("GET", "/v1/statements", new Statements(index))
        .quick("GET", "/v1/health", call -> About.health())
        .quick("GET", "/v1/ready", call -> About.ready(workers.isReady()))
        .quick("GET", "/v1/version", call -> About.version())
        .quick("GET", "/v1/openapi.json", call -> About.openApi())
        .quick("GET", "/metrics", metrics);
  }

  /** Turns requests away while those at work are finished. */
  private static final class Stopping extends GracefulHandler {

    private final Batches batches;

    Stopping(Routes routes, Batches batches) {
      super(routes);
      this.batches = batches;
    }

    @Override
    public CompletableFuture<Void> shutdown() {
      CompletableFuture<Void> done = super.shutdown();
      batches.stop();
      return done;
    }

    @Override
    protected void handleShutdownRejection(Request request, Response response, Callback callback) {
      Routes.refuse(
          new Problem(503, "the server is stopping").answer(), request, response, callback);
    }
  }
}
