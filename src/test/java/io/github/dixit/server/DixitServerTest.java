// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.github.dixit.AttributedDocument;
import io.github.dixit.AttributionType;
import io.github.dixit.DixitException;
import io.github.dixit.TestDocuments;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DixitServerTest {

  private static final int MAX_BYTES = 10_000;
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private static final Logger LOG = Logger.getLogger(FailureLog.class.getName());

  private static final CountDownLatch SLOW = new CountDownLatch(1);
  private static DixitServer server;

  @BeforeAll
  static void start() {
    ServerOptions options =
        ServerOptions.defaults().at("127.0.0.1", 0).limits(MAX_BYTES, Duration.ofSeconds(20));
    server = new DixitServer(options, DixitServerTest::extract);
    server.start();
  }

  @AfterAll
  static void stop() {
    SLOW.countDown();
    server.close();
  }

  /** Finds one thing: what stands between the first two quotation marks. */
  private static AttributedDocument extract(String id, String text) {
    if (text.equals("refuse")) {
      throw new DixitException("text refused");
    }
    if (text.equals("fail")) {
      throw new IllegalStateException("secret");
    }
    TestDocuments document = TestDocuments.of(id, text);
    int begin = text.indexOf('"');
    if (begin >= 0) {
      String quoted = text.substring(begin, text.indexOf('"', begin + 1) + 1);
      document.attribution(AttributionType.DIRECT, a -> a.content(quoted));
    }
    return document.build();
  }

  @Test
  void plainTextGivesJson() throws Exception {
    HttpResponse<String> response = post("text/plain", "*/*", "Jo said, \"Yes.\"");
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(header(response, "Content-Type")).isEqualTo("application/json");
    JsonNode json = new ObjectMapper().readTree(response.body());
    assertThat(json.at("/attributions/0/content/text").asText()).isEqualTo("\"Yes.\"");
    JsonNode api = new ObjectMapper().readTree(get("/v1/openapi.json").body());
    assertThat(
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(api.at("/components/schemas/Document"))
                .validate(json))
        .isEmpty();
  }

  @Test
  void jsonNamesTheDocument() throws Exception {
    HttpResponse<String> response =
        post("application/json", "text/csv", "{\"id\":\"x\",\"text\":\"\\\"Yes.\\\"\"}");
    assertThat(header(response, "Content-Type")).isEqualTo("text/csv; charset=utf-8");
    assertThat(response.body().lines().skip(1).findFirst().orElse("")).startsWith("x,a1,DIRECT");
  }

  @Test
  void jsonLdIsGivenToThoseWhoLikeItBest() throws Exception {
    String accept = "image/png, application/json;q=0.5, application/ld+json;q=0.9";
    HttpResponse<String> response = post("text/plain", accept, "\"Yes.\"");
    assertThat(header(response, "Content-Type")).isEqualTo("application/ld+json");
    assertThat(response.body()).contains("TextQuoteSelector");
  }

  @Test
  void encodingsAreHonoured() throws Exception {
    byte[] latin = "\"Æ\"".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(post("text/plain; charset=iso-8859-1", "text/csv", latin).body()).contains("Æ");
    assertProblem(post("text/plain", "*/*", latin), 400, "is not UTF-8");
    assertProblem(post("text/plain; charset=klingon", "*/*", latin), 415, "klingon");
  }

  @Test
  void badRequestsSayWhatToDo() throws Exception {
    assertProblem(post("application/json", "*/*", "{\"text\":"), 400, "not JSON");
    assertProblem(post("application/json", "*/*", "{\"text\":7}"), 400, "\"text\"");
    assertProblem(post("application/json", "*/*", "[]"), 400, "\"text\"");
    assertProblem(post("image/png", "*/*", "x"), 415, "text/plain");
    assertProblem(post("text/plain", "image/png", "x"), 406, "text/csv");
    assertProblem(post("text/plain", "*/*", "x".repeat(MAX_BYTES + 1)), 413, "10000 bytes");
    assertProblem(post("text/plain", "*/*", "refuse"), 422, "text refused");
    assertProblem(get("/nowhere"), 404, "/nowhere");
  }

  /** The sender reads nothing until all is sent: the connection must last that long. */
  @Test
  void aBodyThatIsNotWantedDoesNotCostTheAnswer() throws Exception {
    String longText = "x".repeat(2_000_000);
    for (int i = 0; i < 20; i++) {
      assertProblem(post("text/plain", "*/*", longText), 413, "10000 bytes");
      assertProblem(post("image/png", "*/*", longText), 415, "text/plain");
    }
  }

  @Test
  void failuresKeepTheirReasonsToThemselves() throws Exception {
    LOG.setLevel(Level.OFF); // it would say what this test expects
    HttpResponse<String> response = post("text/plain", "*/*", "fail");
    assertProblem(response, 500, "log");
    assertThat(response.body()).doesNotContain("secret");
  }

  @Test
  void wrongMethodsAreToldTheRightOnes() throws Exception {
    HttpResponse<String> response = get("/v1/attributions");
    assertProblem(response, 405, "POST");
    assertThat(header(response, "Allow")).isEqualTo("POST");
  }

  @Test
  void aBodyWithoutLengthIsLimitedToo() throws Exception {
    var endless = BodyPublishers.fromPublisher(BodyPublishers.ofString("x".repeat(MAX_BYTES + 1)));
    HttpRequest request =
        HttpRequest.newBuilder(uri("/v1/attributions"))
            .header("Content-Type", "text/plain")
            .POST(endless)
            .build();
    assertProblem(CLIENT.send(request, BodyHandlers.ofString()), 413, "10000 bytes");
  }

  @Test
  void nonsenseIsAnsweredInTheSameManner() throws Exception {
    try (Socket socket = new Socket("127.0.0.1", server.port())) {
      OutputStream out = socket.getOutputStream();
      out.write("GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(answer).startsWith("HTTP/1.1 400").contains("application/problem+json");
    }
  }

  @Test
  void everyAnswerForbidsWhatThePageDoesNotNeed() throws Exception {
    for (String path : new String[] {"/", "/v1/health", "/assets/dixit.js", "/nowhere"}) {
      HttpResponse<String> response = get(path);
      assertThat(header(response, "X-Content-Type-Options")).isEqualTo("nosniff");
      assertThat(header(response, "Content-Security-Policy"))
          .contains("default-src 'none'", "frame-ancestors 'none'");
      assertThat(response.headers().firstValue("Server")).isEmpty();
    }
  }

  @Test
  void theServerDescribesItself() throws Exception {
    assertThat(get("/v1/health").body()).isEqualTo("{\"status\":\"ok\"}");
    assertThat(get("/v1/version").body()).contains("\"schemaVersion\":1");
    JsonNode api = new ObjectMapper().readTree(get("/v1/openapi.json").body());
    assertThat(api.path("openapi").asText()).startsWith("3.1");
    for (var paths = api.path("paths").fields(); paths.hasNext(); ) {
      var path = paths.next();
      path.getValue()
          .fieldNames()
          .forEachRemaining(
              method ->
                  assertThat(answer(method, path.getKey()))
                      .doesNotContain("there is nothing at", "\"status\":405"));
    }
  }

  @Test
  void thePageWorksWithoutItsScript() throws Exception {
    var page = Jsoup.parse(get("/").body());
    assertThat(page.select(".examples a")).hasSize(5);
    String example = get(page.select(".examples a").first().attr("href")).body();
    assertThat(Jsoup.parse(example).select("textarea").text()).isNotEmpty();
    var result = Jsoup.parse(form("Jo <b> said,\r\n\"Yes.\"").body());
    assertThat(result.select(".seg").text()).isEqualTo("\"Yes.\"");
    assertThat(result.select(".json pre").text()).contains("\"attributions\"");
    assertThat(result.select("textarea").text()).contains("Jo <b> said");
  }

  @Test
  void thePageSaysWhatIsMissing() throws Exception {
    HttpResponse<String> response = form(" ");
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(Jsoup.parse(response.body()).select("[role=alert]").text()).contains("no text");
  }

  @Test
  void slowTextsAreGivenUpAndCrowdsTurnedAway() throws Exception {
    ServerOptions options =
        ServerOptions.defaults()
            .at("127.0.0.1", 0)
            .limits(MAX_BYTES, Duration.ofMillis(1500))
            .load(1, 1);
    try (DixitServer slow = new DixitServer(options, (id, text) -> await(text))) {
      slow.start();
      URI uri = URI.create("http://127.0.0.1:" + slow.port() + "/v1/attributions");
      CompletableFuture<HttpResponse<String>> first = send(uri);
      Thread.sleep(300);
      CompletableFuture<HttpResponse<String>> second = send(uri);
      Thread.sleep(300);
      HttpResponse<String> third = send(uri).get();
      assertProblem(third, 429, "too many");
      assertThat(header(third, "Retry-After")).isEqualTo("1");
      assertProblem(first.get(), 503, "not done within 1 s");
      assertProblem(second.get(), 503, "not done within 1 s");
    }
  }

  @Test
  void stoppingFinishesWhatIsAtWork() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch end = new CountDownLatch(1);
    Extraction held =
        (id, text) -> {
          begun.countDown();
          awaitLatch(end);
          return TestDocuments.of(id, text).build();
        };
    DixitServer stopping = new DixitServer(ServerOptions.defaults().at("127.0.0.1", 0), held);
    stopping.start();
    var answer = send(URI.create("http://127.0.0.1:" + stopping.port() + "/v1/attributions"));
    begun.await();
    CompletableFuture<Void> stopped = CompletableFuture.runAsync(stopping::close);
    Thread.sleep(300);
    assertThat(stopped).isNotDone();
    end.countDown();
    assertThat(answer.get().statusCode()).isEqualTo(200);
    stopped.get();
  }

  @Test
  void aTakenPortIsNamed() {
    ServerOptions taken = ServerOptions.defaults().at("127.0.0.1", server.port());
    try (DixitServer second = new DixitServer(taken, DixitServerTest::extract)) {
      assertThatThrownBy(second::start)
          .isInstanceOf(DixitException.class)
          .hasMessageContaining("127.0.0.1:" + server.port())
          .hasMessageContaining("--port");
    }
  }

  private static AttributedDocument await(String text) {
    awaitLatch(SLOW);
    return TestDocuments.of("slow", text).build();
  }

  private static void awaitLatch(CountDownLatch latch) {
    boolean done = false;
    while (!done) {
      try {
        latch.await();
        done = true;
      } catch (InterruptedException e) {
        done = SLOW.getCount() == 0; // as a text that is being read, it can't be interrupted
      }
    }
  }

  private static CompletableFuture<HttpResponse<String>> send(URI uri) {
    HttpRequest request =
        HttpRequest.newBuilder(uri)
            .header("Content-Type", "text/plain")
            .POST(BodyPublishers.ofString("x"))
            .build();
    return CLIENT.sendAsync(request, BodyHandlers.ofString());
  }

  private static void assertProblem(HttpResponse<String> response, int status, String detail)
      throws IOException {
    assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
    assertThat(header(response, "Content-Type")).isEqualTo("application/problem+json");
    JsonNode problem = new ObjectMapper().readTree(response.body());
    assertThat(problem.path("status").asInt()).isEqualTo(status);
    assertThat(problem.path("title").asText()).isNotEmpty();
    assertThat(problem.path("detail").asText()).contains(detail);
  }

  private static HttpResponse<String> post(String type, String accept, String body)
      throws Exception {
    return post(type, accept, body.getBytes(StandardCharsets.UTF_8));
  }

  private static HttpResponse<String> post(String type, String accept, byte[] body)
      throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(uri("/v1/attributions"))
            .header("Content-Type", type)
            .header("Accept", accept)
            .POST(BodyPublishers.ofByteArray(body))
            .build();
    return CLIENT.send(request, BodyHandlers.ofString());
  }

  private static HttpResponse<String> form(String text) throws Exception {
    String body = "text=" + URLEncoder.encode(text, StandardCharsets.UTF_8);
    HttpRequest request =
        HttpRequest.newBuilder(uri("/"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body))
            .build();
    return CLIENT.send(request, BodyHandlers.ofString());
  }

  private static HttpResponse<String> get(String path) throws Exception {
    return CLIENT.send(HttpRequest.newBuilder(uri(path)).build(), BodyHandlers.ofString());
  }

  private static String answer(String method, String path) {
    try {
      HttpRequest request =
          HttpRequest.newBuilder(uri(path))
              .method(method.toUpperCase(java.util.Locale.ROOT), BodyPublishers.noBody())
              .build();
      return CLIENT.send(request, BodyHandlers.ofString()).body();
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(path, e);
    }
  }

  private static URI uri(String path) {
    return URI.create("http://127.0.0.1:" + server.port() + path);
  }

  private static String header(HttpResponse<String> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }
}
