// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.io;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.dixit.Anonymity;
import io.github.dixit.Anonymity.Degree;
import io.github.dixit.AttributedDocument;
import io.github.dixit.Attribution;
import io.github.dixit.AttributionType;
import io.github.dixit.DixitException;
import io.github.dixit.Facets;
import io.github.dixit.Facets.Certainty;
import io.github.dixit.Facets.CueClass;
import io.github.dixit.Facets.Polarity;
import io.github.dixit.NonStatement;
import io.github.dixit.SourceForm;
import io.github.dixit.Span;
import io.github.dixit.Speaker;
import io.github.dixit.SpeakerEvidence;
import io.github.dixit.SpeakerKind;
import io.github.dixit.TextSpan;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Makes a document of what {@link DocumentJson} wrote. */
final class DocumentParser {

  private final JsonNode json;
  private final String id;
  private final String text;
  private final IntUnaryOperator offsets;
  private final Map<String, Speaker> speakers = new LinkedHashMap<>();

  DocumentParser(JsonNode json, Optional<String> given) {
    this.json = json;
    requireKnown(json);
    this.id = string(json, "id").orElseThrow(() -> new DixitException("the JSON has no \"id\""));
    this.text =
        given
            .or(() -> string(json, "text"))
            .orElseThrow(
                () -> wrong("there is no text; give it, or write JSON with --include-text"));
    this.offsets =
        value(json, "offsetUnit", OffsetUnit.class, Optional.of(OffsetUnit.UTF16)).toUtf16(text);
  }

  private static void requireKnown(JsonNode json) {
    if (!json.isObject()) {
      throw new DixitException("this is no JSON object, as a document is");
    }
    int version = json.path("schemaVersion").asInt(DocumentJson.SCHEMA_VERSION);
    if (version != DocumentJson.SCHEMA_VERSION) {
      throw new DixitException(
          "the JSON has schemaVersion %d, and this Dixit reads %d; use the one that wrote it"
              .formatted(version, DocumentJson.SCHEMA_VERSION));
    }
  }

  AttributedDocument document() {
    items(json, "speakers").map(this::speaker).forEach(s -> speakers.put(s.id(), s));
    return new AttributedDocument(
        id,
        text,
        items(json, "attributions").map(this::attribution).toList(),
        List.copyOf(speakers.values()),
        items(json, "nonStatements").map(this::nonStatement).toList(),
        items(json, "warnings").map(JsonNode::asText).toList(),
        metadata());
  }

  private Map<String, String> metadata() {
    Map<String, String> fields = new LinkedHashMap<>();
    json.path("metadata").properties().forEach(f -> fields.put(f.getKey(), f.getValue().asText()));
    return fields;
  }

  private Speaker speaker(JsonNode s) {
    return new Speaker(
        needed(s, "id"),
        string(s, "name"),
        value(s, "kind", SpeakerKind.class, Optional.empty()),
        items(s, "aliases").map(JsonNode::asText).toList(),
        items(s, "mentions").map(this::span).toList(),
        string(s, "description"),
        string(s, "role"),
        string(s, "affiliation"),
        string(s, "catalogId"));
  }

  private Attribution attribution(JsonNode a) {
    return new Attribution(
        needed(a, "id"),
        value(a, "type", AttributionType.class, Optional.empty()),
        words(a, "source"),
        value(a, "sourceForm", SourceForm.class, Optional.empty()),
        words(a, "cue"),
        words(a, "content").orElseThrow(() -> wrong("an attribution has no content")),
        string(a, "speaker").map(this::known),
        items(a, "coSpeakers").map(s -> known(s.asText())).toList(),
        string(a, "nestedIn"),
        a.path("confidence").asDouble(1),
        facets(a),
        evidence(a));
  }

  private Optional<SpeakerEvidence> evidence(JsonNode a) {
    return a.has("speakerConfidence")
        ? Optional.of(
            new SpeakerEvidence(
                a.path("speakerConfidence").asDouble(),
                items(a, "considered").map(this::choice).toList()))
        : Optional.empty();
  }

