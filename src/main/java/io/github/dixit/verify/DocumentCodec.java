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
import java.util.stream.Stream;

/**
 * Packs documents into bytes for an index and unpacks them. Whom Dixit considered is left out, how
 * sure it is of the speaker is not. Strings keep every code unit, also half a surrogate pair.
 */
final class DocumentCodec {

  private DocumentCodec() {}

  static byte[] pack(AttributedDocument document) {
    return pack(false, packer -> packer.write(document));
  }

  /** {@return a quotation, with the words that a document finds in its text} */
  static byte[] pack(Carried quotation) {
    return pack(true, packer -> packer.write(quotation));
  }

  private static byte[] pack(boolean words, Packing packing) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      packing.by(new Packer(new DataOutputStream(bytes), words));
    } catch (IOException e) {
      throw new IllegalStateException("memory can't be written", e);
    }
    return bytes.toByteArray();
  }

  static AttributedDocument unpack(byte[] bytes, int offset, int length) throws IOException {
    ByteArrayInputStream in = new ByteArrayInputStream(bytes, offset, length);
    return new Unpacker(new DataInputStream(in), false).document();
  }

  static Carried unpack(byte[] quotation) throws IOException {
    return new Unpacker(new DataInputStream(new ByteArrayInputStream(quotation)), true).carried();
  }

  private interface Packing {
    void by(Packer packer) throws IOException;
  }

  private record Packer(DataOutputStream out, boolean withWords) {

    interface Each<T> {
      void write(T value) throws IOException;
    }

    void write(AttributedDocument document) throws IOException {
      string(document.id());
      string(document.text());
      list(List.copyOf(document.metadata().entrySet()), this::entry);
      list(document.speakers(), this::speaker);
      list(document.attributions(), this::attribution);
      list(document.nonStatements(), this::nonStatement);
      list(document.warnings(), this::string);
    }

    void write(Carried quotation) throws IOException {
      Attribution a = quotation.attribution();
      string(quotation.document());
      list(List.copyOf(quotation.metadata().entrySet()), this::entry);
      list(Stream.concat(a.speaker().stream(), a.coSpeakers().stream()).toList(), this::speaker);
      attribution(a);
      words(quotation.words());
    }

    private void nonStatement(NonStatement n) throws IOException {
      string(n.kind().name());
      optional(n.source(), this::words);
      words(n.cue());
      optional(n.topic(), this::words);
      optional(n.speaker().map(Speaker::id), this::string);
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
      if (withWords) {
        string(words.text());
      }
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
}
