// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A short load; {@code io.github.dixit.bench.ServerLoad} is the long one. */
class LoadTest {

  private static final int CLIENTS = 32;
  private static final List<String> TEXTS =
      IntStream.range(0, 20)
          .mapToObj(i -> "Jo said, \"Number " + i + ", é 😀.\" ".repeat(1 + 20 * i))
          .toList();

  @Test
  void everybodyGetsTheRightAnswerAndNothingIsLeft() throws Exception {
    try (TestServer server = TestServer.start(ServerOptions.defaults().load(2, 8))) {
      Load load = new Load(server.uri(""), TEXTS);
      load.run(CLIENTS, Duration.ofSeconds(1));
      Load.Result result = load.run(CLIENTS, Duration.ofSeconds(4));
      assertThat(result.wrong()).isEmpty();
      assertThat(result.refused() + result.broken()).isZero();
      assertThat(result.statuses().keySet())
          .contains(200, 400, 404, 413)
          .isSubsetOf(200, 400, 404, 413, 429);
      String metrics = server.get("/metrics").body();
      for (int i = 0; i < 100 && !isIdle(metrics); i++) {
        Thread.sleep(50);
        metrics = server.get("/metrics").body();
      }
      assertThat(isIdle(metrics)).as(metrics).isTrue();
      assertThat(threads("dixit-worker")).isEqualTo(2);
      assertThat(threads("qtp")).isLessThanOrEqualTo(32);
      assertThat(threads("dixit-batch")).isLessThanOrEqualTo(2 * CLIENTS);
    }
  }

  private static long threads(String name) {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(t -> t.getName().startsWith(name))
        .count();
  }

  private static boolean isIdle(String metrics) {
    return metrics.contains("dixit_held_bytes 0\n")
        && metrics.contains("dixit_texts_at_work 0\n")
        && metrics.contains("dixit_texts_waiting 0\n");
  }

  /** A process of its own is told to end while many ask: what it has read it answers. */
  @Test
  void sigtermLosesNoAcceptedRequest() throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Served.class.getName())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (BufferedReader out =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      Load load = new Load(URI.create(out.readLine()), TEXTS);
      CompletableFuture<Long> answered =
          CompletableFuture.supplyAsync(() -> out.lines().filter(l -> l.contains(" 200 ")).count());
      CompletableFuture<Load.Result> running =
          CompletableFuture.supplyAsync(() -> run(load, Duration.ofSeconds(20)));
      Thread.sleep(1_500);
      load.stopping();
      process.toHandle().destroy(); // unlike Process, it leaves the output open
      Load.Result result = running.get();
      assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
      assertThat(result.wrong()).isEmpty();
      // An idle connection may be closed just as its client sends on it; HTTP has no cure for that.
      assertThat(result.broken()).isLessThanOrEqualTo(CLIENTS / 10);
      assertThat(result.statuses().get(200)).isEqualTo(answered.get());
    } finally {
      process.destroyForcibly();
    }
  }

  private static Load.Result run(Load load, Duration time) {
    try {
      return load.run(CLIENTS, time);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The process: tells where it listens, and each request that it answers. */
  static final class Served {

    private Served() {}

    public static void main(String[] args) throws InterruptedException {
      Extraction extraction =
          (id, text) -> {
            try {
              Thread.sleep(5);
            } catch (InterruptedException e) {
              throw new IllegalStateException(e);
            }
            return TestServer.quoted(id, text);
          };
      DixitServer server =
          new DixitServer(
              ServerOptions.defaults().at("127.0.0.1", 0).load(2, 8),
              extraction,
              System.out::println);
      server.start();
      System.out.println("http://127.0.0.1:" + server.port());
      server.join();
    }
  }
}
