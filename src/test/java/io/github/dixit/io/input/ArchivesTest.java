// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.io.input;

import static io.github.dixit.TestFiles.gzip;
import static io.github.dixit.io.input.TestInputs.CURLY;
import static io.github.dixit.io.input.TestInputs.DEFAULTS;
import static io.github.dixit.io.input.TestInputs.read;
import static io.github.dixit.io.input.TestInputs.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is packed is unpacked, within limits. */
class ArchivesTest {

  @TempDir private Path folder;

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

  private static void zipped(ZipOutputStream out, String name, byte[] bytes) throws IOException {
    out.putNextEntry(new ZipEntry(name));
    out.write(bytes);
  }
}
