// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.server;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;
import java.lang.management.RuntimeMXBean;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.DoubleAdder;
import java.util.concurrent.atomic.LongAdder;

/** {@code GET /metrics}: what the server has done and how busy it is, for Prometheus. */
final class Metrics implements Route {

  private static final double MILLIS = 1e3;

  private final Workers workers;
  private final Bodies bodies;
  private final Map<Series, LongAdder> requests = new ConcurrentHashMap<>();
  private final Map<String, Times> times = new ConcurrentHashMap<>();
  private final LongAdder sent = new LongAdder();

  Metrics(Workers workers, Bodies bodies) {
    this.workers = workers;
    this.bodies = bodies;
  }

  /** Counts a request that has been answered. */
  void count(String method, String path, int status, double seconds, long bytes) {
    requests.computeIfAbsent(new Series(method, path, status), s -> new LongAdder()).increment();
    times.computeIfAbsent(path, p -> new Times()).add(seconds);
    sent.add(bytes);
  }

  @Override
  public Answer answer(Call call) {
    PrometheusText text = new PrometheusText();
    text.family("dixit_build_info", "gauge", "The version of Dixit.")
        .sample("dixit_build_info", Map.of("version", About.release()), 1);
    requests(text);
    times(text);
    load(text);
    machine(text);
    return Answer.ok(PrometheusText.MEDIA_TYPE, text.toString());
  }

  private void requests(PrometheusText text) {
    text.family("dixit_requests_total", "counter", "Requests answered.");
    requests.forEach(
        (series, n) -> text.sample("dixit_requests_total", series.labels(), n.doubleValue()));
    text.single("dixit_sent_bytes_total", "counter", "Bytes of answers.", sent.doubleValue());
  }

  private void times(PrometheusText text) {
    text.family("dixit_request_seconds", "histogram", "Time from request to answer.");
    times.forEach((path, t) -> t.write(text, path));
  }

  private void load(PrometheusText text) {
    text.single("dixit_workers", "gauge", "Texts that can be read at a time.", workers.size());
    text.single("dixit_texts_at_work", "gauge", "Texts being read.", workers.atWork());
    text.single("dixit_texts_waiting", "gauge", "Texts that wait.", workers.waiting());
    text.single("dixit_held_bytes", "gauge", "Bytes of bodies in memory.", bodies.held());
  }

  private static void machine(PrometheusText text) {
    MemoryUsage heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage();
    RuntimeMXBean runtime = ManagementFactory.getRuntimeMXBean();
    text.single("dixit_heap_used_bytes", "gauge", "Java heap in use.", heap.getUsed());
    text.single("dixit_heap_max_bytes", "gauge", "Java heap allowed.", heap.getMax());
    text.single(
        "dixit_threads",
        "gauge",
        "Threads of the process.",
        ManagementFactory.getThreadMXBean().getThreadCount());
    text.single(
        "process_start_time_seconds",
        "gauge",
        "Start, in seconds since 1970.",
        runtime.getStartTime() / MILLIS);
  }

  private record Series(String method, String path, int status) {
    Map<String, String> labels() {
      return Map.of("method", method, "path", path, "status", String.valueOf(status));
    }
  }

  /** How long the requests to one path took. */
  private static final class Times {
    private static final double[] BOUNDS = {
      .005, .01, .025, .05, .1, .25, .5, 1, 2.5, 5, 10, 30, 120
    };

    private final LongAdder[] upTo = new LongAdder[BOUNDS.length];
    private final LongAdder all = new LongAdder();
    private final DoubleAdder sum = new DoubleAdder();

    Times() {
      Arrays.setAll(upTo, i -> new LongAdder());
    }

    void add(double seconds) {
      for (int i = 0; i < BOUNDS.length; i++) {
        if (seconds <= BOUNDS[i]) {
          upTo[i].increment();
        }
      }
      all.increment();
      sum.add(seconds);
    }

    void write(PrometheusText text, String path) {
      String name = "dixit_request_seconds";
      for (int i = 0; i < BOUNDS.length; i++) {
        text.sample(
            name + "_bucket",
            Map.of("path", path, "le", String.valueOf(BOUNDS[i])),
            upTo[i].doubleValue());
      }
      text.sample(name + "_bucket", Map.of("path", path, "le", "+Inf"), all.doubleValue());
      text.sample(name + "_sum", Map.of("path", path), sum.sum());
      text.sample(name + "_count", Map.of("path", path), all.doubleValue());
    }
  }
}
