// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.verify;

import io.github.dixit.AttributedDocument;
import io.github.dixit.Attribution;
import io.github.dixit.Facets;
import io.github.dixit.NonStatement;
import io.github.dixit.Span;
import io.github.dixit.Speaker;
import io.github.dixit.SpeakerEvidence;
import io.github.dixit.TextSpan;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Writes documents and quotations in the form that {@link Unpacker} reads.
 *
 * @param out where to
 * @param withWords whether words are written beside their ranges, as the text is not
 */
record Packer(DataOutputStream out, boolean withWords) {

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
