// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.dixit.AttributedDocument;
import io.github.dixit.AttributionType;
import io.github.dixit.SourceForm;
import io.github.dixit.TestDocuments;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Half a surrogate pair and the null character, which texts have and encodings have not. */
class EncodableWriterTest {

  private static final String CONTENT = "we \uD83D won\0 \uDE00\uD83D\uDE00";

  private static final AttributedDocument DOCUMENT =
      TestDocuments.of("half\uD83D", "Ana said " + CONTENT + ".")
          .attribution(
              AttributionType.INDIRECT,
              d -> d.source(SourceForm.NAMED, "Ana").cue("said").content(CONTENT))
          .build();

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {"", "plain", "\uD83D\uDE00", "a\uD83D", "\uDE00b", "\uD83D\uD83D\uDE00", "\0"})
  void jsonComesBackAsItWas(String text) throws IOException {
    StringWriter out = new StringWriter();
    try (Writer json = EncodableWriter.json(out)) {
      json.write("\"");
      for (char c : text.replace("\0", "\\u0000").toCharArray()) {
        json.write(c);
      }
      json.write("\"");
    }
    assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(out.toString())).isTrue();
    assertThat(new ObjectMapper().readTree(out.toString()).textValue()).isEqualTo(text);
  }

  @Test
  void elsewhereItIsReplacedAtItsPlace() throws IOException {
    StringWriter out = new StringWriter();
    try (Writer text = EncodableWriter.text(out)) {
      text.write("a\uD83Db\0\uD83D\uDE00\uDE00");
      text.write("\uD83D");
      text.write("\uDE00\uD83D");
    }
    assertThat(out).hasToString("a\uFFFDb\uFFFD\uD83D\uDE00\uFFFD\uD83D\uDE00\uFFFD");
  }

  @ParameterizedTest
  @EnumSource(value = Format.class, names = "BRAT", mode = EnumSource.Mode.EXCLUDE)
  void everyFormatCanBeEncoded(Format format) throws IOException {
    Path file = folder.resolve("out");
    try (DocumentWriter writer =
        format.open(Files.newBufferedWriter(file), WriterOptions.defaults())) {
      writer.write(DOCUMENT);
      writer.write(DOCUMENT);
    }
    assertThat(Files.readString(file)).doesNotContain("\0").contains("won");
  }

  @Test
  void jsonLinesHaveTheTextAsItWas() throws IOException {
    StringWriter out = new StringWriter();
    try (DocumentWriter writer = Format.JSONL.open(out, WriterOptions.defaults())) {
      writer.write(DOCUMENT);
    }
    JsonNode json = new ObjectMapper().readTree(out.toString());
    assertThat(json.path("id").textValue()).isEqualTo("half\uD83D");
    assertThat(json.at("/attributions/0/content/text").textValue()).isEqualTo(CONTENT);
  }

  @Test
  void bratKeepsItsOffsets() throws IOException {
    try (DocumentWriter writer = Format.BRAT.open(folder)) {
      writer.write(DOCUMENT);
    }
    assertThat(Files.readString(folder.resolve("half_.txt")))
        .isEqualTo("Ana said we \uFFFD won\uFFFD \uFFFD\uD83D\uDE00.");
  }
}
