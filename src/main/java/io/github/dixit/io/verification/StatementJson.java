// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.io.verification;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.dixit.Attribution;
import io.github.dixit.Internal;
import io.github.dixit.Speaker;
import io.github.dixit.TextSpan;
import io.github.dixit.io.EncodableWriter;
import io.github.dixit.verify.Statement;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;

/** Statements as JSON Lines; {@code docs/verify.md} tells the fields. */
@Internal
public final class StatementJson {

  private static final JsonFactory JSON = new JsonFactory();
  private static final int SCHEMA_VERSION = 1;

  private StatementJson() {}

  /**
   * Writes statements, one a line, and leaves the writer open.
   *
   * @param statements in the order in which they shall stand
   * @param to where to; it is flushed and stays open
   * @throws IOException if they can't be written
   */
  public static void write(List<Statement> statements, Writer to) throws IOException {
    Writer out = EncodableWriter.json(to);
    for (Statement statement : statements) {
      try (JsonGenerator json = JSON.createGenerator(out)) {
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        write(statement, json);
        json.writeRaw('\n');
      }
    }
    out.flush();
  }

  private static void write(Statement statement, JsonGenerator generator) throws IOException {
    Fields json = new Fields(generator);
    Attribution a = statement.attribution();
    json.object(
        () -> {
          json.number("schemaVersion", SCHEMA_VERSION);
          json.string("document", statement.document());
          json.object("metadata", () -> metadata(statement.metadata(), json));
          json.string("attribution", a.id());
          json.string("type", a.type().name());
          json.string("speaker", a.speaker().flatMap(Speaker::name));
          json.string("description", a.speaker().flatMap(Speaker::description));
          json.string("catalogId", a.speaker().flatMap(Speaker::catalogId));
          json.array(
              "aliases",
              a.speaker().map(Speaker::aliases).orElse(List.of()),
              generator::writeString);
          json.string("cue", a.cue().map(TextSpan::text));
          json.string("cueClass", a.facets().cueClass().name());
          json.string("polarity", a.facets().polarity().name());
          json.string("certainty", a.facets().certainty().name());
          json.object("content", () -> content(a.content(), json));
          json.string("context", statement.context());
        });
  }

  private static void metadata(Map<String, String> metadata, Fields json) throws IOException {
    for (Map.Entry<String, String> entry : metadata.entrySet()) {
      json.string(entry.getKey(), entry.getValue());
    }
  }

  private static void content(TextSpan content, Fields json) throws IOException {
    json.string("text", content.text());
    json.array("spans", content.spans(), s -> VerificationJson.span(s, json));
  }
}
