// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.io;

import io.github.dixit.Internal;
import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;

/**
 * Writes what a text may have and an encoding has not, half a surrogate pair, in a form that all
 * readers take: in JSON as an escape, from which it comes back as it was; elsewhere as the
 * replacement character U+FFFD, which takes the same one code unit, so that offsets hold. There
 * U+0000 is replaced too. Not thread-safe.
 */
@Internal
public final class EncodableWriter extends FilterWriter {

  private static final char REPLACEMENT = '\uFFFD';

  private final boolean json;

  /** The first half of a pair whose second half may follow, or 0. */
  private char half;

  private EncodableWriter(Writer out, boolean json) {
    super(out);
    this.json = json;
  }

  /**
   * {@return one for JSON, which escapes U+0000 itself}
   *
   * @param out where to
   */
  public static EncodableWriter json(Writer out) {
    return new EncodableWriter(out, true);
  }

  /**
   * {@return one for all but JSON}
   *
   * @param out where to
   */
  public static EncodableWriter text(Writer out) {
    return new EncodableWriter(out, false);
  }

  @Override
  public void write(int c) throws IOException {
    put((char) c);
  }

  @Override
  public void write(char[] buffer, int offset, int length) throws IOException {
    int from = offset;
    for (int i = offset; i < offset + length; i++) {
      if (half != 0 || isSpecial(buffer[i])) {
        out.write(buffer, from, i - from);
        put(buffer[i]);
        from = i + 1;
      }
    }
    out.write(buffer, from, offset + length - from);
  }

  @Override
  public void write(String text, int offset, int length) throws IOException {
    write(text.substring(offset, offset + length).toCharArray(), 0, length);
  }

  private boolean isSpecial(char c) {
    return Character.isSurrogate(c) || c == 0 && !json;
  }

  private void put(char c) throws IOException {
    if (half != 0 && Character.isLowSurrogate(c)) {
      out.write(new char[] {half, c});
      half = 0;
      return;
    }
    putHalf();
    if (Character.isHighSurrogate(c)) {
      half = c;
    } else if (isSpecial(c)) {
      replace(c);
    } else {
      out.write(c);
    }
  }

  private void putHalf() throws IOException {
    if (half != 0) {
      replace(half);
      half = 0;
    }
  }

  private void replace(char c) throws IOException {
    if (json) {
      out.write(String.format(Locale.ROOT, "\\u%04x", (int) c));
    } else {
      out.write(REPLACEMENT);
    }
  }

  /** Hands on what was written; half a pair at this place stays half. */
  @Override
  public void flush() throws IOException {
    putHalf();
    super.flush();
  }

  @Override
  public void close() throws IOException {
    putHalf();
    super.close();
  }
}
