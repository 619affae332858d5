// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.server;

import static io.github.dixit.server.TestServer.assertProblem;
import static io.github.dixit.server.TestServer.header;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.github.dixit.AttributedDocument;
import io.github.dixit.DixitException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DixitServerTest {

  private static final int MAX_BYTES = 10_000;

  private static final Logger LOG = Logger.getLogger(FailureLog.class.getName());

  private static TestServer server;

  @BeforeAll
  static void start() {
    server =
        TestServer.start(
            ServerOptions.defaults().limits(MAX_BYTES, Duration.ofSeconds(20)),
            DixitServerTest::extract);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static AttributedDocument extract(String id, String text) {
    if (text.equals("refuse")) {
      throw new DixitException("text refused");
    }
    if (text.equals("fail")) {
      throw new IllegalStateException("secret");
    }
    return TestServer.quoted(id, text);
  }

  @Test
  void plainTextGivesJson() throws Exception {
    HttpResponse<String> response = post("text/plain", "*/*", "Jo said, \"Yes.\"");
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(header(response, "Content-Type")).isEqualTo("application/json");
    JsonNode json = new ObjectMapper().readTree(response.body());
    assertThat(json.at("/attributions/0/content/text").asText()).isEqualTo("\"Yes.\"");
    JsonNode api = new ObjectMapper().readTree(server.get("/v1/openapi.json").body());
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
    assertProblem(server.get("/nowhere"), 404, "/nowhere");
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
    HttpResponse<String> response = server.get("/v1/attributions");
    assertProblem(response, 405, "POST");
    assertThat(header(response, "Allow")).isEqualTo("POST");
  }

  @Test
  void aBodyWithoutLengthIsLimitedToo() throws Exception {
    var endless = BodyPublishers.fromPublisher(BodyPublishers.ofString("x".repeat(MAX_BYTES + 1)));
    var request = server.request("/v1/attributions", "Content-Type", "text/plain").POST(endless);
    assertProblem(TestServer.send(request), 413, "10000 bytes");
  }

  @Test
  void nonsenseIsAnsweredInTheSameManner() throws Exception {
    assertThat(server.raw("GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n"))
        .startsWith("HTTP/1.1 400")
        .contains("application/problem+json");
  }

  @Test
  void everyAnswerForbidsWhatThePageDoesNotNeed() throws Exception {
    for (String path : new String[] {"/", "/v1/health", "/assets/dixit.js", "/nowhere"}) {
      HttpResponse<String> response = server.get(path);
      assertThat(header(response, "X-Content-Type-Options")).isEqualTo("nosniff");
      assertThat(header(response, "Content-Security-Policy"))
          .contains("default-src 'none'", "frame-ancestors 'none'");
      assertThat(response.headers().firstValue("Server")).isEmpty();
    }
  }

  @Test
  void theServerDescribesItself() throws Exception {
    assertThat(server.get("/v1/health").body()).isEqualTo("{\"status\":\"ok\"}");
    assertThat(server.get("/v1/version").body()).contains("\"schemaVersion\":1");
    JsonNode api = new ObjectMapper().readTree(server.get("/v1/openapi.json").body());
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

  private static HttpResponse<String> post(String type, String accept, String body)
      throws Exception {
    return post(type, accept, body.getBytes(StandardCharsets.UTF_8));
  }

  private static HttpResponse<String> post(String type, String accept, byte[] body)
      throws Exception {
    return server.post("/v1/attributions", type, body, "Accept", accept);
  }

  private static String answer(String method, String path) {
    try {
      return TestServer.send(
              server.request(path).method(method.toUpperCase(Locale.ROOT), BodyPublishers.noBody()))
          .body();
    } catch (Exception e) {
      throw new AssertionError(path, e);
    }
  }
}
