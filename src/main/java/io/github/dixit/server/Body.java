// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.server;

import com.google.common.io.ByteStreams;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.MimeTypes;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;

/**
 * Takes the body of a request, no longer than allowed, and its characters, none of them guessed.
 */
final class Body {

  private static final long MOST_DISCARDED = 16L << 20;

  private final int maxBytes;

  Body(int maxBytes) {
    this.maxBytes = maxBytes;
  }

  /** {@return the media type without its parameters, in lower case; empty if there is none} */
  static String mediaType(Request request) {
    String field = request.getHeaders().get(HttpHeader.CONTENT_TYPE);
    String type = field == null ? "" : field;
    int end = type.indexOf(';');
    return (end < 0 ? type : type.substring(0, end)).strip().toLowerCase(Locale.ROOT);
  }

  /**
   * {@return the body as text}
   *
   * @throws Problem if it is too long, broken off, or not in the encoding that it says it is in
   */
  String text(Request request) {
    byte[] bytes = bytes(request);
    Charset charset = charset(request);
    try {
      String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new Problem(
          400,
          "the body is not "
              + charset.name()
              + "; name its encoding: Content-Type: ...; charset=...");
    }
  }

  /**
   * Reads what is left of the body, within reason. A connection that is closed while its sender
   * still writes is reset, and the answer is lost on the way.
   */
  static void discardRest(Request request) {
    if (request.getHeaders().contains(HttpHeader.EXPECT)) {
      return; // the sender waits to be told whether to send it at all
    }
    try {
      ByteStreams.limit(Content.Source.asInputStream(request), MOST_DISCARDED)
          .transferTo(OutputStream.nullOutputStream());
    } catch (IOException e) {
      // The sender has broken off: nothing is left to discard, and the answer goes out all the
      // same.
    }
  }

  private byte[] bytes(Request request) {
    if (request.getLength() > maxBytes) {
      throw tooLong();
    }
    try {
      byte[] bytes = Content.Source.asInputStream(request).readNBytes(maxBytes + 1);
      if (bytes.length > maxBytes) {
        throw tooLong();
      }
      return bytes;
    } catch (IOException e) {
      throw new Problem(400, "the body broke off: " + e.getMessage());
    }
  }

  private Problem tooLong() {
    return new Problem(413, "the body may have " + maxBytes + " bytes at most; send parts of it");
  }

  private static Charset charset(Request request) {
    String name =
        MimeTypes.getCharsetFromContentType(request.getHeaders().get(HttpHeader.CONTENT_TYPE));
    try {
      return name == null ? StandardCharsets.UTF_8 : Charset.forName(name);
    } catch (IllegalArgumentException e) {
      throw new Problem(415, "the encoding " + name + " is not known; send UTF-8");
    }
  }
}
