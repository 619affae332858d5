// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.server;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.dixit.DixitException;
import io.github.dixit.io.Format;
import io.github.dixit.io.OffsetUnit;
import io.github.dixit.io.WriterOptions;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jetty.server.Request;

/**
 * A text, and what its sender wants to know of it.
 *
 * @param id the name that the document shall have
 * @param text in full
 * @param metadata what is known of the text besides
 * @param minConfidence below which attributions are left out, 0 to 1
 * @param format in which to answer, if the sender names one rather than a media type
 * @param writing how the answer is written
 */
record TextRequest(
    String id,
    String text,
    Map<String, String> metadata,
    double minConfidence,
    Optional<Format> format,
    WriterOptions writing) {

  private static final String UNNAMED = "document";
  private static final Set<String> MEDIA_TYPES = Set.of("text/plain", "application/json");

  /** What may stand in the address of a batch, in that of a text, in a line, and in a body. */
  private static final List<String> OF_BATCH = List.of("minConfidence", "withText", "offsets");

  private static final List<String> OF_TEXT =
      List.of("id", "format", "minConfidence", "withText", "offsets");
  private static final List<String> OF_LINE =
      List.of("id", "text", "metadata", "minConfidence", "withText", "offsets");
  private static final List<String> OF_BODY =
      List.of("id", "text", "metadata", "format", "minConfidence", "withText", "offsets");

  /**
   * Looks at what stands before the body.
   *
   * @throws Problem if the body will not be of a sort that is taken
   */
  static void admit(Request request) {
    if (!MEDIA_TYPES.contains(Call.mediaType(request))) {
      throw notTaken();
    }
  }

  private static Problem notTaken() {
    return new Problem(415, "send the text as text/plain, or as application/json {id, text}");
  }

  /**
   * {@return the text in a body of a sort that is taken}
   *
   * @throws Problem if there is none, or an option is unknown or wrong
   */
  static TextRequest of(Call call) {
    Parameters query = call.query().only(OF_TEXT);
    return switch (call.mediaType()) {
      case "text/plain" -> of(query, call.text(), UNNAMED);
      case "application/json" -> of(query.and(call.json()).only(OF_BODY), UNNAMED);
      default -> throw notTaken();
    };
  }

  /**
   * {@return the options for all lines of a batch}
   *
   * @throws Problem if one is unknown or wrong
   */
  static Parameters ofBatch(Parameters query) {
    of(query.only(OF_BATCH), "", UNNAMED);
    return query;
  }

  /**
   * {@return the text in a line of a batch}
   *
   * @param query the options for all lines; those of the line count more
   * @throws Problem if there is none, or an option is unknown or wrong
   */
  static TextRequest ofLine(Parameters query, ObjectNode line, String unnamed) {
    return of(query.defaultsOf(line).only(OF_LINE), unnamed);
  }

  private static TextRequest of(Parameters fields, String unnamed) {
    String text =
        fields
            .string("text")
            .orElseThrow(
                () ->
                    new Problem(
                        400, "the JSON needs a string \"text\": {\"id\": ..., \"text\": ...}"));
    return of(fields, text, unnamed);
  }

  private static TextRequest of(Parameters options, String text, String unnamed) {
    return new TextRequest(
        options.string("id").orElse(unnamed),
        text,
        options.strings("metadata"),
        options.number("minConfidence", 0, 1).orElse(0.0),
        options.string("format").map(TextRequest::format),
        WriterOptions.defaults()
            .withText(options.flag("withText"))
            .withOffsetUnit(
                options.string("offsets").map(TextRequest::unit).orElse(OffsetUnit.UTF16)));
  }

  private static Format format(String name) {
    try {
      return Format.named(name);
    } catch (DixitException e) {
      throw new Problem(400, String.valueOf(e.getMessage()));
    }
  }

  private static OffsetUnit unit(String name) {
    return Arrays.stream(OffsetUnit.values())
        .filter(u -> u.label().equals(name))
        .findFirst()
        .orElseThrow(() -> new Problem(400, "\"offsets\" must be utf16 or codepoint"));
  }
}
