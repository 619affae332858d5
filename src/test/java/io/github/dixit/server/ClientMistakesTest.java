// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dixit.AttributedDocument;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What clients do wrong is told to them, and isn't the log's business. */
class ClientMistakesTest {

  private static final Logger LOG = Logger.getLogger(FailureLog.class.getName());

  private static final List<String> LOGGED = new CopyOnWriteArrayList<>();
  private static final Handler LISTENING =
      new Handler() {
        @Override
        public void publish(LogRecord record) {
          LOGGED.add(record.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
      };

  private static TestServer server;

  @BeforeAll
  static void start() {
    LOG.addHandler(LISTENING);
    LOG.setUseParentHandlers(false);
    LOG.setLevel(Level.ALL);
    server = TestServer.start(ServerOptions.defaults(), ClientMistakesTest::extract);
  }

  @AfterAll
  static void stop() {
    server.close();
    LOG.removeHandler(LISTENING);
    LOG.setUseParentHandlers(true);
  }

  @BeforeEach
  void forget() {
    LOGGED.clear();
  }

  private static AttributedDocument extract(String id, String text) {
    if (text.startsWith("fail")) {
      throw new IllegalStateException(text, new IllegalArgumentException(text));
    }
    return TestServer.quoted(id, text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET /?% HTTP/1.1",
        "GET /?example=%zz HTTP/1.1",
        "GET /?example=%ff%fe HTTP/1.1",
        "GET /?example=a&example=b HTTP/1.1",
        "GET /%zz HTTP/1.1",
        "POST /v1/attributions?id=% HTTP/1.1\r\nContent-Type: text/plain\r\nContent-Length: 0",
        "GET /\u0001 HTTP/1.1",
        "GET /v1/health HTTP/9.9",
        "get",
        "GET /v1/health HTTP/1.1\r\nHost: localhost",
        "GET /v1/health HTTP/1.1\r\n bad: x",
        "GET /v1/health HTTP/1.1\r\nContent-Length: -1",
        "POST /v1/attributions HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 2",
        "POST /v1/attributions HTTP/1.1\r\nContent-Length: x",
        "POST /v1/attributions HTTP/1.1\r\nTransfer-Encoding: chunked, gzip",
      })
  void inRequestsGetAnAnswer(String head) throws Exception {
    String answer = server.raw(head + "\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    assertThat(answer).matches("(?s)HTTP/1.1 (4\\d\\d|505) .*").contains("application/problem");
    assertThat(LOGGED).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"text=%zz", "text=%", "text=%ff%fe", "text=%uD83D", "text=a&text=b"})
  void inFormsAreToldOnThePage(String form) throws Exception {
    HttpResponse<String> page = server.post("/", "application/x-www-form-urlencoded", form);
    assertThat(page.statusCode()).isEqualTo(400);
    assertThat(page.body()).contains("role=\"alert\"");
    assertThat(LOGGED).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"", "text/csv;q=\"", "a/b;\"\\", "*/*;q=0", "text/csv;q=-"})
  void inAcceptAreTold(String accept) throws Exception {
    HttpResponse<String> answer =
        server.post("/v1/attributions", "text/plain", "x", "Accept", accept);
    assertThat(answer.statusCode()).isIn(400, 406);
    assertThat(LOGGED).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "minConfidence=2",
        "minConfidence=x",
        "minConfidence=NaN",
        "withText=yes",
        "format=pdf",
        "format=brat",
        "minconfidence=0.5",
        "offsets=bytes",
        "metadata=x",
        "text=x",
        "id=a&id=b",
        "=",
      })
  void inOptionsAreTold(String query) throws Exception {
    HttpResponse<String> answer = server.post("/v1/attributions?" + query, "text/plain", "x");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
    assertThat(LOGGED).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "7",
        "\"x\"",
        "{\"text\": \"x\"} {}",
        "{\"text\": \"x\", \"text\": \"y\"}",
        "{\"text\": \"x\", \"id\": 7}",
        "{\"text\": \"x\", \"minConfidence\": [1]}",
        "{\"text\": \"x\", \"withText\": 1}",
        "{\"text\": \"x\", \"lang\": \"en\"}",
        "{\"text\": null}",
        "{\"text\": \"x\", \"metadata\": \"y\"}",
        "{\"text\": \"x\", \"metadata\": {\"url\": 7}}",
        "{\"text\": \"\\ud8",
      })
  void inJsonAreTold(String json) throws Exception {
    HttpResponse<String> answer = server.post("/v1/attributions", "application/json", json);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
    assertThat(answer.body()).doesNotContain("Feature", "REDACTED", "com.fasterxml");
    assertThat(LOGGED).isEmpty();
  }

  @Test
  void manyBracketsAreNoJson() throws Exception {
    String deep = "{\"text\": " + "[".repeat(100_000);
    assertThat(server.post("/v1/attributions", "application/json", deep).statusCode())
        .isEqualTo(400);
    assertThat(LOGGED).isEmpty();
  }

  @Test
  void failuresAreLoggedWithoutWhatWasSent() throws Exception {
    HttpResponse<String> answer =
        server.post("/v1/attributions?id=secret", "text/plain", "fail secret");
    assertThat(answer.statusCode()).isEqualTo(500);
    assertThat(LOGGED).hasSize(1);
    assertThat(LOGGED.get(0))
        .contains("IllegalStateException", "IllegalArgumentException", "ClientMistakesTest.java:")
        .doesNotContain("secret");
  }

  @Test
  void theAccessLogSaysWhatWasDoneButNotWhatWasSent() throws Exception {
    try (TestServer own = TestServer.start(ServerOptions.defaults())) {
      own.post("/v1/attributions?id=secret", "text/plain", "secret");
      own.log(1);
      own.get("/secret?secret");
      own.log(2);
      TestServer.send(own.request("/v1/health").method("SECRET", BodyPublishers.noBody()));
      List<String> lines = own.log(3);
      assertThat(lines).noneMatch(line -> line.toLowerCase(Locale.ROOT).contains("secret"));
      assertThat(lines.get(0))
          .matches("\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z POST /v1/attributions 200 \\d+ms \\d+B");
      assertThat(lines.get(1)).contains(" GET - 404 ");
      assertThat(lines.get(2)).contains(" - /v1/health 405 ");
    }
  }
}
