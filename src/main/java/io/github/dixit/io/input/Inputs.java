// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.io.input;

import io.github.dixit.DixitException;
import io.github.dixit.io.Library;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** Opens files of every kind. */
public final class Inputs {

  private static final int BUFFER = 1 << 16;

  private Inputs() {}

  /**
   * {@return the texts of the file, read while the stream is walked}; close it to close the file.
   *
   * <p>The end of its name tells the kind of a file: {@code .jsonl} and {@code .ndjson}, {@code
   * .csv}, {@code .tsv}, {@code .html}, {@code .htm}, {@code .zip}, each but the last with {@code
   * .gz} behind it too; any other is plain text.
   *
   * @throws IOException if the file can't be opened; walking the stream throws {@link
   *     UncheckedIOException} if it can't be read on, {@link DixitException} if it is not what it
   *     should be
   */
  public static Stream<SourceText> read(Path file, InputOptions options) throws IOException {
    String name = file.getFileName().toString();
    return stream(open(file, name, options), name);
  }

  static TextSource open(Path file, String name, InputOptions options) throws IOException {
    return Kind.of(name, options) == Kind.ZIP && !Kind.isGzip(name)
        ? zip(file, name, options)
        : open(Files.newInputStream(file), name, options);
  }

  /**
   * {@return the texts that come through the stream, such as standard input}
   *
   * @param name of the stream, which tells its kind as the name of a file does
   * @throws IOException as {@link #read(Path, InputOptions)}
   */
  public static Stream<SourceText> read(InputStream in, String name, InputOptions options)
      throws IOException {
    return stream(open(in, name, options), name);
  }

  static TextSource open(InputStream in, String name, InputOptions options) throws IOException {
    try {
      InputStream plain = Kind.isGzip(name) ? new GZIPInputStream(in, BUFFER) : in;
      return open(plain, Kind.of(name, options), name, options);
    } catch (ZipException e) {
      in.close();
      throw new DixitException(name + " is not what gzip makes: " + e.getMessage(), e);
    } catch (DixitException | IOException e) {
      in.close();
      throw e;
    }
  }

  private static TextSource open(InputStream in, Kind kind, String name, InputOptions options)
      throws IOException {
    return switch (kind) {
      case TEXT -> new WholeFileSource(in, name, false, options);
      case HTML -> {
        Library.JSOUP.require("an HTML page");
        yield new WholeFileSource(in, name, true, options);
      }
      case JSON_LINES -> JsonLinesSource.open(reader(in, name, options), name, options);
      case CSV -> table(in, ',', name, options);
      case TSV -> table(in, '\t', name, options);
      case ZIP -> throw new DixitException(name + ": a zip archive is read from a file only");
    };
  }

  private static TextSource table(InputStream in, char separator, String name, InputOptions options)
      throws IOException {
    Library.FASTCSV.require("a table");
    return new CsvSource(reader(in, name, options), separator, name, options);
  }

  private static Reader reader(InputStream in, String name, InputOptions options)
      throws IOException {
    return new Decoding(options.encoding()).reader(in, name);
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
