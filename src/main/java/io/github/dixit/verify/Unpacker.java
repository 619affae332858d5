// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.verify;

import io.github.dixit.Anonymity;
import io.github.dixit.AttributedDocument;
import io.github.dixit.Attribution;
import io.github.dixit.AttributionType;
import io.github.dixit.Facets;
import io.github.dixit.NonStatement;
import io.github.dixit.SourceForm;
import io.github.dixit.Span;
import io.github.dixit.Speaker;
import io.github.dixit.SpeakerEvidence;
import io.github.dixit.SpeakerKind;
import io.github.dixit.TextSpan;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads what {@link Packer} has written. */
final class Unpacker {

  private final DataInputStream in;
  private final boolean withWords;
  private String text = "";
  private Map<String, Speaker> speakers = Map.of();

  Unpacker(DataInputStream in, boolean withWords) {
    this.in = in;
    this.withWords = withWords;
  }

  interface Part<T> {
    T read() throws IOException;
  }

  AttributedDocument document() throws IOException {
    String id = string();
    text = string();
    Map<String, String> metadata = metadata();
    List<Speaker> all = speakers();
    List<Attribution> attributions = list(this::attribution);
    List<NonStatement> nonStatements = list(this::nonStatement);
    List<String> warnings = list(this::string);
    return new AttributedDocument(id, text, attributions, all, nonStatements, warnings, metadata);
  }

  Carried carried() throws IOException {
    String document = string();
    Map<String, String> metadata = metadata();
    speakers();
    Attribution attribution = attribution();
    return new Carried(document, metadata, attribution, words());
  }

  private Map<String, String> metadata() throws IOException {
    Map<String, String> metadata = new LinkedHashMap<>();
    for (Map.Entry<String, String> entry : list(() -> Map.entry(string(), string()))) {
      metadata.put(entry.getKey(), entry.getValue());
    }
    return metadata;
  }

  private List<Speaker> speakers() throws IOException {
    List<Speaker> all = list(this::speaker);
    speakers = all.stream().collect(Collectors.toMap(Speaker::id, s -> s, (a, b) -> a));
    return all;
  }

  private NonStatement nonStatement() throws IOException {
    return new NonStatement(
        NonStatement.Kind.valueOf(string()),
        optional(this::words),
        words(),
        optional(this::words),
        optional(this::known));
  }

  private Speaker speaker() throws IOException {
    return new Speaker(
        string(),
        optional(this::string),
        SpeakerKind.valueOf(string()),
        list(this::string),
        list(this::span),
        optional(this::string),
        optional(this::string),
        optional(this::string),
        optional(this::string));
  }

  private Attribution attribution() throws IOException {
    return new Attribution(
        string(),
        AttributionType.valueOf(string()),
        optional(this::words),
        SourceForm.valueOf(string()),
        optional(this::words),
        words(),
        optional(this::known),
        list(this::known),
        optional(this::string),
        in.readDouble(),
        facets(),
        optional(() -> new SpeakerEvidence(in.readDouble(), List.of())));
  }

  private Speaker known() throws IOException {
    String id = string();
    return Optional.ofNullable(speakers.get(id))
        .orElseThrow(() -> new IOException("there is no speaker " + id));
  }

  private Facets facets() throws IOException {
    return new Facets(
        Facets.CueClass.valueOf(string()),
        Facets.Polarity.valueOf(string()),
        Facets.Certainty.valueOf(string()),
        new Anonymity(
            Anonymity.Degree.valueOf(string()), optional(this::words), optional(this::words)),
        optional(this::words),
        optional(this::words),
        optional(this::words));
  }

  private TextSpan words() throws IOException {
    List<Span> spans = list(this::span);
    return withWords ? new TextSpan(spans, string()) : TextSpan.of(text, spans);
  }

  private Span span() throws IOException {
    return new Span(in.readInt(), in.readInt());
  }

  private String string() throws IOException {
    int length = in.readInt();
    byte[] bytes = in.readNBytes(2 * length);
    StringBuilder value = new StringBuilder(length);
    for (int i = 0; i + 1 < bytes.length; i += 2) {
      value.append((char) ((bytes[i] & 0xFF) << 8 | bytes[i + 1] & 0xFF));
    }
    return value.toString();
  }

  private <T> Optional<T> optional(Part<T> each) throws IOException {
    return list(each).stream().findFirst();
  }

  private <T> List<T> list(Part<T> each) throws IOException {
    int size = in.readInt();
    List<T> values = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      values.add(each.read());
    }
    return values;
  }
}
