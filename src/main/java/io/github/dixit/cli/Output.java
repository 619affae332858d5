// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.cli;

import io.github.dixit.AttributedDocument;
import io.github.dixit.DixitException;
import io.github.dixit.io.DocumentWriter;
import io.github.dixit.io.Reasons;
import java.io.Closeable;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * Where results go: a file, a folder, or standard output. A file is written beside and moved into
 * place when it is whole. A document that can't be written leaves nothing behind it.
 *
 * @param <W> what writes the results
 */
final class Output<W extends Closeable> implements Closeable {

  private final String name;
  private final W writer;
  private final Optional<StagedWriter> staged;
  private final Optional<PartFile> part;
  private boolean committed;

  private Output(String name, W writer, Optional<StagedWriter> staged, Optional<PartFile> part) {
    this.name = name;
    this.writer = writer;
    this.staged = staged;
    this.part = part;
  }

  /** {@return one that writes to standard output, which it leaves open} */
  static <W extends Closeable> Output<W> to(OutputStream stream, Opening<W> opening)
      throws IOException {
    OutputStream open =
        new FilterOutputStream(stream) {
          @Override
          public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
          }

          @Override
          public void close() throws IOException {
            flush();
          }
        };
    return staged("standard output", StagedWriter.to(open), Optional.empty(), opening);
  }

  /** {@return one that writes into a folder through a writer that knows it} */
  static <W extends Closeable> Output<W> through(Path folder, W writer) {
    return new Output<>(folder.toString(), writer, Optional.empty(), Optional.empty());
  }

  /**
   * {@return one that replaces the file, or writes to standard output if there is no file}
   *
   * @throws DixitException if nothing can be written there
   */
  static <W extends Closeable> Output<W> at(
      Optional<Path> file, OutputStream standard, Opening<W> opening) throws IOException {
    if (file.isEmpty()) {
      return to(standard, opening);
    }
    try {
      return replacing(file.get(), opening);
    } catch (IOException e) {
      throw unwritable(file.get(), e);
    }
  }

  /** {@return one that replaces the file when all is written, and leaves nothing if it isn't} */
  static <W extends Closeable> Output<W> replacing(Path file, Opening<W> opening)
      throws IOException {
    return isSpecial(file) ? growing(file, opening) : in(PartFile.passing(file), false, opening);
  }

  /** {@return one like it that keeps what is written so far when it is stopped} */
  static <W extends Closeable> Output<W> resumable(Path file, Opening<W> opening)
      throws IOException {
    return isSpecial(file) ? growing(file, opening) : in(PartFile.lasting(file), false, opening);
  }

  /** {@return one that goes on with what {@link #resumable} has left, or behind the file} */
  static <W extends Closeable> Output<W> resuming(Path file, Opening<W> opening)
      throws IOException {
    return in(PartFile.resumed(file), true, opening);
  }

  private static <W extends Closeable> Output<W> in(
      PartFile part, boolean resumed, Opening<W> opening) throws IOException {
    return staged(part.name(), part.open(resumed), Optional.of(part), opening);
  }

  /** Of a device or a pipe there is no part. */
  private static boolean isSpecial(Path file) {
    return Files.exists(file) && !Files.isRegularFile(file) && !Files.isDirectory(file);
  }

  private static <W extends Closeable> Output<W> growing(Path file, Opening<W> opening)
      throws IOException {
    OutputStream out = Files.newOutputStream(file);
    return staged(file.toString(), StagedWriter.to(out), Optional.empty(), opening);
  }

  private static <W extends Closeable> Output<W> staged(
      String name, StagedWriter staged, Optional<PartFile> part, Opening<W> opening)
      throws IOException {
    return new Output<>(name, opening.open(staged), Optional.of(staged), part);
  }

  /** {@return the complaint that nothing can be written there} */
  static DixitException unwritable(Path file, IOException e) {
    Path folder = Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(file);
    String reason;
    if (!Files.isDirectory(folder)) {
      reason = "the folder " + folder + " does not exist";
    } else if (Files.isDirectory(file)) {
      reason = "it is a folder";
    } else {
      reason = Reasons.of(e);
    }
    return new DixitException("can't write " + file + ": " + reason + "; choose another file", e);
  }

  /** {@return what takes the documents} It throws a {@link DixitException} over one of them. */
  static DocumentWriter documents(Output<? extends DocumentWriter> output) {
    return new DocumentWriter() {
      @Override
      public void write(AttributedDocument document) throws IOException {
        output.write(document.id(), w -> w.write(document));
      }

      @Override
      public void close() {}
    };
  }

  /**
   * Writes something.
   *
   * @param what is named if it can't be written
   * @param writing what is done with the writer
   * @throws OutputException if nothing more can be written
   * @throws DixitException if only this can't
   */
  void write(String what, Writing<? super W> writing) throws IOException {
    try {
      writing.with(writer);
    } catch (UncheckedIOException e) {
      throw failed(Objects.requireNonNull(e.getCause()));
    } catch (IOException e) {
      throw failed(e);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      if (staged.isPresent()) {
        staged.get().takeBack();
      }
      throw new DixitException(
          what + " could not be written to " + name + " " + Outcome.explained(e), e);
    }
  }

  private IOException failed(IOException e) {
    String kept = part.map(PartFile::kept).orElse("");
    return new OutputException("can't write " + name + ": " + Reasons.of(e) + kept, e);
  }

  /** Finishes what was written. Without this a file that is replaced stays as it was. */
  void commit() throws IOException {
    try {
      committed = true;
      writer.close();
      if (part.isPresent()) {
        part.get().moveIntoPlace();
      }
    } catch (UncheckedIOException e) {
      throw failed(Objects.requireNonNull(e.getCause()));
    } catch (IOException e) {
      throw failed(e);
    }
  }

  @Override
  public void close() throws IOException {
    try {
      if (!committed) {
        writer.close();
      }
    } finally {
      if (part.isPresent()) {
        part.get().discard();
      }
    }
  }

  /** Makes what writes the results. */
  interface Opening<W extends Closeable> {
    W open(Writer out) throws IOException;
  }

  /** Writes one of the results. */
  interface Writing<W> {
    void with(W writer) throws IOException;
  }

  /** Says where and why nothing more can be written. */
  static final class OutputException extends IOException {

    private static final long serialVersionUID = 1;

    OutputException(String message, Exception cause) {
      super(message, cause);
    }
  }
}
