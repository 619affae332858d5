// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.io.input;

import static io.github.dixit.io.input.TestInputs.CURLY;
import static io.github.dixit.io.input.TestInputs.DEFAULTS;
import static io.github.dixit.io.input.TestInputs.read;
import static io.github.dixit.io.input.TestInputs.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dixit.DixitException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How the bytes of a text are understood. */
class EncodingsTest {

  @Test
  void byteOrderMarksAreUnderstoodAndDropped() throws IOException {
    for (String charset : List.of("UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE")) {
      byte[] bytes = ("\uFEFF" + CURLY).getBytes(Charset.forName(charset));
      assertThat(read("a.txt", bytes, DEFAULTS)).as(charset).containsExactly(text("a.txt", CURLY));
    }
  }

  @Test
  void anotherEncodingIsNamed() {
    byte[] windows = CURLY.repeat(20).getBytes(Charset.forName("windows-1252"));
    assertThatThrownBy(() -> read("a.txt", windows, DEFAULTS))
        .isInstanceOf(DixitException.class)
        .hasMessage(
            "a.txt is not UTF-8: it looks like windows-1252; convert it or pass --encoding"
                + " windows-1252");
  }

  @Test
  void anotherEncodingIsReadWhenGiven() throws IOException {
    Charset windows = Charset.forName("windows-1252");
    assertThat(read("a.txt", CURLY.getBytes(windows), DEFAULTS.withEncoding(windows)))
        .containsExactly(text("a.txt", CURLY));
  }

  @Test
  void utf16WithoutMarkIsNamed() {
    assertThatThrownBy(() -> read("a.txt", CURLY.getBytes(StandardCharsets.UTF_16LE), DEFAULTS))
        .hasMessageContaining("looks like UTF-16LE");
  }

  @Test
  void whatIsNoTextIsRefused() {
    assertThatThrownBy(() -> read("a.txt", new byte[] {'a', 'b', 'c', 0, 0, 0}, DEFAULTS))
        .hasMessage("a.txt is no text: it has zero bytes");
  }

  @Test
  void jsonLinesInAnotherEncodingAreNamed() {
    byte[] lines =
        ("{\"text\": \"" + CURLY.repeat(20) + "\"}").getBytes(Charset.forName("windows-1252"));
    assertThatThrownBy(() -> read("a.jsonl", lines, DEFAULTS))
        .hasMessageContaining("it looks like windows-1252");
  }

  @Test
  void pagesMayDeclareTheirEncoding() throws IOException {
    String page = "<meta charset=windows-1252><h1>Zoë</h1><p>\u201cNo,\u201d said Zoë.";
    assertThat(read("a.html", page.getBytes(Charset.forName("windows-1252")), DEFAULTS))
        .containsExactly(text("a.html", "Zoë\n\n\u201cNo,\u201d said Zoë."));
    assertThatThrownBy(
            () ->
                read(
                    "a.html",
                    ("<p>" + CURLY.repeat(20)).getBytes(Charset.forName("windows-1252")),
                    DEFAULTS))
        .hasMessageContaining("it looks like windows-1252");
  }
}
