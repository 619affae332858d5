// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.io;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.dixit.AttributedDocument;
import io.github.dixit.Attribution;
import io.github.dixit.AttributionType;
import io.github.dixit.Span;
import io.github.dixit.Speaker;
import io.github.dixit.SpeakerKind;
import io.github.dixit.TextSpan;
import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.util.Map;
import java.util.Optional;

/**
 * Writes W3C Web Annotations: each document one annotation page in JSON-LD on a line of its own,
 * each attribution one annotation. Its body is a schema.org {@code Quotation} if all of it is
 * quoted and a {@code Claim} if not; its targets are the ranges of the content, each given by
 * position, in code points as the standard wants it, and by quote.
 */
final class WebAnnotationWriter implements DocumentWriter {

  /** The vocabulary of what neither standard has a word for: source and cue. */
  static final String DIXIT = "https://dixit.github.io/ns#";

  private static final String ANNOTATION = "http://www.w3.org/ns/anno.jsonld";
  private static final int SURROUNDINGS = 32;

  private static final JsonFactory JSON = new JsonFactory();

  private final Writer out;

  /** Writes to the given writer, which is closed with this one. */
  public WebAnnotationWriter(Writer out) {
    this.out = EncodableWriter.json(out);
  }

  @Override
  public void write(AttributedDocument document) throws IOException {
    try (JsonGenerator json = JSON.createGenerator(out)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      new Page(document, json).write();
      json.writeRaw('\n');
    }
    out.flush();
  }

  @Override
  public void close() throws IOException {
    out.close();
  }

  /**
   * {@return the document's own address if its name is one, or else its metadata have one, or else
   * a name that can be one}
   */
  private static String iri(AttributedDocument document) {
    String id = document.id();
    return address(id)
        .or(() -> address(document.metadata().getOrDefault("url", "")))
        .orElseGet(() -> "urn:dixit:document:" + URLEncoder.encode(id, UTF_8).replace("+", "%20"));
  }

  private static Optional<String> address(String id) {
    try {
      URI uri = new URI(id);
      boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
      return web && uri.getRawFragment() == null ? Optional.of(uri.toString()) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty(); // most names of documents are no addresses
    }
  }

  /** One document on its way out. */
  private static final class Page {
    private final AttributedDocument document;
    private final JsonGenerator json;
    private final String text;
    private final String iri;
    private final CodePoints codePoints;

    Page(AttributedDocument document, JsonGenerator json) {
      this.document = document;
      this.json = json;
      this.text = document.text();
      this.iri = iri(document);
      this.codePoints = new CodePoints(text);
    }

    void write() throws IOException {
      json.writeStartObject();
      context();
      json.writeStringField("id", iri + "#attributions");
      json.writeStringField("type", "AnnotationPage");
      metadata();
      json.writeArrayFieldStart("items");
      for (Attribution a : document.attributions()) {
        annotation(a);
      }
      json.writeEndArray();
      json.writeEndObject();
    }

    private void metadata() throws IOException {
      for (Map.Entry<String, String> field : document.metadata().entrySet()) {
        json.writeStringField(
            "dixit:" + field.getKey().replaceAll("[^\\w.-]", "_"), field.getValue());
      }
    }

    private void context() throws IOException {
      json.writeArrayFieldStart("@context");
      json.writeString(ANNOTATION);
      json.writeStartObject();
      json.writeStringField("schema", "https://schema.org/");
      json.writeStringField("dixit", DIXIT);
      json.writeEndObject();
      json.writeEndArray();
    }

    private void annotation(Attribution a) throws IOException {
      json.writeStartObject();
      json.writeStringField("id", iri + "#" + a.id());
      json.writeStringField("type", "Annotation");
      json.writeStringField("motivation", "describing");
      body(a);
      targets("target", a.content());
      json.writeEndObject();
    }

    private void body(Attribution a) throws IOException {
      boolean quotation = a.type() == AttributionType.DIRECT;
      json.writeObjectFieldStart("body");
      json.writeStringField("type", quotation ? "schema:Quotation" : "schema:Claim");
      json.writeStringField("schema:text", a.content().text());
      if (a.speaker().isPresent()) {
        speaker(quotation ? "schema:spokenByCharacter" : "schema:author", a.speaker().get());
      }
      json.writeStringField("dixit:attributionType", a.type().name());
      json.writeNumberField("dixit:confidence", a.confidence());
      part("dixit:source", a.source());
      part("dixit:cue", a.cue());
      if (a.nestedIn().isPresent()) {
        json.writeObjectFieldStart("schema:isPartOf");
        json.writeStringField("id", iri + "#" + a.nestedIn().get());
        json.writeEndObject();
      }
      json.writeEndObject();
    }

    private void speaker(String field, Speaker speaker) throws IOException {
      json.writeObjectFieldStart(field);
      json.writeStringField("id", iri + "#" + speaker.id());
      json.writeStringField("type", type(speaker.kind()));
      json.writeStringField("schema:name", speaker.label());
      json.writeEndObject();
    }

    private void part(String field, Optional<TextSpan> span) throws IOException {
      if (span.isPresent()) {
        targets(field, span.get());
      }
    }

    private void targets(String field, TextSpan span) throws IOException {
      json.writeArrayFieldStart(field);
      for (Span range : span.spans()) {
        json.writeStartObject();
        json.writeStringField("type", "SpecificResource");
        json.writeStringField("source", iri);
        selectors(range);
        json.writeEndObject();
      }
      json.writeEndArray();
    }

    private void selectors(Span range) throws IOException {
      json.writeArrayFieldStart("selector");
      json.writeStartObject();
      json.writeStringField("type", "TextPositionSelector");
      json.writeNumberField("start", codePoints.fromUtf16(range.begin()));
      json.writeNumberField("end", codePoints.fromUtf16(range.end()));
      json.writeEndObject();
      json.writeStartObject();
      json.writeStringField("type", "TextQuoteSelector");
      json.writeStringField("exact", range.of(text));
      json.writeStringField("prefix", text.substring(before(range.begin()), range.begin()));
      json.writeStringField("suffix", text.substring(range.end(), after(range.end())));
      json.writeEndObject();
      json.writeEndArray();
    }

    /** {@return where the words before begin, never in the middle of a character} */
    private int before(int offset) {
      int begin = Math.max(0, offset - SURROUNDINGS);
      return inside(begin) ? begin + 1 : begin;
    }

    private int after(int offset) {
      int end = Math.min(text.length(), offset + SURROUNDINGS);
      return inside(end) ? end - 1 : end;
    }

    private boolean inside(int offset) {
      return offset > 0
          && offset < text.length()
          && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
    }
  }

  private static String type(SpeakerKind kind) {
    return switch (kind) {
      case PERSON -> "schema:Person";
      case ORGANIZATION -> "schema:Organization";
      case PLACE -> "schema:GovernmentOrganization";
      case DOCUMENT -> "schema:CreativeWork";
      case GROUP, UNKNOWN -> "schema:Thing";
    };
  }
}
