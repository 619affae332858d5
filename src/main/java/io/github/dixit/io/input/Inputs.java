// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.io.input;

import io.github.dixit.DixitException;
import io.github.dixit.io.Library;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipException;

/** Opens files of every format. */
public final class Inputs {

  private Inputs() {}

  /**
   * {@return the texts of the file, read while the stream is walked}; close it to close the file.
   *
   * <p>The options tell the {@link InputFormat}, or else the end of the file's name does, or else
   * its first bytes; what none of them tells is plain text. What is packed by gzip is unpacked.
   *
   * @param file a file of any format that is read
   * @param options how it is read
   * @throws IOException if the file can't be opened; walking the stream throws {@link
   *     UncheckedIOException} if it can't be read on, {@link DixitException} if it is not what it
   *     should be
   */
  public static Stream<SourceText> read(Path file, InputOptions options) throws IOException {
    String name = file.getFileName().toString();
    return stream(open(file, name, options), name);
  }

  static TextSource open(Path file, String name, InputOptions options) throws IOException {
    Optional<InputFormat> told = options.format().or(() -> InputFormat.ofName(name));
    return told.equals(Optional.of(InputFormat.ZIP)) && !InputFormat.isGzip(name)
        ? zip(file, name, options)
        : open(Files.newInputStream(file), name, options);
  }

  /**
   * {@return the texts that come through the stream, such as standard input}
   *
   * @param name of the stream, which tells its format as the name of a file does
   * @param in the bytes; whoever opened it closes it
   * @param options how it is read
   * @throws IOException as {@link #read(Path, InputOptions)}
   */
  public static Stream<SourceText> read(InputStream in, String name, InputOptions options)
      throws IOException {
    return stream(open(in, name, options), name);
  }

  static TextSource open(InputStream in, String name, InputOptions options) throws IOException {
    try {
      return open(unpacked(in, name), name, options);
    } catch (DixitException | IOException e) {
      in.close();
      throw e;
    }
  }

  static SourceStream unpacked(InputStream in, String name) throws IOException {
    SourceStream plain = SourceStream.of(in, name);
    if (InputFormat.isGzip(name) && !plain.isUnpacked()) {
      throw new DixitException(name + " is not what gzip makes");
    }
    return plain;
  }

  static TextSource open(SourceStream in, String name, InputOptions options) throws IOException {
    InputFormat format = format(in, name, options);
    if (options.format().isEmpty()) {
      Foreign.refuse(in.begin(), name, format);
    }
    return switch (format) {
      case TEXT -> new WholeFileSource(in, name, false, options);
      case HTML -> {
        Library.JSOUP.require("an HTML page");
        yield new WholeFileSource(in, name, true, options);
      }
      case JSON -> JsonLinesSource.whole(in, name, options);
      case JSON_LINES -> JsonLinesSource.open(in, name, options);
      case CSV -> table(in, Looks.separator(in.begin(), options.textField()), name, options);
      case TSV -> table(in, '\t', name, options);
      case ZIP -> throw new DixitException(name + ": a zip archive is read from a file only");
    };
  }

  private static TextSource table(
      SourceStream in, char separator, String name, InputOptions options) throws IOException {
    Library.FASTCSV.require("a table");
    return new CsvSource(in, separator, name, options);
  }

  /** {@return the format that was said, or that the name tells, or that it looks like} */
  static InputFormat format(SourceStream in, String name, InputOptions options) throws IOException {
    Optional<InputFormat> told = options.format().or(() -> InputFormat.ofName(name));
    if (options.format().isPresent() || told.filter(f -> f != InputFormat.TEXT).isPresent()) {
      return told.orElseThrow();
    }
    Looks looks = Looks.of(in.begin());
    return looks
        .format()
        .or(() -> told.isEmpty() ? looks.table(options.textField()) : told)
        .filter(f -> f != InputFormat.TEXT)
        .orElse(options.html() ? InputFormat.HTML : InputFormat.TEXT);
  }

  private static TextSource zip(Path file, String name, InputOptions options) throws IOException {
    try {
      return new ZipSource(file, name, options);
    } catch (ZipException e) {
      throw new DixitException(name + " is not a zip archive: " + e.getMessage(), e);
    }
  }

  private static Stream<SourceText> stream(TextSource source, String name) {
    return Stream.generate(() -> next(source, name))
        .takeWhile(Optional::isPresent)
        .map(Optional::get)
        .onClose(() -> close(source));
  }

  private static Optional<SourceText> next(TextSource source, String name) {
    try {
      return source.next();
    } catch (IOException e) {
      throw new UncheckedIOException(name + " can't be read on: " + e.getMessage(), e);
    }
  }

  private static void close(TextSource source) {
    try {
      source.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
