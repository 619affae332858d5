// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.server;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.MimeTypes;
import org.eclipse.jetty.server.Request;

/** A request whose body has been read: its characters, none of them guessed, and its options. */
final class Call {

  private final Request request;
  private final byte[] body;

  /** Takes a body that is unpacked already. */
  Call(Request request, byte[] body) {
    this.request = request;
    this.body = body;
  }

  HttpFields headers() {
    return request.getHeaders();
  }

  /** {@return the media type without its parameters, in lower case; empty if there is none} */
  String mediaType() {
    return mediaType(request);
  }

  /** {@return the same of a request whose body is still to come} */
  static String mediaType(Request request) {
    String field = request.getHeaders().get(HttpHeader.CONTENT_TYPE);
    String type = field == null ? "" : field;
    int end = type.indexOf(';');
    return (end < 0 ? type : type.substring(0, end)).strip().toLowerCase(Locale.ROOT);
  }

  /**
   * {@return the options in the address}
   *
   * @throws Problem if they are malformed
   */
  Parameters query() {
    return Parameters.ofQuery(request.getHttpURI().getQuery());
  }

  /**
   * {@return the body as a JSON object}
   *
   * @throws Problem if it is anything else
   */
  ObjectNode json() {
    return Json.object(text());
  }

  /**
   * {@return the body as text}
   *
   * @throws Problem if it is not in the encoding that it says it is in
   */
  String text() {
    return decode(body, charset(request));
  }

  /**
   * {@return the characters, without a byte order mark}
   *
   * @throws Problem if they are not in that encoding
   */
  static String decode(byte[] bytes, Charset charset) {
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
   * {@return the encoding that the request says its body is in, or UTF-8}
   *
   * @throws Problem if it is not known
   */
  static Charset charset(Request request) {
    String name =
        MimeTypes.getCharsetFromContentType(request.getHeaders().get(HttpHeader.CONTENT_TYPE));
    try {
      return name == null ? StandardCharsets.UTF_8 : Charset.forName(name);
    } catch (IllegalArgumentException e) {
      throw new Problem(415, "the encoding " + name + " is not known; send UTF-8");
    }
  }
}
