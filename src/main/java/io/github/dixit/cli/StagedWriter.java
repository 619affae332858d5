// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Writes whole documents: what was written since the last flush is taken back if it can't be
 * written to its end. Formats flush after each document. Not thread-safe.
 */
final class StagedWriter extends Writer {

  private static final int BUFFER = 1 << 20;

  private final OutputStream out;
  private final Optional<FileChannel> file;
  private final StringBuilder staged = new StringBuilder();
  private long whole;
  private boolean broken;

  private StagedWriter(OutputStream out, Optional<FileChannel> file) {
    this.out = out;
    this.file = file;
  }

  /** {@return one to a stream, which is closed with it} */
  static StagedWriter to(OutputStream out) {
    return new StagedWriter(out, Optional.empty());
  }

  /** {@return one to a file from where the channel stands, which is closed with it} */
  static StagedWriter to(FileChannel file) throws IOException {
    StagedWriter writer = new StagedWriter(Channels.newOutputStream(file), Optional.of(file));
    writer.whole = file.position();
    return writer;
  }

  @Override
  public void write(char[] buffer, int offset, int length) throws IOException {
    staged.append(buffer, offset, length);
    if (staged.length() > BUFFER) {
      push();
    }
  }

  @Override
  public void flush() throws IOException {
    push();
    if (file.isPresent()) {
      whole = file.get().position();
    }
  }

  private void push() throws IOException {
    if (broken) {
      staged.setLength(0); // what could not be written was told
      return;
    }
    try {
      // A pair of surrogates may be cut here only if what is behind it is over the buffer.
      int end = staged.length() - (endsInHalf() ? 1 : 0);
      out.write(staged.substring(0, end).getBytes(StandardCharsets.UTF_8));
      out.flush();
      staged.delete(0, end);
    } catch (IOException e) {
      broken = true;
      takeBack();
      throw e;
    }
  }

  private boolean endsInHalf() {
    return staged.length() > 0 && Character.isHighSurrogate(staged.charAt(staged.length() - 1));
  }

  /** Forgets what was written since the last flush. */
  void takeBack() throws IOException {
    staged.setLength(0);
    if (file.isPresent() && file.get().position() > whole) {
      file.get().truncate(whole);
    }
  }

  @Override
  public void close() throws IOException {
    try (out) {
      flush();
    }
  }
}
