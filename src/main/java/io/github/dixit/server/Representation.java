// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.server;

import io.github.dixit.AttributedDocument;
import io.github.dixit.io.CsvTableWriter;
import io.github.dixit.io.DocumentWriter;
import io.github.dixit.io.JsonWriter;
import io.github.dixit.io.WebAnnotationWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;

/** The forms in which attributions go back; the first is for those who don't care. */
enum Representation {
  JSON("application/json", JsonWriter::new),
  JSON_LD("application/ld+json", WebAnnotationWriter::new),
  CSV("text/csv", CsvTableWriter::new);

  private final String mediaType;
  private final Opening opening;

  Representation(String mediaType, Opening opening) {
    this.mediaType = mediaType;
    this.opening = opening;
  }

  /**
   * {@return the one that the sender likes best}
   *
   * @throws Problem if the sender accepts none of them
   */
  static Representation accepted(HttpFields headers) {
    List<String> ranges = headers.getQualityCSV(HttpHeader.ACCEPT);
    if (ranges.isEmpty()) {
      return JSON;
    }
    return ranges.stream()
        .map(Representation::matching)
        .flatMap(Optional::stream)
        .findFirst()
        .orElseThrow(Representation::notAcceptable);
  }

  private static Optional<Representation> matching(String range) {
    String type = range.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(r -> r.matches(type)).findFirst();
  }

  private boolean matches(String range) {
    return range.equals("*/*")
        || range.equals(mediaType)
        || range.equals(mediaType.substring(0, mediaType.indexOf('/')) + "/*");
  }

  private static Problem notAcceptable() {
    String types = Arrays.stream(values()).map(r -> r.mediaType).collect(Collectors.joining(", "));
    return new Problem(406, "attributions come as " + types + "; name one of them in Accept");
  }

  Answer of(AttributedDocument document) {
    String parameters = mediaType.startsWith("text/") ? "; charset=utf-8" : "";
    return Answer.ok(mediaType + parameters, write(document));
  }

  String write(AttributedDocument document) {
    StringWriter out = new StringWriter();
    try (DocumentWriter writer = opening.open(out)) {
      writer.write(document);
    } catch (IOException e) {
      throw new UncheckedIOException("a string can be written", e);
    }
    return out.toString();
  }

  private interface Opening {
    DocumentWriter open(Writer out) throws IOException;
  }
}
