// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.io.input;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** Makes characters of bytes, strictly: what is not in its encoding is refused, not replaced. */
final class Decoding {

  private static final int BEGIN = 4096;

  private final Optional<Charset> given;

  Decoding(Optional<Charset> given) {
    this.given = given;
  }

  /**
   * {@return the characters of a whole file}, without the byte order mark
   *
   * @param name of the file, for messages
   * @throws io.github.dixit.DixitException if the bytes are not in the encoding given, marked, or
   *     UTF-8
   */
  String decode(byte[] bytes, String name) {
    Charset charset = charset(Arrays.copyOf(bytes, Math.min(bytes.length, BEGIN)), name);
    try {
      String text =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw Encodings.notIn(charset, name, bytes);
    }
  }

  /**
   * {@return the characters of a stream}, without the byte order mark
   *
   * @throws IOException if the stream can't be read
   */
  Characters characters(SourceStream in, String name) throws IOException {
    byte[] begin = in.begin();
    Charset charset = charset(begin, name);
    if (Encodings.marked(begin).isPresent() && new String(begin, charset).startsWith("\uFEFF")) {
      in.skipNBytes("\uFEFF".getBytes(charset).length);
    }
    return new Characters(in, charset);
  }

  private Charset charset(byte[] begin, String name) {
    Optional<Charset> marked = Encodings.marked(begin);
    if (given.isEmpty() && marked.isEmpty()) {
      Encodings.refuseZeros(name, begin);
    }
    return given.or(() -> marked).orElse(StandardCharsets.UTF_8);
  }
}
