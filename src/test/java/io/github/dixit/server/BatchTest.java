// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.dixit.AttributedDocument;
import io.github.dixit.DixitException;
import io.github.dixit.TestFiles;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

/** Many texts in one request. */
class BatchTest {

  private static final String PATH = "/v1/attributions:batch";
  private static final String TYPE = "application/x-ndjson";
  private static final ServerOptions OPTIONS =
      ServerOptions.defaults().limits(10_000, Duration.ofSeconds(20)).load(4, 16);

  /** Takes longer for some, so that they are done in another order. */
  private static AttributedDocument extract(String id, String text) {
    if (text.equals("refuse")) {
      throw new DixitException("text refused");
    }
    try {
      Thread.sleep(Math.floorMod(text.hashCode(), 7));
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return TestServer.quoted(id, text);
  }

  private static List<JsonNode> lines(String body) {
    return body.lines().map(BatchTest::json).toList();
  }

  private static JsonNode json(String line) {
    try {
      return new ObjectMapper().readTree(line);
    } catch (IOException e) {
      throw new AssertionError(line, e);
    }
  }

  @Test
  void answersComeInOrder() throws Exception {
    String body =
        IntStream.range(0, 300)
            .mapToObj(i -> "{\"id\": \"d" + i + "\", \"text\": \"Jo said, \\\"" + i + ".\\\"\"}\n")
            .collect(Collectors.joining());
    try (TestServer server = TestServer.start(OPTIONS, BatchTest::extract)) {
      HttpResponse<String> response = server.post(PATH, TYPE, body);
      assertThat(response.statusCode()).isEqualTo(200);
      List<JsonNode> answers = lines(response.body());
      assertThat(answers).hasSize(300);
      for (int i = 0; i < 300; i++) {
        assertThat(answers.get(i).path("id").asText()).isEqualTo("d" + i);
        assertThat(answers.get(i).at("/attributions/0/content/text").asText())
            .isEqualTo("\"" + i + ".\"");
      }
    }
  }

  @Test
  void aBadLineIsAnsweredInItsPlace() throws Exception {
    String body =
        String.join(
            "\n",
            "{\"text\": \"one\"}",
            "",
            "{\"text\":",
            "{\"text\": \"refuse\"}",
            "[]",
            "{\"text\": \"" + "x".repeat(10_000) + "\"}",
            "{\"text\": \"x\", \"minConfidence\": 7}",
            "{\"text\": \"x\", \"format\": \"csv\"}",
            "\u00E9",
            "{\"text\": \"last, without an end\"}");
    byte[] bytes = body.getBytes(StandardCharsets.ISO_8859_1);
    try (TestServer server = TestServer.start(OPTIONS, BatchTest::extract)) {
      List<JsonNode> answers = lines(server.post(PATH, TYPE, bytes).body());
      assertThat(answers.stream().map(a -> a.path("status").asInt()))
          .containsExactly(0, 400, 422, 400, 413, 400, 400, 400, 0);
      assertThat(answers.get(1).path("line").asInt()).isEqualTo(3);
      assertThat(answers.get(2).path("detail").asText()).contains("text refused");
      assertThat(answers.get(8).path("id").asText()).isEqualTo("line 10");
    }
  }

  @Test
  void optionsHoldForAllLinesAndALineHasItsOwn() throws Exception {
    String body = "{\"text\": \"\\\"a\\\"\"}\n{\"text\": \"\\\"b\\\"\", \"minConfidence\": 0.5}\n";
    try (TestServer server = TestServer.start(OPTIONS, BatchTest::extract)) {
      String query = "?minConfidence=0.99&withText=true";
      List<JsonNode> answers = lines(server.post(PATH + query, TYPE, body).body());
      assertThat(answers.get(0).path("attributions")).isEmpty();
      assertThat(answers.get(1).path("attributions")).hasSize(1);
      assertThat(answers.get(1).path("text").asText()).isEqualTo("\"b\"");
      assertThat(server.post(PATH + "?format=csv", TYPE, body).statusCode()).isEqualTo(400);
      assertThat(server.post(PATH + "?withText=7", TYPE, body).statusCode()).isEqualTo(400);
      assertThat(server.post(PATH, "application/json", body).statusCode()).isEqualTo(415);
      assertThat(server.post(PATH, TYPE, "").body()).isEmpty();
    }
  }

  @Test
  void eachAnswerComesBeforeTheNextTextIsSent() throws Exception {
    try (TestServer server = TestServer.start(OPTIONS, BatchTest::extract);
        Socket socket = server.connect()) {
      TestServer.write(
          socket,
          "POST "
              + PATH
              + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: "
              + TYPE
              + "\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n");
      BufferedReader in =
          new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
      List<String> answers = new ArrayList<>();
      for (int i = 0; i < 5; i++) {
        String line = "{\"id\": \"d" + i + "\", \"text\": \"x\"}\n";
        TestServer.write(socket, Integer.toHexString(line.length()) + "\r\n" + line + "\r\n");
        String answer = in.readLine();
        while (!answer.startsWith("{")) {
          answer = in.readLine();
        }
        answers.add(json(answer).path("id").asText());
      }
      TestServer.write(socket, "0\r\n\r\n");
      assertThat(answers).containsExactly("d0", "d1", "d2", "d3", "d4");
    }
  }

  @Test
  void packedOnesAreReadAndWritten() throws Exception {
    String body = "{\"text\": \"\\\"a\\\"\"}\n".repeat(50);
    try (TestServer server = TestServer.start(OPTIONS, BatchTest::extract)) {
      HttpResponse<byte[]> response =
          TestServer.sendForBytes(
              server
                  .request(PATH, "Content-Encoding", "gzip", "Accept-Encoding", "gzip")
                  .header("Content-Type", TYPE)
                  .POST(BodyPublishers.ofByteArray(TestFiles.gzip(body))));
      String answer =
          new String(
              new GZIPInputStream(new ByteArrayInputStream(response.body())).readAllBytes(),
              StandardCharsets.UTF_8);
      assertThat(lines(answer)).hasSize(50).allMatch(a -> a.path("attributions").size() == 1);
      byte[] bomb = TestFiles.gzip("\n".repeat(11_000_000));
      List<JsonNode> bombed =
          lines(server.post(PATH, TYPE, bomb, "Content-Encoding", "gzip").body());
      assertThat(bombed).hasSize(1);
      assertThat(bombed.get(0).path("status").asInt()).isEqualTo(413);
      HttpResponse<String> damaged = server.post(PATH, TYPE, body, "Content-Encoding", "gzip");
      assertThat(lines(damaged.body()).get(0).path("status").asInt()).isEqualTo(400);
    }
  }

  @Test
  void singleTextsFindAPlaceBesideBatches() throws Exception {
    CountDownLatch held = new CountDownLatch(1);
    ServerOptions narrow = OPTIONS.load(1, 2);
    String body = "{\"text\": \"slow\"}\n".repeat(20);
    Extraction slow =
        (id, text) -> {
          if (text.equals("slow")) {
            awaitLatch(held);
          }
          return TestServer.quoted(id, text);
        };
    try (TestServer server = TestServer.start(narrow, slow)) {
      CompletableFuture<HttpResponse<String>> batch = inBackground(server, body);
      CompletableFuture<HttpResponse<String>> second = inBackground(server, body);
      Thread.sleep(500);
      assertThat(server.get("/v1/ready").statusCode()).isEqualTo(200);
      held.countDown();
      assertThat(server.post("/v1/attributions", "text/plain", "x").statusCode()).isEqualTo(200);
      assertThat(lines(batch.get().body())).hasSize(20);
      assertThat(lines(second.get().body())).hasSize(20);
    }
  }

  @Test
  void stoppingAnswersWhatWasReadAndSaysWhereItStopped() throws Exception {
    CountDownLatch held = new CountDownLatch(1);
    Extraction slow =
        (id, text) -> {
          awaitLatch(held);
          return TestServer.quoted(id, text);
        };
    TestServer server = TestServer.start(OPTIONS.load(1, 2), slow);
    CompletableFuture<HttpResponse<String>> batch =
        inBackground(server, "{\"text\": \"x\"}\n".repeat(100));
    Thread.sleep(500);
    CompletableFuture<Void> stopped = CompletableFuture.runAsync(server::close);
    Thread.sleep(300);
    held.countDown();
    List<JsonNode> answers = lines(batch.get().body());
    stopped.get();
    assertThat(answers).hasSizeBetween(2, 99);
    JsonNode last = answers.get(answers.size() - 1);
    assertThat(last.path("status").asInt()).isEqualTo(503);
    assertThat(last.path("line").asInt()).isEqualTo(answers.size());
    assertThat(answers.subList(0, answers.size() - 1))
        .allMatch(a -> !a.has("status") || a.path("status").asInt() == 503);
  }

  private static CompletableFuture<HttpResponse<String>> inBackground(
      TestServer server, String body) {
    return CompletableFuture.supplyAsync(
        () -> {
          try {
            return server.post(PATH, TYPE, body);
          } catch (Exception e) {
            throw new AssertionError(e);
          }
        });
  }

  private static void awaitLatch(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
