// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.io;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dixit.AttributedDocument;
import io.github.dixit.GoldArticles;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FormatTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource(Format.class)
  void everyFormatTakesManyDocumentsAndMayBeClosedAgain(Format format) throws IOException {
    List<AttributedDocument> documents = GoldArticles.all();
    StringWriter out = new StringWriter();
    DocumentWriter writer =
        format.isFolder()
            ? format.open(folder)
            : format.open(new BufferedWriter(out), WriterOptions.defaults());
    for (AttributedDocument document : documents) {
      writer.write(document);
    }
    writer.close();
    writer.close();
    String written = format.isFolder() ? files() : out.toString();
    assertThat(documents).allMatch(d -> written.contains(d.id().replace(".txt", "")));
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void everyFormatTakesNoDocuments(Format format) throws IOException {
    StringWriter out = new StringWriter();
    try (DocumentWriter writer =
        format.isFolder() ? format.open(folder) : format.open(out, WriterOptions.defaults())) {
      writer.close();
    }
    assertThat(Format.named(format.label())).isEqualTo(format);
  }

  private String files() throws IOException {
    try (var files = Files.list(folder)) {
      return String.join(" ", files.map(Path::toString).toList());
    }
  }
}
