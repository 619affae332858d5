// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.io;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.dixit.AttributedDocument;
import io.github.dixit.Attribution;
import io.github.dixit.Facets;
import io.github.dixit.NonStatement;
import io.github.dixit.Span;
import io.github.dixit.Speaker;
import io.github.dixit.SpeakerEvidence;
import io.github.dixit.TextSpan;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntUnaryOperator;

/**
 * One document as a JSON object. Source, cue, speaker and name are {@code null} where there are
 * none; what few records have is left out where it is absent.
 */
final class DocumentJson {

  static final int SCHEMA_VERSION = 1;
  private static final double THOUSANDTHS = 1000;

  private final JsonGenerator json;
  private final AttributedDocument document;
  private final WriterOptions options;
  private final IntUnaryOperator offsets;
  private final boolean exact;

  /**
   * Makes one for one document.
   *
   * @param exact writes every digit of the confidence; people read three
   */
  DocumentJson(
      JsonGenerator json, AttributedDocument document, WriterOptions options, boolean exact) {
    this.json = json;
    this.document = document;
    this.options = options;
    this.offsets = options.offsetUnit().fromUtf16(document.text());
    this.exact = exact;
  }

  void write() throws IOException {
    json.writeStartObject();
    json.writeNumberField("schemaVersion", SCHEMA_VERSION);
    json.writeStringField("id", document.id());
    json.writeStringField("offsetUnit", options.offsetUnit().label());
    metadata(document.metadata());
    if (options.withText()) {
      json.writeStringField("text", document.text());
    }
    array("attributions", document.attributions(), this::attribution);
    array("speakers", document.speakers(), this::speaker);
    array("nonStatements", document.nonStatements(), this::nonStatement);
    array("warnings", document.warnings(), json::writeString);
    json.writeEndObject();
  }

  private void metadata(Map<String, String> fields) throws IOException {
    if (!fields.isEmpty()) {
      json.writeObjectFieldStart("metadata");
      for (Map.Entry<String, String> field : fields.entrySet()) {
        json.writeStringField(field.getKey(), field.getValue());
      }
      json.writeEndObject();
    }
  }

  private void attribution(Attribution a) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", a.id());
    json.writeStringField("type", a.type().name());
    textOrNull("source", a.source());
    textOrNull("cue", a.cue());
    text("content", a.content());
    stringOrNull("speaker", a.speaker().map(Speaker::id));
    if (!a.coSpeakers().isEmpty()) {
      array("coSpeakers", a.coSpeakers(), s -> json.writeString(s.id()));
    }
    json.writeStringField("sourceForm", a.sourceForm().name());
    json.writeNumberField("confidence", rounded(a.confidence()));
    stringOrNull("nestedIn", a.nestedIn());
    facets(a.facets());
    if (a.evidence().isPresent()) {
      evidence(a.evidence().get());
    }
    json.writeEndObject();
  }

  private void evidence(SpeakerEvidence evidence) throws IOException {
    json.writeNumberField("speakerConfidence", rounded(evidence.confidence()));
    if (!evidence.choices().isEmpty()) {
      array("considered", evidence.choices(), this::choice);
    }
  }

  private void choice(SpeakerEvidence.Choice choice) throws IOException {
    json.writeStartObject();
    stringOrNull("name", choice.name());
    json.writeNumberField("probability", rounded(choice.probability()));
    json.writeObjectFieldStart("reasons");
    for (Map.Entry<String, Double> reason : choice.reasons().entrySet()) {
      json.writeNumberField(reason.getKey(), rounded(reason.getValue()));
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  private double rounded(double value) {
    return exact ? value : Math.round(value * THOUSANDTHS) / THOUSANDTHS;
  }

  private void facets(Facets facets) throws IOException {
    json.writeStringField("cueClass", facets.cueClass().name());
    json.writeStringField("polarity", facets.polarity().name());
    json.writeStringField("certainty", facets.certainty().name());
    json.writeBooleanField("anonymous", facets.anonymous());
    json.writeStringField("anonymity", facets.anonymity().degree().name());
    textIfAny("disclosure", facets.anonymity().disclosure());
    textIfAny("anonymityReason", facets.anonymity().reason());
    textIfAny("addressee", facets.addressee());
    textIfAny("venue", facets.venue());
    textIfAny("time", facets.time());
  }

  private void speaker(Speaker s) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", s.id());
    stringOrNull("name", s.name());
    json.writeStringField("kind", s.kind().name());
    array("aliases", s.aliases(), json::writeString);
    spans("mentions", s.mentions());
    stringIfAny("description", s.description());
    stringIfAny("role", s.role());
    stringIfAny("affiliation", s.affiliation());
    stringIfAny("catalogId", s.catalogId());
    json.writeEndObject();
  }

  private void nonStatement(NonStatement n) throws IOException {
    json.writeStartObject();
    json.writeStringField("kind", n.kind().name());
    textOrNull("source", n.source());
    text("cue", n.cue());
    textIfAny("topic", n.topic());
    stringOrNull("speaker", n.speaker().map(Speaker::id));
    json.writeEndObject();
  }

  private void text(String field, TextSpan span) throws IOException {
    json.writeObjectFieldStart(field);
    json.writeStringField("text", span.text());
    spans("spans", span.spans());
    json.writeEndObject();
  }

  private void textOrNull(String field, Optional<TextSpan> span) throws IOException {
    if (span.isPresent()) {
      text(field, span.get());
    } else {
      json.writeNullField(field);
    }
  }

  private void textIfAny(String field, Optional<TextSpan> span) throws IOException {
    if (span.isPresent()) {
      text(field, span.get());
    }
  }

  private void stringOrNull(String field, Optional<String> value) throws IOException {
    if (value.isPresent()) {
      json.writeStringField(field, value.get());
    } else {
      json.writeNullField(field);
    }
  }

  private void stringIfAny(String field, Optional<String> value) throws IOException {
    if (value.isPresent()) {
      json.writeStringField(field, value.get());
    }
  }

  /** Writes each range on one line, indented or not: there are many of them. */
  private void spans(String field, List<Span> spans) throws IOException {
    array(
        field,
        spans,
        s ->
            json.writeRawValue(
                "{\"begin\": "
                    + offsets.applyAsInt(s.begin())
                    + ", \"end\": "
                    + offsets.applyAsInt(s.end())
                    + "}"));
  }

  private <T> void array(String field, List<T> items, Item<T> item) throws IOException {
    json.writeArrayFieldStart(field);
    for (T each : items) {
      item.write(each);
    }
    json.writeEndArray();
  }

  private interface Item<T> {
    void write(T item) throws IOException;
  }
}