  private SpeakerEvidence.Choice choice(JsonNode c) {
    Map<String, Double> reasons = new LinkedHashMap<>();
    c.path("reasons").properties().forEach(r -> reasons.put(r.getKey(), r.getValue().asDouble()));
    return new SpeakerEvidence.Choice(string(c, "name"), c.path("probability").asDouble(), reasons);
  }

  private Facets facets(JsonNode a) {
    return new Facets(
        value(a, "cueClass", CueClass.class, Optional.of(CueClass.SAY)),
        value(a, "polarity", Polarity.class, Optional.of(Polarity.POSITIVE)),
        value(a, "certainty", Certainty.class, Optional.of(Certainty.FACTUAL)),
        anonymity(a),
        words(a, "addressee"),
        words(a, "venue"),
        words(a, "time"));
  }

  /** What was written before there were degrees tells only that the source is not identified. */
  private Anonymity anonymity(JsonNode a) {
    Degree usual = a.path("anonymous").asBoolean() ? Degree.UNNAMED : Degree.NONE;
    return new Anonymity(
        value(a, "anonymity", Degree.class, Optional.of(usual)),
        words(a, "disclosure"),
        words(a, "anonymityReason"));
  }

  private NonStatement nonStatement(JsonNode n) {
    return new NonStatement(
        value(n, "kind", NonStatement.Kind.class, Optional.empty()),
        words(n, "source"),
        words(n, "cue").orElseThrow(() -> wrong("a non-statement has no cue")),
        words(n, "topic"),
        string(n, "speaker").map(this::known));
  }

  private Speaker known(String speakerId) {
    return Optional.ofNullable(speakers.get(speakerId))
        .orElseThrow(() -> wrong("there is no speaker \"" + speakerId + "\""));
  }

  private Optional<TextSpan> words(JsonNode parent, String field) {
    return Optional.ofNullable(parent.get(field)).filter(JsonNode::isObject).map(this::words);
  }

  /** The words are there twice, in the text and beside the offsets, and had better be the same. */
  private TextSpan words(JsonNode span) {
    List<Span> spans = items(span, "spans").map(this::span).toList();
    TextSpan words = checked(spans, s -> TextSpan.of(text, s));
    Optional<String> written = string(span, "text");
    if (written.isPresent() && !written.get().equals(words.text())) {
      throw wrong(
          "at "
              + spans
              + " stands \""
              + words.text()
              + "\" and not \""
              + written.get()
              + "\"; is it another text, or do the offsets count something else?");
    }
    return words;
  }

  private Span span(JsonNode span) {
    int begin = span.path("begin").asInt(-1);
    int end = span.path("end").asInt(-1);
    return checked(
        List.of(begin, end),
        ends -> new Span(offsets.applyAsInt(ends.get(0)), offsets.applyAsInt(ends.get(1))));
  }

  private <T, R> R checked(T input, Function<T, R> function) {
    try {
      return function.apply(input);
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      throw new DixitException(id + ": " + e.getMessage(), e);
    }
  }

  private <E extends Enum<E>> E value(
      JsonNode parent, String field, Class<E> type, Optional<E> usual) {
    Optional<String> name = string(parent, field);
    return name.isEmpty() && usual.isPresent()
        ? usual.get()
        : Stream.of(type.getEnumConstants())
            .filter(value -> value.name().equalsIgnoreCase(name.orElse("")))
            .findFirst()
            .orElseThrow(() -> wrong(field + " is " + name.orElse("missing") + ", which is none"));
  }

  private String needed(JsonNode parent, String field) {
    return string(parent, field).orElseThrow(() -> wrong("\"" + field + "\" is missing"));
  }

  private static Optional<String> string(JsonNode parent, String field) {
    return Optional.ofNullable(parent.path(field).textValue());
  }

  private static Stream<JsonNode> items(JsonNode parent, String field) {
    return StreamSupport.stream(parent.path(field).spliterator(), false);
  }

  private DixitException wrong(String what) {
    return new DixitException(id + ": " + what);
  }
}
