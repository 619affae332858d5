// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;

class LineReaderTest {

  private static LineReader reader(InputStream in, boolean patient) {
    return new LineReader(in, 5, 20, Duration.ofMinutes(1), () -> patient);
  }

  private static InputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.US_ASCII));
  }

  /** A stream that is silent once, and then gives one line. */
  private static InputStream silentOnce() {
    return new InputStream() {
      private final InputStream line = stream("a\n");
      private boolean silent = true;

      @Override
      public int read() throws IOException {
        if (silent) {
          silent = false;
          throw new IOException(new TimeoutException("idle"));
        }
        return line.read();
      }

      @Override
      public int read(byte[] buffer, int offset, int length) throws IOException {
        int b = read();
        if (b >= 0) {
          buffer[offset] = (byte) b;
        }
        return b < 0 ? -1 : 1;
      }
    };
  }

  @Test
  void whoWaitsForAnAnswerMayBeSilent() throws IOException {
    assertThat(reader(silentOnce(), true).next().orElseThrow().bytes()).containsExactly('a');
    LineReader hurried = reader(silentOnce(), false);
    assertThatThrownBy(hurried::next).isInstanceOf(Problem.class).hasMessageContaining("nothing");
  }

  @Test
  void aLongLineCostsItselfAlone() throws IOException {
    LineReader reader = reader(stream("12345\n123456\nx"), false);
    assertThat(reader.next().orElseThrow().tooLong()).isFalse();
    assertThat(reader.next().orElseThrow().tooLong()).isTrue();
    LineReader.Line last = reader.next().orElseThrow();
    assertThat(last.tooLong()).isFalse();
    assertThat(last.bytes()).containsExactly('x');
    assertThat(reader.next()).isEmpty();
  }

  @Test
  void thereIsAnEndToItAll() {
    LineReader reader = reader(stream("\n".repeat(21)), false);
    assertThatThrownBy(reader::next).isInstanceOf(Problem.class).hasMessageContaining("20 bytes");
  }

  @Test
  void whiteSpaceAloneIsBlank() throws IOException {
    assertThat(reader(stream(" \t\r\n"), false).next().orElseThrow().isBlank()).isTrue();
    assertThat(reader(stream(" x\n"), false).next().orElseThrow().isBlank()).isFalse();
  }
}
