// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.cli;

import io.github.dixit.DixitException;
import io.github.dixit.io.DocumentWriter;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * Where results go: a file that is there whole or not at all, one that grows, a folder, or standard
 * output.
 */
final class Output implements Closeable {

  private final DocumentWriter writer;
  private final Optional<Replacement> replacement;

  private Output(DocumentWriter writer, Optional<Replacement> replacement) {
    this.writer = writer;
    this.replacement = replacement;
  }

  /** {@return one that writes to a stream which it leaves open} */
  static Output to(OutputStream stream, Opening opening) throws IOException {
    Writer out =
        new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8)) {
          @Override
          public void close() throws IOException {
            flush();
          }
        };
    return new Output(opening.open(out), Optional.empty());
  }

  /** {@return one that writes through a writer that knows where} */
  static Output through(DocumentWriter writer) {
    return new Output(writer, Optional.empty());
  }

  /** {@return one that replaces the file when all is written} */
  static Output replacing(Path file, Opening opening) throws IOException {
    if (Files.exists(file) && !Files.isRegularFile(file) && !Files.isDirectory(file)) {
      return growing(file, opening); // a device or a pipe
    }
    if (Files.isDirectory(file)) {
      throw new FileSystemException(file.toString());
    }
    Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    String name = "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".part";
    Path part = target.resolveSibling(name);
    Writer out = Files.newBufferedWriter(part);
    part.toFile().deleteOnExit();
    return new Output(opening.open(out), Optional.of(new Replacement(part, target)));
  }

  /** {@return one that writes the file as it goes, from its beginning} */
  static Output growing(Path file, Opening opening) throws IOException {
    return new Output(opening.open(Files.newBufferedWriter(file)), Optional.empty());
  }

  /** {@return one that writes behind what the file has} */
  static Output appending(Path file, Opening opening) throws IOException {
    Writer out =
        Files.newBufferedWriter(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    return new Output(opening.open(out), Optional.empty());
  }

  /** {@return the complaint that there can be no such file} */
  static DixitException unwritable(Path file, IOException e) {
    Path folder = Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(file);
    String reason;
    if (!Files.isDirectory(folder)) {
      reason = "the folder " + folder + " does not exist";
    } else if (Files.isDirectory(file)) {
      reason = "it is a folder";
    } else if (e instanceof AccessDeniedException) {
      reason = "permission denied";
    } else {
      reason = String.valueOf(e.getMessage());
    }
    return new DixitException("can't write " + file + ": " + reason + "; choose another file", e);
  }

  DocumentWriter writer() {
    return writer;
  }

  /** Finishes what was written. Without this a file that is replaced stays as it was. */
  void commit() throws IOException {
    writer.close();
    if (replacement.isPresent()) {
      Files.move(
          replacement.get().part(),
          replacement.get().target(),
          StandardCopyOption.REPLACE_EXISTING,
          StandardCopyOption.ATOMIC_MOVE);
    }
  }

  @Override
  public void close() throws IOException {
    writer.close();
    if (replacement.isPresent()) {
      Files.deleteIfExists(replacement.get().part());
    }
  }

  private record Replacement(Path part, Path target) {}

  /** Makes a writer of a format. */
  interface Opening {
    DocumentWriter open(Writer out) throws IOException;
  }
}
