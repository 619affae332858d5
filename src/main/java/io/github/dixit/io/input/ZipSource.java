// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.io.input;

import io.github.dixit.DixitException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The texts of all files in a zip archive, one after the other. An archive inside is refused, and
 * so is one that unpacks to far more than it has: a bomb.
 */
final class ZipSource implements TextSource {

  /** Prose shrinks to a third; a file of blanks to a thousandth. */
  private static final long HIGHEST_RATIO = 200;

  private static final long ALWAYS_ALLOWED = 10_000_000;

  private final ZipFile zip;
  private final Iterator<? extends ZipEntry> entries;
  private final String name;
  private final InputOptions options;
  private final Budget budget;
  private Optional<TextSource> current = Optional.empty();

  ZipSource(Path file, String name, InputOptions options) throws IOException {
    this.zip = new ZipFile(file.toFile());
    this.entries = zip.stream().filter(ZipSource::isText).iterator();
    this.name = name;
    this.options = options;
    this.budget = new Budget(name, ALWAYS_ALLOWED + HIGHEST_RATIO * file.toFile().length());
  }

  private static boolean isText(ZipEntry entry) {
    String file = entry.getName().substring(entry.getName().lastIndexOf('/') + 1);
    return !entry.isDirectory()
        && !file.startsWith(".")
        && !entry.getName().startsWith("__MACOSX/");
  }

  @Override
  public Optional<SourceText> next() throws IOException {
    while (true) {
      Optional<SourceText> text = current.isPresent() ? current.get().next() : Optional.empty();
      if (text.isPresent()) {
        return text;
      }
      closeCurrent();
      if (!entries.hasNext()) {
        return Optional.empty();
      }
      current = Optional.of(open(entries.next()));
    }
  }

  private TextSource open(ZipEntry entry) throws IOException {
    String inside = name + "!/" + entry.getName();
    if (Kind.of(entry.getName(), options) == Kind.ZIP) {
      throw new DixitException(inside + " is an archive in an archive; unpack it first");
    }
    return Inputs.open(new Limited(zip.getInputStream(entry), budget), inside, options);
  }

  private void closeCurrent() throws IOException {
    if (current.isPresent()) {
      current.get().close();
      current = Optional.empty();
    }
  }

  @Override
  public void close() throws IOException {
    closeCurrent();
    zip.close();
  }

  /** What may still be unpacked. */
  private static final class Budget {
    private final String name;
    private long bytes;

    Budget(String name, long bytes) {
      this.name = name;
      this.bytes = bytes;
    }

    void spend(int n) {
      bytes -= n;
      if (bytes < 0) {
        throw new DixitException(
            name + " unpacks to more than " + HIGHEST_RATIO + " times its size; it is not read on");
      }
    }
  }

  private static final class Limited extends FilterInputStream {
    private final Budget budget;

    Limited(InputStream in, Budget budget) {
      super(in);
      this.budget = budget;
    }

    @Override
    public int read() throws IOException {
      int b = super.read();
      budget.spend(b < 0 ? 0 : 1);
      return b;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int n = super.read(bytes, offset, length);
      budget.spend(Math.max(0, n));
      return n;
    }
  }
}
