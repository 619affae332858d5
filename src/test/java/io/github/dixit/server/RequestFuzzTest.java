// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/**
 * Any bytes for the server: it answers, or closes, and never fails. The suite sends the requests in
 * the resources; {@code mvnw -Pfuzz} looks for more.
 */
class RequestFuzzTest {

  private static TestServer server;

  @BeforeAll
  static void start() {
    server =
        TestServer.start(
            ServerOptions.defaults()
                .limits(10_000, Duration.ofSeconds(20))
                .sending(Duration.ofSeconds(2)));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @FuzzTest(maxDuration = "1h")
  void requestsAreAnswered(byte[] bytes) throws IOException {
    try (Socket socket = server.connect()) {
      OutputStream out = socket.getOutputStream();
      out.write(bytes);
      out.flush();
      socket.shutdownOutput();
      String answer = read(socket.getInputStream());
      assertThat(answer).matches("(?s)|HTTP/1\\.[01] [1245]\\d\\d.*|HTTP/2.*");
      assertThat(answer).doesNotContain("HTTP/1.1 500");
    } catch (SocketException e) {
      // The server closed while these bytes were still on their way: its right.
      assertThat(e.getMessage()).isNotBlank();
    }
  }

  private static String read(InputStream in) throws IOException {
    return new String(in.readAllBytes(), StandardCharsets.UTF_8);
  }

  /** What stands in an address, in a form and in a JSON body is understood or refused. */
  @FuzzTest(maxDuration = "1h")
  void optionsAreUnderstoodOrRefused(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    refusedAtMost(() -> Parameters.ofQuery(text).string("id"));
    refusedAtMost(() -> TextRequest.ofBatch(Parameters.ofQuery(text)));
    refusedAtMost(() -> TextRequest.ofLine(Parameters.ofQuery(""), Json.object(text), "x"));
    refusedAtMost(() -> Packing.unpack(bytes, 1_000));
  }

  private static void refusedAtMost(Runnable work) {
    try {
      work.run();
    } catch (Problem problem) {
      assertThat(problem.status()).isBetween(400, 499);
    }
  }

  /** However the bytes come, the lines are those between line feeds. */
  @FuzzTest(maxDuration = "1h")
  void linesAreThoseBetweenLineFeeds(byte[] bytes) throws IOException {
    List<String> lines = new ArrayList<>();
    LineReader reader =
        new LineReader(
            new Dribble(bytes), 1 << 20, Long.MAX_VALUE, Duration.ofMinutes(1), () -> false);
    Optional<LineReader.Line> line = reader.next();
    while (line.isPresent()) {
      lines.add(new String(line.get().bytes(), StandardCharsets.ISO_8859_1));
      line = reader.next();
    }
    String all = new String(bytes, StandardCharsets.ISO_8859_1);
    String whole = all.endsWith("\n") ? all.substring(0, all.length() - 1) : all;
    assertThat(lines)
        .isEqualTo(all.isEmpty() ? List.of() : Stream.of(whole.split("\n", -1)).toList());
  }

  /** A stream that gives one to three bytes at a time. */
  private static final class Dribble extends ByteArrayInputStream {
    Dribble(byte[] bytes) {
      super(bytes);
    }

    @Override
    public int read(byte[] buffer, int offset, int length) {
      return super.read(buffer, offset, Math.min(length, 1 + pos % 3));
    }
  }
}
