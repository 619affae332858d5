// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dixit.AttributedDocument;
import io.github.dixit.DixitException;
import io.github.dixit.TestDocuments;
import io.github.dixit.io.DocumentWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputTest {

  @TempDir private Path folder;

  @Test
  void aFileIsReplacedWhenItIsWhole() throws IOException {
    Path file = Files.writeString(folder.resolve("a.jsonl"), "old");
    try (Output<Lines> output = Output.resumable(file, Lines::new)) {
      Output.documents(output).write(document("one"));
      assertThat(file).hasContent("old");
      assertThat(folder.resolve("a.jsonl.part")).hasContent("one\n");
      output.commit();
    }
    assertThat(file).hasContent("one\n");
    assertThat(folder.toFile().list()).containsExactly("a.jsonl");
  }

  @Test
  void whatWasStoppedGoesOn() throws IOException {
    Path file = Files.writeString(folder.resolve("a.jsonl"), "old");
    try (Output<Lines> output = Output.resumable(file, Lines::new)) {
      Output.documents(output).write(document("one"));
    }
    assertThat(PartFile.toResume(file)).hasContent("one\n");
    try (Output<Lines> output = Output.resuming(file, Lines::new)) {
      Output.documents(output).write(document("two"));
      output.commit();
    }
    assertThat(file).hasContent("one\ntwo\n");
    assertThat(PartFile.toResume(file)).isEqualTo(file.toRealPath());
  }

  @Test
  void whatCannotBeWrittenLeavesNothingAndTheNextIsWritten() throws IOException {
    Path file = folder.resolve("a.jsonl");
    try (Output<Lines> output = Output.resumable(file, Lines::new)) {
      Output.documents(output).write(document("one"));
      assertThatThrownBy(() -> Output.documents(output).write(document("flaw")))
          .isInstanceOf(DixitException.class)
          .hasMessageStartingWith("flaw could not be written to " + file);
      Output.documents(output).write(document("two"));
      output.commit();
    }
    assertThat(file).hasContent("one\ntwo\n");
  }

  @Test
  void aFullDiskIsNamedOnceAndNothingMoreIsTried() throws IOException {
    Full disk = new Full();
    try (Output<Lines> output = Output.to(disk, Lines::new)) {
      Output.documents(output).write(document("one"));
      assertThatThrownBy(() -> Output.documents(output).write(document("two")))
          .isInstanceOf(Output.OutputException.class)
          .hasMessage("can't write standard output: No space left on device");
    }
    assertThat(disk.written).hasToString("one\n");
  }

  @Test
  void twoBatchesDoNotShareAFile() throws IOException {
    Path file = folder.resolve("a.jsonl");
    try (Output<Lines> first = Output.resumable(file, Lines::new)) {
      assertThatThrownBy(() -> Output.resumable(file, Lines::new))
          .isInstanceOf(IOException.class)
          .hasMessageContaining("another batch is writing it");
      first.commit();
    }
  }

  @Test
  void aLinkStaysALink() throws IOException {
    Path file = Files.writeString(folder.resolve("a.csv"), "old");
    Path link = Files.createSymbolicLink(folder.resolve("link.csv"), file);
    try (Output<Lines> output = Output.replacing(link, Lines::new)) {
      Output.documents(output).write(document("one"));
      output.commit();
    }
    assertThat(link).isSymbolicLink();
    assertThat(file).hasContent("one\n");
  }

  private static AttributedDocument document(String id) {
    return TestDocuments.of(id, "").build();
  }

  /** A document a line; trips over one of them in its middle. */
  private record Lines(Writer out) implements DocumentWriter {

    @Override
    public void write(AttributedDocument document) throws IOException {
      out.write(document.id());
      if (document.id().equals("flaw")) {
        throw new IllegalStateException("half is written");
      }
      out.write("\n");
      out.flush();
    }

    @Override
    public void close() throws IOException {
      out.close();
    }
  }

  /** Takes four bytes. */
  private static final class Full extends OutputStream {

    private final ByteArrayOutputStream written = new ByteArrayOutputStream();

    @Override
    public void write(int b) throws IOException {
      if (written.size() == 4) {
        throw new IOException("No space left on device");
      }
      written.write(b);
    }
  }
}
