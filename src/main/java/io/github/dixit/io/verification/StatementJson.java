// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.io.verification;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.dixit.Attribution;
import io.github.dixit.Facets;
import io.github.dixit.Internal;
import io.github.dixit.Span;
import io.github.dixit.Speaker;
import io.github.dixit.TextSpan;
import io.github.dixit.io.EncodableWriter;
import io.github.dixit.verify.Statement;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntUnaryOperator;

/** Statements as JSON Lines after {@code docs/statements.schema.json}. */
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
      write(statement, IntUnaryOperator.identity(), out);
    }
    out.flush();
  }

  /**
   * Writes a statement on a line, and leaves the writer open.
   *
   * @param statement what is written
   * @param offsets turns those of the statement into those written
   * @param out where to
   * @throws IOException if it can't be written
   */
  public static void write(Statement statement, IntUnaryOperator offsets, Writer out)
      throws IOException {
    try (JsonGenerator json = JSON.createGenerator(out)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      Fields fields = new Fields(json);
      fields.object(() -> fields(statement, offsets, fields));
      json.writeRaw('\n');
    }
  }

  private static void fields(Statement statement, IntUnaryOperator offsets, Fields json)
      throws IOException {
    Attribution a = statement.attribution();
    json.number("schemaVersion", SCHEMA_VERSION);
    json.string("document", statement.document());
    json.object("metadata", () -> metadata(statement.metadata(), json));
    json.string("attribution", a.id());
    json.string("nestedIn", a.nestedIn());
    json.string("type", a.type().name());
    speaker(a.speaker(), json);
    json.strings("coSpeakers", a.coSpeakers().stream().map(Speaker::label).toList());
    json.string("cue", a.cue().map(TextSpan::text));
    facets(a.facets(), json);
    json.object("content", () -> content(a.content(), offsets, json));
    json.string("context", statement.context());
  }

  private static void speaker(Optional<Speaker> speaker, Fields json) throws IOException {
    json.string("speaker", speaker.flatMap(Speaker::name));
    json.string("description", speaker.flatMap(Speaker::description));
    json.string("speakerKind", speaker.map(s -> s.kind().name()));
    json.string("role", speaker.flatMap(Speaker::role));
    json.string("affiliation", speaker.flatMap(Speaker::affiliation));
    json.string("catalogId", speaker.flatMap(Speaker::catalogId));
    json.strings("aliases", speaker.map(Speaker::aliases).orElse(List.of()));
  }

  private static void facets(Facets facets, Fields json) throws IOException {
    json.string("cueClass", facets.cueClass().name());
    json.string("polarity", facets.polarity().name());
    json.string("certainty", facets.certainty().name());
    json.string("anonymity", facets.anonymity().degree().name());
    json.string("addressee", facets.addressee().map(TextSpan::text));
    json.string("venue", facets.venue().map(TextSpan::text));
    json.string("time", facets.time().map(TextSpan::text));
  }

  private static void metadata(Map<String, String> metadata, Fields json) throws IOException {
    for (Map.Entry<String, String> entry : metadata.entrySet()) {
      json.string(entry.getKey(), entry.getValue());
    }
  }

  private static void content(TextSpan content, IntUnaryOperator offsets, Fields json)
      throws IOException {
    json.string("text", content.text());
    json.array(
        "spans",
        content.spans(),
        s ->
            VerificationJson.span(
                new Span(offsets.applyAsInt(s.begin()), offsets.applyAsInt(s.end())), json));
  }
}
