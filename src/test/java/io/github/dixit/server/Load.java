// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.server;

import com.fasterxml.jackson.databind.node.TextNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;

/**
 * Many clients at the same time, good and bad ones, at a server on this machine. Each knows what
 * its answer must be.
 */
public final class Load {

  private static final int SEED = 22;

  private final URI server;
  private final List<String> texts;
  private final List<String> expected = new ArrayList<>();
  private final HttpClient client = HttpClient.newHttpClient();
  private final Map<Integer, LongAdder> statuses = new ConcurrentHashMap<>();
  private final List<Long> millis = Collections.synchronizedList(new ArrayList<>());
  private final List<String> wrong = new CopyOnWriteArrayList<>();
  private final LongAdder refused = new LongAdder();
  private final LongAdder broken = new LongAdder();
  private volatile boolean stopping;

  /** Makes clients that send these texts, which are sent once each beforehand. */
  public Load(URI server, List<String> texts) throws IOException, InterruptedException {
    this.server = server;
    this.texts = List.copyOf(texts);
    for (String text : texts) {
      HttpResponse<String> answer = send(plain(text));
      if (answer.statusCode() != 200) {
        throw new IOException(answer.body());
      }
      expected.add(answer.body());
    }
  }

  /**
   * What became of the requests.
   *
   * @param statuses how many answers there were of each
   * @param wrong answers that should have been others, the first hundred
   * @param refused connections that were not taken
   * @param broken connections that were taken and broke before an answer came
   * @param millis of the answers with status 200, in order
   */
  public record Result(
      Map<Integer, Long> statuses,
      List<String> wrong,
      long refused,
      long broken,
      List<Long> millis) {

    /** {@return the time in milliseconds that this share of the good answers took at most} */
    public long within(double share) {
      return millis.isEmpty() ? 0 : millis.get((int) (share * (millis.size() - 1)));
    }
  }

  /** Lets so many clients ask for so long. */
  public Result run(int clients, Duration time) throws InterruptedException {
    long end = System.nanoTime() + time.toNanos();
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < clients; i++) {
      Random random = new Random(SEED + i);
      Thread thread = new Thread(() -> ask(random, end), "client-" + i);
      thread.start();
      threads.add(thread);
    }
    for (Thread thread : threads) {
      thread.join();
    }
    return result();
  }

  /** From now on broken connections are no fault: the server has been told to stop. */
  public void stopping() {
    stopping = true;
  }

  /** {@return what has become of the requests so far; begins anew} */
  public Result result() {
    Map<Integer, Long> counts = new TreeMap<>();
    statuses.forEach((status, n) -> counts.put(status, n.sumThenReset()));
    List<Long> sorted;
    synchronized (millis) {
      sorted = new ArrayList<>(millis);
      millis.clear();
    }
    Collections.sort(sorted);
    return new Result(
        counts, List.copyOf(wrong), refused.sumThenReset(), broken.sumThenReset(), sorted);
  }

  private void ask(Random random, long end) {
    while (System.nanoTime() < end) {
      try {
        ask(random);
      } catch (ConnectException e) {
        refused.increment();
        if (stopping) {
          return;
        }
        wrong(e.toString());
      } catch (IOException | RuntimeException e) {
        broken.increment();
        if (!stopping) {
          wrong(e.toString());
        }
      } catch (InterruptedException e) {
        return;
      }
    }
  }

  private void ask(Random random) throws IOException, InterruptedException {
    int i = random.nextInt(texts.size());
    switch (random.nextInt(12)) {
      case 0 -> check(send(packed(texts.get(i))), Set.of(200), expected.get(i));
      case 1 -> check(send(json("{\"text\":")), Set.of(400), "");
      case 2 -> check(send(request("/nowhere?x=%25zz").GET()), Set.of(404), "");
      case 3 -> check(send(plain(texts.get(i)).header("Accept", "\"")), Set.of(400), "");
      case 4 -> check(send(plain("x".repeat(1_000_001))), Set.of(413), "");
      case 5 -> batch(random);
      case 6 -> vanish(texts.get(i));
      case 7 -> check(send(request("/v1/health").GET()), Set.of(200), "{\"status\":\"ok\"}");
      default -> check(send(plain(texts.get(i))), Set.of(200), expected.get(i));
    }
  }

  private void check(HttpResponse<String> answer, Set<Integer> statuses, String body)
      throws InterruptedException {
    int status = answer.statusCode();
    if (status == 429) {
      Thread.sleep(200);
    } else if (status == 503 && stopping) {
      Thread.sleep(10);
    } else if (!statuses.contains(status)
        || status == 200 && !answer.body().equals(body)
        || answer.body().isEmpty()) {
      wrong(status + " " + answer.body());
    }
  }

  private void batch(Random random) throws IOException, InterruptedException {
    List<Integer> chosen = random.ints(4, 0, texts.size()).boxed().toList();
    String lines =
        chosen.stream()
            .map(i -> "{\"id\": \"d" + i + "\", \"text\": " + quote(texts.get(i)) + "}\n")
            .collect(Collectors.joining());
    HttpResponse<String> answer =
        send(
            request("/v1/attributions:batch")
                .header("Content-Type", "application/x-ndjson")
                .POST(BodyPublishers.ofString(lines)));
    List<String> answers = answer.body().lines().toList();
    boolean right = answer.statusCode() == 429 || answers.size() == chosen.size();
    for (int i = 0; right && answer.statusCode() == 200 && i < chosen.size(); i++) {
      right = answers.get(i).contains("\"id\":\"d" + chosen.get(i) + "\"");
    }
    if (!right && !stopping) {
      wrong("batch: " + answer.body());
    }
  }

  private static String quote(String text) {
    return TextNode.valueOf(text).toString();
  }

  /** Sends half of a body and goes. */
  private void vanish(String text) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.getPort())) {
      String head =
          "POST /v1/attributions HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/plain\r\n"
              + "Content-Length: 100000\r\n\r\n";
      OutputStream out = socket.getOutputStream();
      out.write((head + text).getBytes(StandardCharsets.UTF_8));
    }
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(server.toString() + path));
  }

  private HttpRequest.Builder plain(String text) {
    return request("/v1/attributions")
        .header("Content-Type", "text/plain; charset=utf-8")
        .POST(BodyPublishers.ofString(text));
  }

  private HttpRequest.Builder json(String body) {
    return request("/v1/attributions")
        .header("Content-Type", "application/json")
        .POST(BodyPublishers.ofString(body));
  }

  private HttpRequest.Builder packed(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(bytes)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return plain(text)
        .header("Content-Encoding", "gzip")
        .POST(BodyPublishers.ofByteArray(bytes.toByteArray()));
  }

  private HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    long begun = System.nanoTime();
    HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString());
    statuses.computeIfAbsent(answer.statusCode(), s -> new LongAdder()).increment();
    if (answer.statusCode() == 200) {
      millis.add(Duration.ofNanos(System.nanoTime() - begun).toMillis());
    }
    return answer;
  }

  private void wrong(String what) {
    if (wrong.size() < 100) {
      wrong.add(what.length() > 300 ? what.substring(0, 300) : what);
    }
  }
}
