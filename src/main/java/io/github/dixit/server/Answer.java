// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.server;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * What goes back.
 *
 * @param status the HTTP status
 * @param mediaType of the body
 * @param body in full
 * @param headers besides those that every answer has
 */
record Answer(int status, String mediaType, String body, Map<String, String> headers) {

  /** Lets the page load its own style sheet and script, talk to its own server, and no more. */
  private static final String POLICY =
      "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self';"
          + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  static Answer ok(String mediaType, String body) {
    return new Answer(200, mediaType, body, Map.of());
  }

  /** Writes the answer, packed if the sender takes that; returns before it is on its way. */
  void send(Request request, Response response, Callback callback) {
    begin(response);
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    if (Packing.isWorthIt(bytes) && Packing.isAccepted(request)) {
      bytes = Packing.pack(bytes);
      response.getHeaders().put(HttpHeader.CONTENT_ENCODING, Packing.GZIP);
    }
    response.write(true, ByteBuffer.wrap(bytes), callback);
  }

  /** Sets status and headers. */
  void begin(Response response) {
    HttpFields.Mutable fields = response.getHeaders();
    fields.put(HttpHeader.CONTENT_TYPE, mediaType);
    fields.put(HttpHeader.CACHE_CONTROL, "no-store");
    fields.put(HttpHeader.VARY, "Accept, Accept-Encoding");
    fields.put("Content-Security-Policy", POLICY);
    fields.put("X-Content-Type-Options", "nosniff");
    // Not "no-referrer": a browser would then send the page's own form with "Origin: null".
    fields.put("Referrer-Policy", "same-origin");
    fields.put("Cross-Origin-Opener-Policy", "same-origin");
    fields.put("Cross-Origin-Resource-Policy", "same-origin");
    headers.forEach(fields::put);
    response.setStatus(status);
  }
}
