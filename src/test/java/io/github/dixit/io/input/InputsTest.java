// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.io.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.groups.Tuple.tuple;

import io.github.dixit.DixitException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputsTest {

  private static final InputOptions DEFAULTS = InputOptions.defaults();
  private static final String CURLY = "\u201cWe won\u2019t,\u201d said Zoë, \u201cever go.\u201d ";

  @TempDir private Path folder;

  @Test
  void plainTextIsTakenAsItIs() throws IOException {
    assertThat(read("a.txt", "One.\r\n\r\nTwo. \n"))
        .containsExactly(text("a.txt", "One.\r\n\r\nTwo. \n"));
  }

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
  void jsonLinesInAnotherEncodingAreNamed() {
    byte[] lines =
        ("{\"text\": \"" + CURLY.repeat(20) + "\"}").getBytes(Charset.forName("windows-1252"));
    assertThatThrownBy(() -> read("a.jsonl", lines, DEFAULTS))
        .hasMessageContaining("it looks like windows-1252");
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

  @Test
  void gzipIsUnpacked() throws IOException {
    assertThat(read("a.txt.gz", gzip("One."), DEFAULTS)).containsExactly(text("a.txt.gz", "One."));
    assertThat(read("a.jsonl.gz", gzip("{\"text\": \"One\"}"), DEFAULTS))
        .containsExactly(text("a.jsonl.gz#1", "One"));
    assertThatThrownBy(() -> read("a.txt.gz", "plain"))
        .hasMessageContaining("a.txt.gz is not what gzip makes");
    byte[] whole = gzip(CURLY.repeat(50));
    assertThatThrownBy(() -> read("a.txt.gz", Arrays.copyOf(whole, whole.length - 12), DEFAULTS))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("a.txt.gz can't be read on");
  }

  @Test
  void zipGivesTheTextsOfItsFiles() throws IOException {
    Path zip = folder.resolve("a.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      zipped(out, "news/one.txt", "One.".getBytes(StandardCharsets.UTF_8));
      zipped(out, "__MACOSX/._one.txt", new byte[] {0});
      zipped(
          out,
          "two.jsonl",
          "{\"text\": \"Two\"}\n{\"text\": \"Three\"}".getBytes(StandardCharsets.UTF_8));
    }
    try (Stream<SourceText> texts = Inputs.read(zip, DEFAULTS)) {
      assertThat(texts)
          .extracting(SourceText::id, SourceText::text)
          .containsExactly(
              tuple("a.zip!/news/one.txt", "One."),
              tuple("a.zip!/two.jsonl#1", "Two"),
              tuple("a.zip!/two.jsonl#2", "Three"));
    }
  }

  @Test
  void zipBombsAreNotReadOn() throws IOException {
    Path zip = folder.resolve("bomb.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      zipped(out, "bomb.txt", " ".repeat(30_000_000).getBytes(StandardCharsets.US_ASCII));
    }
    try (Stream<SourceText> texts = Inputs.read(zip, DEFAULTS)) {
      assertThatThrownBy(texts::toList)
          .hasMessageStartingWith("bomb.zip!/bomb.txt can't be read: it unpacks to more than 200");
    }
  }

  @Test
  void archivesInArchivesAreRefused() throws IOException {
    Path zip = folder.resolve("a.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      zipped(out, "b.zip", new byte[1]);
    }
    try (Stream<SourceText> texts = Inputs.read(zip, DEFAULTS)) {
      assertThatThrownBy(texts::toList).hasMessageContaining("a.zip!/b.zip is an archive in");
    }
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

  @Test
  void fieldsThatWereAskedForAreKept() throws IOException {
    String line = "{\"text\": \"A.\", \"date\": 2024, \"tags\": [\"x\", {}], \"title\": null}";
    InputOptions options = DEFAULTS.withKeptFields(List.of("tags", "date", "title", "outlet"));
    SourceText text = read("a.jsonl", line.getBytes(StandardCharsets.UTF_8), options).get(0);
    assertThat(text.metadata()).containsExactly(entry("tags", "[\"x\",{}]"), entry("date", "2024"));
  }

  @Test
  void columnsAreKeptWhereTheySaySomething() throws IOException {
    String csv = "text,url,outlet,page\nA.,https://a.example/1, ,7\n";
    assertThat(read("a.csv", csv).get(0).metadata())
        .containsExactly(entry("url", "https://a.example/1"));
    byte[] bytes = csv.getBytes(StandardCharsets.UTF_8);
    assertThat(read("a.csv", bytes, DEFAULTS.withKeptFields(List.of())).get(0).metadata())
        .isEmpty();
  }

  @Test
  void pagesSayWhereAndWhenTheyStood() throws IOException {
    String page =
        """
        <title>Ferry stays | The Courier</title>
        <link rel=canonical href="https://courier.example/ferry">
        <meta property="og:title" content="Ferry stays">
        <meta property="og:site_name" content="The Courier">
        <meta property="article:published_time" content="2024-03-01T09:00:00Z">
        <meta name="author" content="Ada Brook">
        <h1>Ferry stays</h1><p>"It stays," said Jo.
        """;
    assertThat(read("a.html", page).get(0).metadata())
        .containsExactly(
            entry("url", "https://courier.example/ferry"),
            entry("date", "2024-03-01T09:00:00Z"),
            entry("title", "Ferry stays"),
            entry("outlet", "The Courier"));
    byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
    assertThat(read("a.html", bytes, DEFAULTS.withKeptFields(List.of("author"))).get(0).metadata())
        .containsExactly(entry("author", "Ada Brook"));
  }

  private static void zipped(ZipOutputStream out, String name, byte[] bytes) throws IOException {
    out.putNextEntry(new ZipEntry(name));
    out.write(bytes);
  }

  private static byte[] gzip(String text) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(bytes)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  private static SourceText text(String id, String text) {
    return new SourceText(id, text);
  }

  private static List<SourceText> read(String name, String text) throws IOException {
    return read(name, text.getBytes(StandardCharsets.UTF_8), DEFAULTS);
  }

  private static List<SourceText> read(String name, byte[] bytes, InputOptions options)
      throws IOException {
    try (Stream<SourceText> texts = Inputs.read(new ByteArrayInputStream(bytes), name, options)) {
      return texts.toList();
    }
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
