// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.server;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * {@code POST /v1/attributions:batch}: texts as lines of JSON in, documents as lines out, in order,
 * each as soon as it is there. Batches read and write on threads of their own.
 */
final class Batches implements Routes.Endpoint, AutoCloseable {

  private static final int MOST = 32;
  private static final Set<String> MEDIA_TYPES =
      Set.of("application/x-ndjson", "application/jsonl", "application/json-lines");

  private final Texts texts;
  private final Workers workers;
  private final ServerOptions options;
  private final Set<Batch> atWork = ConcurrentHashMap.newKeySet();
  private final ExecutorService threads =
      Executors.newCachedThreadPool(work -> Workers.daemon(work, "dixit-batch"));

  Batches(Texts texts, Workers workers, ServerOptions options) {
    this.texts = texts;
    this.workers = workers;
    this.options = options;
  }

  @Override
  public void serve(Request request, Response response, Callback callback) {
    if (!MEDIA_TYPES.contains(Call.mediaType(request))) {
      throw new Problem(415, "send a batch as application/x-ndjson: {id, text}, one a line");
    }
    if (!Call.charset(request).equals(StandardCharsets.UTF_8)) {
      throw new Problem(415, "a batch is UTF-8");
    }
    Parameters query = TextRequest.ofBatch(Parameters.ofQuery(request.getHttpURI().getQuery()));
    boolean packed = Packing.isPacked(request);
    if (atWork.size() >= MOST) {
      throw Problem.later("too many batches at the same time; try again in a second");
    }
    request.addIdleTimeoutListener(timeout -> false); // a text may take longer
    Batch batch = new Batch(texts, workers, options, query, request, packed);
    atWork.add(batch);
    threads.execute(
        () -> {
          try {
            batch.read();
          } finally {
            atWork.remove(batch);
          }
        });
    threads.execute(() -> batch.write(response, callback));
  }

  /** Lets batches end after the lines that they have read. */
  void stop() {
    atWork.forEach(Batch::stop);
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
