// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.server;

import io.github.dixit.AttributedDocument;
import io.github.dixit.io.DocumentWriter;
import io.github.dixit.io.Format;
import io.github.dixit.io.WriterOptions;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;

/**
 * A form in which attributions go back: any of {@link Format} that has a media type, JSON for those
 * who don't care.
 */
record Representation(Format format, String mediaType) {

  /** A report has a style sheet and a script of its own, and says itself what it may do. */
  private static final Map<String, String> REPORT =
      Map.of("Content-Security-Policy", "base-uri 'none'; frame-ancestors 'none'");

  private static final List<Representation> ALL =
      Stream.concat(Stream.of(Format.JSON), Arrays.stream(Format.values()))
          .distinct()
          .flatMap(f -> f.mediaType().map(type -> new Representation(f, type)).stream())
          .toList();

  /**
   * {@return that of a format}
   *
   * @throws Problem if it can't be sent
   */
  static Representation of(Format format) {
    return ALL.stream()
        .filter(r -> r.format == format)
        .findFirst()
        .orElseThrow(
            () -> new Problem(400, format.label() + " is a folder of files and can't be sent"));
  }

  /**
   * {@return the one that the sender likes best}
   *
   * @throws Problem if the sender accepts none of them, or the list is malformed
   */
  static Representation accepted(HttpFields headers) {
    String field = headers.get(HttpHeader.ACCEPT);
    if (field == null || field.isBlank()) {
      return of(Format.JSON);
    }
    return ranges(headers).stream()
        .map(Representation::matching)
        .flatMap(Optional::stream)
        .findFirst()
        .orElseThrow(Representation::notAcceptable);
  }

  private static List<String> ranges(HttpFields headers) {
    try {
      return headers.getQualityCSV(HttpHeader.ACCEPT);
    } catch (RuntimeException e) { // Jetty's quoted lists have one for each sort of mistake
      throw new Problem(400, "Accept is malformed");
    }
  }

  private static Optional<Representation> matching(String range) {
    String type = range.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    return ALL.stream().filter(r -> r.matches(type)).findFirst();
  }

  private boolean matches(String range) {
    return range.equals("*/*")
        || range.equals(mediaType)
        || range.equals(mediaType.substring(0, mediaType.indexOf('/')) + "/*");
  }

  private static Problem notAcceptable() {
    String types = ALL.stream().map(Representation::mediaType).collect(Collectors.joining(", "));
    return new Problem(406, "attributions come as " + types + "; name one of them in Accept");
  }

  Answer answer(AttributedDocument document, WriterOptions options) {
    String parameters = mediaType.startsWith("text/") ? "; charset=utf-8" : "";
    Map<String, String> headers = format == Format.HTML ? REPORT : Map.of();
    return new Answer(200, mediaType + parameters, write(document, options), headers);
  }

  String write(AttributedDocument document, WriterOptions options) {
    StringWriter out = new StringWriter();
    try (DocumentWriter writer = format.open(out, options)) {
      writer.write(document);
    } catch (IOException e) {
      throw new UncheckedIOException("a string can be written", e);
    }
    return out.toString();
  }
}
