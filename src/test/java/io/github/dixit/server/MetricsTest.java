// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the server tells of itself to those who watch it. */
class MetricsTest {

  /** A line of Prometheus's text format. */
  private static final Pattern LINE =
      Pattern.compile(
          "# (HELP [a-z_]+ .+|TYPE [a-z_]+ (counter|gauge|histogram))"
              + "|[a-z_]+(\\{[a-z]+=\"[^\"\\n]*\"(,[a-z]+=\"[^\"\\n]*\")*})? -?[0-9.E+-]+");

  @Test
  void figuresFollowWhatWasDone() throws Exception {
    try (TestServer server = TestServer.start(ServerOptions.defaults())) {
      server.post("/v1/attributions", "text/plain", "x");
      server.post("/v1/attributions", "image/png", "x");
      server.get("/nowhere");
      server.log(3);
      String metrics = server.get("/metrics").body();
      assertThat(metrics.lines()).allMatch(line -> LINE.matcher(line).matches());
      assertThat(metrics)
          .containsPattern("requests_total\\{[^}]*status=\"200\"[^}]*} 1\n")
          .containsPattern("requests_total\\{[^}]*status=\"415\"[^}]*} 1\n")
          .containsPattern("requests_total\\{[^}]*path=\"-\"[^}]*} 1\n")
          .contains("dixit_request_seconds_count{path=\"/v1/attributions\"} 2\n")
          .doesNotContain("nowhere");
      assertThat(server.get("/metrics").headers().firstValue("Content-Type"))
          .contains("text/plain; version=0.0.4; charset=utf-8");
    }
  }

  @Test
  void readyMeansThatOneMoreTextWouldBeTaken() throws Exception {
    CountDownLatch held = new CountDownLatch(1);
    Extraction slow =
        (id, text) -> {
          try {
            held.await();
          } catch (InterruptedException e) {
            throw new IllegalStateException(e);
          }
          return TestServer.quoted(id, text);
        };
    try (TestServer server = TestServer.start(ServerOptions.defaults().load(1, 1), slow)) {
      assertThat(server.get("/v1/ready").statusCode()).isEqualTo(200);
      CompletableFuture<?> first = CompletableFuture.runAsync(() -> post(server));
      CompletableFuture<?> second = CompletableFuture.runAsync(() -> post(server));
      while (!isFull(server.get("/metrics").body())) {
        Thread.sleep(20);
      }
      assertThat(server.get("/v1/ready").statusCode()).isEqualTo(503);
      assertThat(server.get("/v1/health").statusCode()).isEqualTo(200);
      held.countDown();
      CompletableFuture.allOf(first, second).get();
      assertThat(server.get("/v1/ready").statusCode()).isEqualTo(200);
    }
  }

  /** A text waits for a moment even where nobody is at work yet. */
  private static boolean isFull(String metrics) {
    return metrics.contains("dixit_texts_at_work 1\n")
        && metrics.contains("dixit_texts_waiting 1\n");
  }

  private static void post(TestServer server) {
    try {
      assertThat(server.post("/v1/attributions", "text/plain", "x").statusCode()).isEqualTo(200);
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }
}
