// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.io.input;

import io.github.dixit.DixitException;
import java.io.FilterInputStream;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.Arrays;

/**
 * The characters of a stream, with a mark where bytes are not in its encoding. Who reads a line
 * with such a mark in it refuses that line.
 */
final class Characters {

  /** Stands where bytes are wrong. Unicode has no character there, and promises never to. */
  static final char WRONG = '\uFFFF';

  private final Reader reader;
  private final Tap tap;
  private final Charset charset;

  Characters(InputStream in, Charset charset) {
    this.tap = new Tap(in);
    this.charset = charset;
    this.reader =
        new InputStreamReader(
            tap,
            charset
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE)
                .replaceWith(String.valueOf(WRONG)));
  }

  Reader reader() {
    return reader;
  }

  /** {@return a reader of these characters that throws where bytes are wrong} */
  Reader strict(Reader these, String place) {
    return new FilterReader(these) {
      @Override
      public int read() throws IOException {
        char[] one = new char[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
      }

      @Override
      public int read(char[] buffer, int offset, int length) throws IOException {
        int n = super.read(buffer, offset, length);
        for (int i = offset; i < offset + n; i++) {
          if (buffer[i] == WRONG) {
            throw wrong(place);
          }
        }
        return n;
      }
    };
  }

  /** {@return the complaint about bytes that were read lately} */
  DixitException wrong(String place) {
    return Encodings.notIn(charset, place, tap.last);
  }

  /** Keeps the last bytes that went through, to tell afterwards what they look like. */
  private static final class Tap extends FilterInputStream {

    private byte[] last = new byte[0];

    Tap(InputStream in) {
      super(in);
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int n = super.read(bytes, offset, length);
      last = n > 0 ? Arrays.copyOfRange(bytes, offset, offset + n) : last;
      return n;
    }
  }
}
