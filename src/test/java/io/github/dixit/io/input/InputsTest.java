// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.io.input;

import static io.github.dixit.io.input.TestInputs.DEFAULTS;
import static io.github.dixit.io.input.TestInputs.read;
import static io.github.dixit.io.input.TestInputs.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class InputsTest {

  @Test
  void plainTextIsTakenAsItIs() throws IOException {
    assertThat(read("a.txt", "One.\r\n\r\nTwo. \n"))
        .containsExactly(text("a.txt", "One.\r\n\r\nTwo. \n"));
  }

  @Test
  void aTextThatIsTooLongIsRefused() {
    assertThatThrownBy(() -> read("a.txt", new byte[11], DEFAULTS.withMaxBytes(10)))
        .hasMessage("a.txt has more than 10 bytes, too many for one text; split it");
  }

  @Test
  void jsonLinesGiveATextEach() throws IOException {
    assertThat(
            read(
                "a.jsonl",
                "{\"id\": \"x\", \"more\": {\"text\": [1]}, \"text\": \"One\"}\n\n"
                    + "{\"text\": \"Tw\\u00f6\"}\n"))
        .containsExactly(text("x", "One"), text("a.jsonl#3", "Twö"));
  }

  @Test
  void fieldsCanBeNamed() throws IOException {
    byte[] lines = "{\"url\": 7, \"body\": \"One\"}".getBytes(StandardCharsets.UTF_8);
    assertThat(read("a.ndjson", lines, DEFAULTS.withFields("body", "url")))
        .containsExactly(text("7", "One"));
  }

  @Test
  void badLinesAreNumbered() {
    assertThatThrownBy(() -> read("a.jsonl", "{\"text\": \"x\"}\n{\"txt\": \"y\"}"))
        .hasMessage(
            "a.jsonl, line 2: there is no text in a field \"text\"; name the right one with"
                + " --text-field");
    assertThatThrownBy(() -> read("a.jsonl", "{\"text\": \"x\"}\n{\"text\": \"y}"))
        .hasMessageStartingWith("a.jsonl, line 2: ");
    assertThatThrownBy(() -> read("a.jsonl", "7")).hasMessageContaining("must be a JSON object");
  }

  @Test
  void longJsonLinesAreNotLoaded() throws IOException {
    // 200 GB, if anybody read them all.
    byte[] line = ("{\"text\": \"" + "x".repeat(1000) + "\"}\n").getBytes(StandardCharsets.UTF_8);
    InputStream endless = new Repeating(line, 200_000_000L);
    try (Stream<SourceText> texts = Inputs.read(endless, "a.jsonl", DEFAULTS)) {
      assertThat(texts.skip(10_000).findFirst().orElseThrow().id()).isEqualTo("a.jsonl#10001");
    }
  }

  @Test
  void csvHasAColumnOfTexts() throws IOException {
    assertThat(read("a.csv", "id,text\n1,\"One,\n\"\"two\"\"\"\n,Three\n"))
        .containsExactly(text("1", "One,\n\"two\""), text("a.csv#4", "Three"));
    assertThat(read("a.tsv", "text\tid\nOne\tx\n")).containsExactly(text("x", "One"));
  }

  @Test
  void aMissingColumnIsNamedWithThoseThereAre() {
    assertThatThrownBy(() -> read("a.csv", "url,body\n1,2\n"))
        .hasMessage(
            "a.csv has no column \"text\" but url, body; name the right one with --text-field");
  }

  /** The same bytes again and again. */
  private static final class Repeating extends InputStream {
    private final byte[] bytes;
    private final long times;
    private long at;

    Repeating(byte[] bytes, long times) {
      this.bytes = bytes;
      this.times = times;
    }

    @Override
    public int read() {
      return at >= times * bytes.length ? -1 : bytes[(int) (at++ % bytes.length)];
    }
  }
}
