// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.io.input;

import io.github.dixit.DixitException;
import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** Makes characters of bytes, strictly: what is not in its encoding is refused, not replaced. */
final class Decoding {

  private static final int BEGIN = 4096;
  private static final int KEPT = 1 << 16;

  private final Optional<Charset> given;

  Decoding(Optional<Charset> given) {
    this.given = given;
  }

  /**
   * {@return the characters of a whole file}, without the byte order mark
   *
   * @param name of the file, for messages
   * @throws DixitException if the bytes are not in the encoding given, marked, or UTF-8
   */
  String decode(byte[] bytes, String name) {
    Charset charset = charset(Arrays.copyOf(bytes, Math.min(bytes.length, BEGIN)), name);
    try {
      String text = decoder(charset).decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw Encodings.notIn(charset, name, bytes);
    }
  }

  /**
   * {@return a reader of the stream} that throws a {@link DixitException} where bytes are not in
   * the encoding given, marked, or UTF-8
   *
   * @throws IOException if the stream can't be read
   */
  Reader reader(InputStream in, String name) throws IOException {
    BufferedInputStream buffered = new BufferedInputStream(in, KEPT);
    buffered.mark(BEGIN);
    byte[] begin = buffered.readNBytes(BEGIN);
    buffered.reset();
    Charset charset = charset(begin, name);
    if (Encodings.marked(begin).isPresent()) {
      buffered.skipNBytes(
          new String(begin, charset).startsWith("\uFEFF") ? bytesOfMark(charset) : 0);
    }
    Tap tap = new Tap(buffered);
    return new Refusing(new InputStreamReader(tap, decoder(charset)), tap, charset, name);
  }

  private Charset charset(byte[] begin, String name) {
    Optional<Charset> marked = Encodings.marked(begin);
    if (given.isEmpty() && marked.isEmpty()) {
      Encodings.refuseZeros(name, begin);
    }
    return given.or(() -> marked).orElse(StandardCharsets.UTF_8);
  }

  private static int bytesOfMark(Charset charset) {
    return "\uFEFF".getBytes(charset).length;
  }

  private static CharsetDecoder decoder(Charset charset) {
    return charset
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
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

  private static final class Refusing extends Reader {

    private final Reader reader;
    private final Tap tap;
    private final Charset charset;
    private final String name;
    private boolean refused;

    Refusing(Reader reader, Tap tap, Charset charset, String name) {
      this.reader = reader;
      this.tap = tap;
      this.charset = charset;
      this.name = name;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
      try {
        return refused ? -1 : reader.read(buffer, offset, length);
      } catch (CharacterCodingException e) {
        refused = true; // the decoder would stumble over the same bytes again
        throw Encodings.notIn(charset, name, tap.last);
      }
    }

    @Override
    public void close() throws IOException {
      reader.close();
    }
  }
}
