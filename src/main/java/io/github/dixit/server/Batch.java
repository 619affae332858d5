// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.server;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.util.concurrent.Uninterruptibles;
import io.github.dixit.io.Format;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * One batch: its reader hands lines to the workers and the answers to come, in order, to its
 * writer. Neither is ahead of the other by more than a few lines, however long the batch.
 */
final class Batch {

  /** This many times the longest line may a batch have in all. */
  private static final long LINES = 1_000;

  private static final CompletableFuture<String> END = new CompletableFuture<>();

  private final Texts texts;
  private final Workers workers;
  private final ServerOptions options;
  private final Parameters query;
  private final Request request;
  private final boolean packed;
  private final BlockingQueue<CompletableFuture<String>> answers;

  /** Answers promised and not written yet; a sender may wait for them before sending more. */
  private final AtomicInteger owed = new AtomicInteger();

  private volatile boolean stopping;
  private volatile boolean senderGone;
  private volatile Optional<Thread> reader = Optional.empty();

  Batch(
      Texts texts,
      Workers workers,
      ServerOptions options,
      Parameters query,
      Request request,
      boolean packed) {
    this.texts = texts;
    this.workers = workers;
    this.options = options;
    this.query = query;
    this.request = request;
    this.packed = packed;
    this.answers = new ArrayBlockingQueue<>(2 * workers.size());
  }

  /** Reads lines until there are no more, and promises an answer to each. */
  void read() {
    reader = Optional.of(Thread.currentThread());
    int number = 0;
    try {
      LineReader lines = lines();
      Optional<LineReader.Line> line = next(lines);
      while (line.isPresent() && !senderGone) {
        number++;
        if (!line.get().isBlank()) {
          promise(answer(number, line.get()));
        }
        line = next(lines);
      }
    } catch (IOException | RuntimeException e) {
      promise(CompletableFuture.completedFuture(line(number + 1, problem(e))));
    } finally {
      promise(END);
    }
  }

  private LineReader lines() throws IOException {
    InputStream body = Content.Source.asInputStream(request);
    InputStream in = packed ? new GZIPInputStream(body) : body;
    return new LineReader(
        in,
        options.longestBody(),
        LINES * options.longestBody(),
        options.sending(),
        () -> owed.get() > 0);
  }

  private Optional<LineReader.Line> next(LineReader lines) throws InterruptedIOException {
    if (stopping) {
      throw stopped();
    }
    return lines.next();
  }

  private static Problem stopped() {
    return new Problem(503, "the server is stopping; send this line and the rest anew");
  }

  private Problem problem(Exception e) {
    if (e instanceof InterruptedIOException) {
      return stopped();
    }
    if (e instanceof IOException) {
      return packed ? Packing.damaged() : new Problem(400, "the body broke off");
    }
    return Problem.of(e);
  }

  private void promise(CompletableFuture<String> answer) {
    owed.incrementAndGet();
    Uninterruptibles.putUninterruptibly(answers, answer);
  }

  private CompletableFuture<String> answer(int number, LineReader.Line line) {
    try {
      if (line.tooLong()) {
        throw Bodies.tooLong(options.longestBody());
      }
      ObjectNode json = Json.object(Call.decode(line.bytes(), StandardCharsets.UTF_8));
      TextRequest text = TextRequest.ofLine(query, json, "line " + number);
      return workers
          .runPatiently(line.bytes().length, () -> document(text))
          .exceptionally(failure -> line(number, Problem.of(failure)));
    } catch (Problem problem) {
      return CompletableFuture.completedFuture(line(number, problem));
    } catch (InterruptedException e) {
      return CompletableFuture.completedFuture(line(number, stopped()));
    }
  }

  private String document(TextRequest text) {
    return Representation.of(Format.JSONL).write(texts.read(text), text.writing());
  }

  private static String line(int number, Problem problem) {
    return problem.json().put("line", number) + "\n";
  }

  /** Writes the answers in order, each as soon as it is there. */
  void write(Response response, Callback callback) {
    new Answer(200, "application/x-ndjson", "", Map.of()).begin(response);
    boolean pack = Packing.isAccepted(request);
    if (pack) {
      response.getHeaders().put(HttpHeader.CONTENT_ENCODING, Packing.GZIP);
    }
    try (OutputStream sink = Content.Sink.asOutputStream(response);
        OutputStream out = pack ? new GZIPOutputStream(sink, 8_192, true) : sink) {
      writeAll(out);
    } catch (IOException e) {
      senderGone = true;
      drain();
      callback.failed(e);
      return;
    }
    Bodies.discard(request).thenRun(callback::succeeded);
  }

  private void writeAll(OutputStream out) throws IOException {
    CompletableFuture<String> answer = Uninterruptibles.takeUninterruptibly(answers);
    while (answer != END) {
      out.write(answer.join().getBytes(StandardCharsets.UTF_8));
      owed.decrementAndGet();
      CompletableFuture<String> next = answers.peek();
      if (next == null || !next.isDone()) {
        out.flush();
      }
      answer = Uninterruptibles.takeUninterruptibly(answers);
    }
  }

  /** Lets the reader come to its end. */
  private void drain() {
    CompletableFuture<String> answer = END;
    do {
      answer = Uninterruptibles.takeUninterruptibly(answers);
    } while (answer != END);
  }

  /** Reads no further line. */
  void stop() {
    stopping = true;
    reader.ifPresent(Thread::interrupt);
  }
}
