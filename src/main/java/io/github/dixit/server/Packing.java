// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.server;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;

/** Bodies and answers packed with gzip, however large they would like to become. */
final class Packing {

  static final String GZIP = "gzip";

  private static final List<String> NAMES = List.of(GZIP, "x-gzip");

  /** Less than this fits into one packet as it is. */
  private static final int WORTH_IT = 1_400;

  private Packing() {}

  /**
   * {@return whether the body of the request is packed}
   *
   * @throws Problem if it is packed in another manner
   */
  static boolean isPacked(Request request) {
    List<String> codings = request.getHeaders().getCSV(HttpHeader.CONTENT_ENCODING, false);
    List<String> applied =
        codings.stream()
            .map(c -> c.toLowerCase(Locale.ROOT))
            .filter(c -> !c.equals("identity"))
            .toList();
    if (applied.size() > 1 || !NAMES.containsAll(applied)) {
      throw new Problem(
          415, "bodies come as they are or as gzip, once", Map.of("Accept-Encoding", GZIP));
    }
    return !applied.isEmpty();
  }

  /**
   * {@return the bytes unpacked}
   *
   * @throws Problem if they are damaged, or more than allowed: no more than these are made
   */
  static byte[] unpack(byte[] packed, int most) {
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      byte[] bytes = in.readNBytes(most + 1);
      if (bytes.length > most) {
        throw Bodies.tooLong(most);
      }
      return bytes;
    } catch (IOException e) {
      throw damaged();
    }
  }

  static Problem damaged() {
    return new Problem(400, "the body is not the gzip that Content-Encoding says it is");
  }

  static boolean isWorthIt(byte[] bytes) {
    return bytes.length > WORTH_IT;
  }

  /** {@return whether the sender takes packed answers} */
  static boolean isAccepted(Request request) {
    try {
      return request.getHeaders().getQualityCSV(HttpHeader.ACCEPT_ENCODING).stream()
          .anyMatch(c -> NAMES.contains(c.toLowerCase(Locale.ROOT)));
    } catch (RuntimeException e) { // a malformed list names nothing
      return false;
    }
  }

  static byte[] pack(byte[] bytes) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("memory can be written", e);
    }
    return packed.toByteArray();
  }
}
