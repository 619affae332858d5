// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.verify;

import io.github.dixit.Anonymity;
import io.github.dixit.AttributedDocument;
import io.github.dixit.Attribution;
import io.github.dixit.AttributionType;
import io.github.dixit.Facets;
import io.github.dixit.SourceForm;
import io.github.dixit.Span;
import io.github.dixit.Speaker;
import io.github.dixit.SpeakerEvidence;
import io.github.dixit.SpeakerKind;
import io.github.dixit.TextSpan;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Packs documents into bytes for an index and unpacks them. What was not said, warnings and whom
 * Dixit considered are left out. Strings keep every code unit, also half a surrogate pair.
 */
final class DocumentCodec {

  private DocumentCodec() {}

  static byte[] pack(AttributedDocument document) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      new Packer(new DataOutputStream(bytes)).write(document);
    } catch (IOException e) {
      throw new IllegalStateException("memory can't be written", e);
    }
    return bytes.toByteArray();
  }

  static AttributedDocument unpack(byte[] bytes, int offset, int length) throws IOException {
    ByteArrayInputStream in = new ByteArrayInputStream(bytes, offset, length);
    return new Unpacker(new DataInputStream(in)).document();
  }

  private record Packer(DataOutputStream out) {

    interface Each<T> {
      void write(T value) throws IOException;
    }

    void write(AttributedDocument document) throws IOException {
      string(document.id());
      string(document.text());
      list(List.copyOf(document.metadata().entrySet()), this::entry);
      list(document.speakers(), this::speaker);
      list(document.attributions(), this::attribution);
    }

    private void entry(Map.Entry<String, String> entry) throws IOException {
      string(entry.getKey());
      string(entry.getValue());
    }

    private void speaker(Speaker s) throws IOException {
      string(s.id());
      optional(s.name(), this::string);
      string(s.kind().name());
      list(s.aliases(), this::string);
      list(s.mentions(), this::span);
      optional(s.description(), this::string);
      optional(s.role(), this::string);
      optional(s.affiliation(), this::string);
      optional(s.catalogId(), this::string);
    }

    private void attribution(Attribution a) throws IOException {
      string(a.id());
      string(a.type().name());
      optional(a.source(), this::words);
      string(a.sourceForm().name());
      optional(a.cue(), this::words);
      words(a.content());
      optional(a.speaker().map(Speaker::id), this::string);
      list(a.coSpeakers().stream().map(Speaker::id).toList(), this::string);
      optional(a.nestedIn(), this::string);
      out.writeDouble(a.confidence());
      facets(a.facets());
      optional(
          a.evidence().map(SpeakerEvidence::confidence), confidence -> out.writeDouble(confidence));
    }

    private void facets(Facets f) throws IOException {
      string(f.cueClass().name());
      string(f.polarity().name());
      string(f.certainty().name());
      string(f.anonymity().degree().name());
      optional(f.anonymity().disclosure(), this::words);
      optional(f.anonymity().reason(), this::words);
      optional(f.addressee(), this::words);
      optional(f.venue(), this::words);
      optional(f.time(), this::words);
    }

    private void words(TextSpan words) throws IOException {
      list(words.spans(), this::span);
    }

    private void span(Span span) throws IOException {
      out.writeInt(span.begin());
      out.writeInt(span.end());
    }

    private void string(String value) throws IOException {
      out.writeInt(value.length());
      out.writeChars(value);
    }

    private <T> void optional(Optional<T> value, Each<T> each) throws IOException {
      list(value.stream().toList(), each);
    }

    private <T> void list(List<T> values, Each<T> each) throws IOException {
      out.writeInt(values.size());
      for (T value : values) {
        each.write(value);
      }
    }
  }

  private static final class Unpacker {

    private final DataInputStream in;
    private String text = "";
    private Map<String, Speaker> speakers = Map.of();

    Unpacker(DataInputStream in) {
      this.in = in;
    }

    interface Part<T> {
      T read() throws IOException;
    }

    AttributedDocument document() throws IOException {
      String id = string();
      text = string();
      Map<String, String> metadata = new LinkedHashMap<>();
      for (Map.Entry<String, String> entry : list(() -> Map.entry(string(), string()))) {
        metadata.put(entry.getKey(), entry.getValue());
      }
      List<Speaker> all = list(this::speaker);
      speakers = all.stream().collect(Collectors.toMap(Speaker::id, s -> s, (a, b) -> a));
      List<Attribution> attributions = list(this::attribution);
      return new AttributedDocument(id, text, attributions, all, List.of(), List.of(), metadata);
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
      return TextSpan.of(text, list(this::span));
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
}
