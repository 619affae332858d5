// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.corenlp;

import edu.stanford.nlp.pipeline.StanfordCoreNLPServer;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;

/** CoreNLP's own server on a free port of this machine. */
final class RunningServer extends StanfordCoreNLPServer implements AutoCloseable {

  private static final int TIMEOUT_MS = 120_000;

  private RunningServer(Properties properties) throws IOException {
    super(properties, 0, TIMEOUT_MS, false);
    quiet = true;
  }

  static RunningServer start(Properties properties) throws IOException {
    RunningServer server = new RunningServer(properties);
    server.run(
        Optional.empty(),
        request -> true,
        request -> {},
        new FileHandler("edu/stanford/nlp/pipeline/demo/corenlp-brat.html"),
        false,
        new AtomicBoolean());
    return server;
  }

  /** {@return the server's answer to the text, with the parameters in the request's address} */
  HttpResponse<String> post(String text, Map<String, String> parameters)
      throws IOException, InterruptedException {
    String query =
        parameters.entrySet().stream()
            .map(p -> p.getKey() + "=" + URLEncoder.encode(p.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    URI address = URI.create("http://localhost:" + server.getAddress().getPort() + "/?" + query);
    HttpRequest request =
        HttpRequest.newBuilder(address)
            .header("Content-Type", "text/plain; charset=utf-8")
            .POST(HttpRequest.BodyPublishers.ofString(text))
            .build();
    return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
