// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.bench;

import io.github.dixit.cli.Main;
import io.github.dixit.server.Load;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * Many clients at a server of its own on this machine, good and bad ones: what they got, whether it
 * was right, how long it took, and what the server's memory does. At last the server is told to end
 * while they ask.
 */
public final class ServerLoad {

  private static final int CLIENTS = 200;
  private static final int SECONDS = 600;
  private static final int REPORTS = 10;
  private static final long WORDS = 20_000;

  private ServerLoad() {}

  /**
   * Arguments: the number of clients (200); seconds (600); a folder of .txt files, by default that
   * of the project's articles.
   */
  public static void main(String[] args) throws Exception {
    int clients = args.length > 0 ? Integer.parseInt(args[0]) : CLIENTS;
    int seconds = args.length > 1 ? Integer.parseInt(args[1]) : SECONDS;
    Path folder = args.length > 2 ? Path.of(args[2]) : Path.of("testdata", "articles");
    Process server = start();
    try (BufferedReader out =
        new BufferedReader(
            new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8))) {
      URI uri = URI.create(out.readLine().replaceAll(".*(http://.*)/", "$1"));
      Load load = new Load(uri, Articles.read(folder, WORDS).texts());
      System.out.println(
          "| after s | answers by status | broken | wrong | half within ms | 99 % | health ms |"
              + " resident MB | threads |\n|---|---|---|---|---|---|---|---|---|");
      CompletableFuture<Load.Result> running =
          CompletableFuture.supplyAsync(() -> run(load, clients, Duration.ofSeconds(seconds)));
      for (int i = 1; i < REPORTS; i++) {
        Thread.sleep(seconds * 1_000L / REPORTS);
        report(i * seconds / REPORTS, load.result(), health(uri), server);
      }
      Thread.sleep(seconds * 500L / REPORTS);
      load.stopping();
      server.toHandle().destroy();
      Load.Result last = running.get();
      System.out.println(
          "told to end under load: "
              + (server.waitFor(60, TimeUnit.SECONDS) ? "ended" : "did not end")
              + ", answers "
              + last.statuses()
              + ", connections broken "
              + last.broken()
              + ", wrong "
              + last.wrong());
    } finally {
      server.destroyForcibly();
    }
  }

  private static Process start() throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx2g",
            "-cp",
            System.getProperty("java.class.path"),
            Main.class.getName(),
            "serve",
            "--port",
            "0",
            "--no-access-log")
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  private static Load.Result run(Load load, int clients, Duration time) {
    try {
      return load.run(clients, time);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static long health(URI uri) throws IOException, InterruptedException {
    long begun = System.nanoTime();
    HttpClient.newHttpClient()
        .send(HttpRequest.newBuilder(uri.resolve("/v1/health")).build(), BodyHandlers.ofString());
    return Duration.ofNanos(System.nanoTime() - begun).toMillis();
  }

  private static void report(int second, Load.Result result, long health, Process server)
      throws IOException {
    System.out.printf(
        Locale.ROOT,
        "| %d | %s | %d | %d | %d | %d | %d | %d | %d |%n",
        second,
        result.statuses(),
        result.broken(),
        result.wrong().size(),
        result.within(.5),
        result.within(.99),
        health,
        status(server, "VmRSS") / 1_024,
        status(server, "Threads"));
  }

  /** {@return a figure of the process that Linux tells, or 0 elsewhere} */
  private static long status(Process process, String name) throws IOException {
    Path file = Path.of("/proc", String.valueOf(process.pid()), "status");
    return Files.exists(file)
        ? Files.readAllLines(file).stream()
            .filter(line -> line.startsWith(name + ":"))
            .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
            .findFirst()
            .orElse(0)
        : 0;
  }
}
