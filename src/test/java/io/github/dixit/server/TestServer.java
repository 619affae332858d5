// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.dixit.AttributedDocument;
import io.github.dixit.AttributionType;
import io.github.dixit.TestDocuments;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A server on this machine whose documents have what stands between quotation marks. */
final class TestServer implements AutoCloseable {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private final DixitServer server;
  private final List<String> log = new CopyOnWriteArrayList<>();

  private TestServer(ServerOptions options, Extraction extraction) {
    server = new DixitServer(options.at(options.host(), 0), extraction, log::add);
    server.start();
  }

  static TestServer start(ServerOptions options) {
    return new TestServer(options, TestServer::quoted);
  }

  static TestServer start(ServerOptions options, Extraction extraction) {
    return new TestServer(options, extraction);
  }

  /** {@return a document with the first quotation of the text, of confidence 0.94} */
  static AttributedDocument quoted(String id, String text) {
    TestDocuments document = TestDocuments.of(id, text);
    int begin = text.indexOf('"');
    int end = text.indexOf('"', begin + 1);
    if (begin >= 0 && end > begin) {
      document.attribution(AttributionType.DIRECT, a -> a.content(text.substring(begin, end + 1)));
    }
    return document.build();
  }

  URI uri(String path) {
    return URI.create("http://127.0.0.1:" + server.port() + path);
  }

  HttpResponse<String> get(String path, String... headers) throws Exception {
    return send(request(path, headers).GET());
  }

  HttpResponse<String> post(String path, String type, byte[] body, String... headers)
      throws Exception {
    return send(
        request(path, headers).header("Content-Type", type).POST(BodyPublishers.ofByteArray(body)));
  }

  HttpResponse<String> post(String path, String type, String body, String... headers)
      throws Exception {
    return post(path, type, body.getBytes(StandardCharsets.UTF_8), headers);
  }

  HttpRequest.Builder request(String path, String... headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(uri(path));
    return headers.length == 0 ? request : request.headers(headers);
  }

  static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return CLIENT.send(request.build(), BodyHandlers.ofString());
  }

  static HttpResponse<byte[]> sendForBytes(HttpRequest.Builder request) throws Exception {
    return CLIENT.send(request.build(), BodyHandlers.ofByteArray());
  }

  Socket connect() throws IOException {
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port());
    socket.setSoTimeout(20_000);
    return socket;
  }

  /** {@return all that comes back for these bytes, until the server closes} */
  String raw(String request) throws IOException {
    try (Socket socket = connect()) {
      write(socket, request);
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  static void write(Socket socket, String ascii) throws IOException {
    OutputStream out = socket.getOutputStream();
    out.write(ascii.getBytes(StandardCharsets.ISO_8859_1));
    out.flush();
  }

  static String header(HttpResponse<?> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }

  static void assertProblem(HttpResponse<String> response, int status, String detail)
      throws IOException {
    assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
    assertThat(header(response, "Content-Type")).isEqualTo("application/problem+json");
    JsonNode problem = new ObjectMapper().readTree(response.body());
    assertThat(problem.path("status").asInt()).isEqualTo(status);
    assertThat(problem.path("title").asText()).isNotEmpty();
    assertThat(problem.path("detail").asText()).contains(detail);
  }

  /** {@return the lines of the access log, once there are as many} */
  List<String> log(int count) throws InterruptedException {
    while (log.size() < count) { // a request is logged when its answer has gone
      Thread.sleep(10);
    }
    return log;
  }

  @Override
  public void close() {
    server.close();
  }
}
