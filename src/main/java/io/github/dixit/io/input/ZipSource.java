// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.io.input;

import io.github.dixit.DixitException;
import io.github.dixit.io.Reasons;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The texts of all files in a zip archive, one after the other. A file that can't be read costs
 * itself alone. An archive inside is refused, and so is one that unpacks to far more than it has: a
 * bomb.
 */
final class ZipSource implements TextSource {

  private final ZipFile zip;
  private final Iterator<? extends ZipEntry> entries;
  private final String name;
  private final InputOptions options;
  private final Budget budget = new Budget();
  private final long size;
  private String inside = "";
  private Optional<TextSource> current = Optional.empty();

  ZipSource(Path file, String name, InputOptions options) throws IOException {
    this.zip = new ZipFile(file.toFile());
    this.entries = zip.stream().filter(ZipSource::isText).iterator();
    this.name = name;
    this.options = options;
    this.size = file.toFile().length();
  }

  private static boolean isText(ZipEntry entry) {
    String file = entry.getName().substring(entry.getName().lastIndexOf('/') + 1);
    return !entry.isDirectory()
        && !file.startsWith(".")
        && !entry.getName().startsWith("__MACOSX/");
  }

  @Override
  public Optional<SourceText> next() throws IOException {
    while (current.isPresent() || entries.hasNext() && !budget.isSpent(size)) {
      Optional<SourceText> text = current.isPresent() ? read(current.get()) : open(entries.next());
      if (text.isPresent()) {
        return text;
      }
    }
    return Optional.empty();
  }

  /** Opens a file and has no text yet. */
  private Optional<SourceText> open(ZipEntry entry) {
    inside = name + "!/" + entry.getName();
    Optional<InputFormat> format = InputFormat.ofName(entry.getName());
    if (format.equals(Optional.of(InputFormat.ZIP))) {
      throw new DixitException(inside + " is an archive in an archive; unpack it first");
    }
    try {
      current = Optional.of(Inputs.open(new Limited(zip.getInputStream(entry)), inside, options));
      return Optional.empty();
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  /** Reads on, and closes the file at its end. */
  private Optional<SourceText> read(TextSource source) throws IOException {
    try {
      Optional<SourceText> text = source.next();
      if (text.isEmpty()) {
        closeCurrent();
      }
      return text;
    } catch (IOException e) {
      closeCurrent();
      throw unreadable(e);
    }
  }

  private DixitException unreadable(IOException e) {
    return new DixitException(inside + " can't be read: " + Reasons.of(e), e);
  }

  private void closeCurrent() throws IOException {
    Optional<TextSource> open = current;
    current = Optional.empty();
    if (open.isPresent()) {
      open.get().close();
    }
  }

  @Override
  public void close() throws IOException {
    closeCurrent();
    zip.close();
  }

  private final class Limited extends FilterInputStream {

    Limited(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int b = super.read();
      budget.spend(b < 0 ? 0 : 1, size);
      return b;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int n = super.read(bytes, offset, length);
      budget.spend(Math.max(0, n), size);
      return n;
    }
  }
}
