// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.io.input;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dixit.DixitException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What files are, whatever they are called. */
class LooksTest {

  private static final InputOptions DEFAULTS = InputOptions.defaults();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a.txt     | Ana said no.                          | TEXT",
        "a.txt     | [Applause] Ana said no.               | TEXT",
        "a.txt     | {Ana} said no.                        | TEXT",
        "a.txt     | text, and more of it.                 | TEXT",
        "a         | text, and more                        | CSV",
        "stdin     | id,text,date                          | CSV",
        "stdin     | \"id\"\t\"text\"                      | TSV",
        "stdin     | Ana said the id, the text, and no.    | TEXT",
        "a.txt     | <!DOCTYPE html><p>No.                 | HTML",
        "a.dat     | <?xml version='1.0'?> <html lang='en'>| HTML",
        "a.txt     | {\"text\": \"Ana                      | JSON_LINES",
        "stdin     | [ {\"text\": \"Ana                    | JSON",
        "a.json    | Ana                                   | JSON",
        "a.jsonl.gz| Ana                                   | JSON_LINES",
        "a.html    | {\"text\": \"Ana                      | HTML",
        "a.TSV     | Ana                                   | TSV",
      })
  void theFormatIsTold(String name, String begin, InputFormat format) throws IOException {
    assertThat(Inputs.format(stream(begin.getBytes(UTF_8)), name, DEFAULTS)).isEqualTo(format);
    assertThat(Inputs.format(stream(("\uFEFF" + begin).getBytes(UTF_16LE)), name, DEFAULTS))
        .isEqualTo(format);
  }

  @Test
  void jsonOverSeveralLinesIsNoJsonLines() throws IOException {
    byte[] whole = "{\n  \"text\": \"Ana\"\n}\n".getBytes(UTF_8);
    assertThat(Inputs.format(stream(whole), "stdin", DEFAULTS)).isEqualTo(InputFormat.JSON);
    byte[] lines = "{\"text\": \"Ana\"}\n{\"text\": \"Ben\"}\n".getBytes(UTF_8);
    assertThat(Inputs.format(stream(lines), "stdin", DEFAULTS)).isEqualTo(InputFormat.JSON_LINES);
  }

  @Test
  void whatIsSaidIsBelieved() throws IOException {
    InputOptions said = DEFAULTS.withFormat(InputFormat.TEXT);
    byte[] begin = "%PDF-1.7 is how such files begin, he said.".getBytes(UTF_8);
    assertThat(Inputs.open(stream(begin), "a.json", said).next()).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%PDF-1.7\n%\u00E2\u00E3",
        "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1",
        "{\\rtf1\\ansi",
        "WARC/1.0\r\n",
        "Return-Path: <a@b>\r\nReceived: from c\r\n by d;\r\n",
        "From a@b Mon Jan  1 00:00:00 2024\nSubject: x\nMIME-Version: 1.0\n",
        "<?xml version=\"1.0\"?>\n<rss>",
        "<feed xmlns=\"http://www.w3.org/2005/Atom\">",
        "\u0089PNG\r\n",
        "\u00FF\u00D8\u00FF\u00E0",
        "PK\u0003\u0004",
        "7z\u00BC\u00AF\u0027\u001C",
        "BZh91AY"
      })
  void whatIsNotReadIsNamedWithWhatToDo(String begin) {
    assertThatThrownBy(() -> Inputs.open(stream(begin.getBytes(ISO_8859_1)), "a.txt", DEFAULTS))
        .isInstanceOf(DixitException.class)
        .hasMessageMatching("a\\.txt is .*, which is not read; .*(dixit extract|txt:Text).*");
  }

  @Test
  void officeDocumentsAreKnownByWhatIsInThem() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
    }
    assertThatThrownBy(() -> Inputs.open(stream(bytes.toByteArray()), "a.docx", DEFAULTS))
        .hasMessageContaining("pandoc");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "From: the mayor\nTo: all\nSubject: rain\n\nIt rained, she said.",
        "Received wisdom is wrong, she said.",
        "<p>No, said Ana.",
        "%PDF is a format, she said."
      })
  void whatOnlyBeginsLikeItIsText(String text) throws IOException {
    assertThat(Inputs.open(stream(text.getBytes(UTF_8)), "a.txt", DEFAULTS).next())
        .contains(new SourceText("a.txt", text));
  }

  @Test
  void everyFormatHasItsName() {
    for (InputFormat format : InputFormat.values()) {
      assertThat(InputFormat.named(format.label())).isEqualTo(format);
      assertThat(InputFormat.ofName("A." + format.label().toUpperCase(Locale.ROOT)))
          .contains(format);
    }
    assertThatThrownBy(() -> InputFormat.named("pdf")).hasMessageContaining("text, html, json");
  }

  private static SourceStream stream(byte[] bytes) throws IOException {
    return SourceStream.of(new ByteArrayInputStream(bytes), "a");
  }
}
