// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.server;

import static io.github.dixit.server.TestServer.assertProblem;
import static io.github.dixit.server.TestServer.header;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dixit.AttributedDocument;
import io.github.dixit.DixitException;
import io.github.dixit.TestDocuments;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** What a server does that has too much to do, or is told to stop. */
class BusyServerTest {

  private static final CountDownLatch SLOW = new CountDownLatch(1);

  @AfterAll
  static void stop() {
    SLOW.countDown();
  }

  @Test
  void slowTextsAreGivenUpAndCrowdsTurnedAway() throws Exception {
    ServerOptions options =
        ServerOptions.defaults().limits(1000, Duration.ofMillis(1500)).load(1, 1);
    try (TestServer slow = TestServer.start(options, (id, text) -> await(text))) {
      CompletableFuture<HttpResponse<String>> first = send(slow);
      Thread.sleep(300);
      CompletableFuture<HttpResponse<String>> second = send(slow);
      Thread.sleep(300);
      HttpResponse<String> third = send(slow).get();
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
    TestServer stopping = TestServer.start(ServerOptions.defaults(), held);
    var answer = send(stopping);
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
    try (TestServer first = TestServer.start(ServerOptions.defaults())) {
      int port = first.uri("/").getPort();
      ServerOptions taken = ServerOptions.defaults().at("127.0.0.1", port);
      try (DixitServer second = new DixitServer(taken, TestServer::quoted)) {
        assertThatThrownBy(second::start)
            .isInstanceOf(DixitException.class)
            .hasMessageContaining("127.0.0.1:" + port)
            .hasMessageContaining("--port");
      }
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

  private static CompletableFuture<HttpResponse<String>> send(TestServer server) {
    HttpRequest request =
        server
            .request("/v1/attributions", "Content-Type", "text/plain")
            .POST(BodyPublishers.ofString("x"))
            .build();
    return HttpClient.newHttpClient().sendAsync(request, BodyHandlers.ofString());
  }
}
