// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.verify;

import io.github.dixit.AttributedDocument;
import io.github.dixit.Attribution;
import io.github.dixit.Span;
import io.github.dixit.Speaker;
import io.github.dixit.SpeakerKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** What of a document goes into an index, and under which names. */
final class Entries {

  /** The identifier, in the entry of a document only. */
  static final String ID = "id";

  /** The identifier of the document, in its own entry and in those of its statements. */
  static final String OF = "of";

  static final String RECORD = "record";
  static final String KIND = "kind";
  static final String FEATURES = "features";
  static final String NUMBER = "number";
  static final String CONTENT = "content";
  static final String AROUND = "around";
  static final String SPEAKER = "speaker";
  static final String SURNAME = "surname";
  static final String FULL_NAME = "fullName";
  static final String CATALOG_ID = "catalogId";
  static final String TYPE = "type";
  static final String CUE_CLASS = "cueClass";
  static final String DATE = "date";
  static final Query DOCUMENTS = new TermQuery(new Term(KIND, "document"));
  static final Query STATEMENTS = new TermQuery(new Term(KIND, "statement"));

  /** How much of a date tells the day: {@code 2026-11-30}. */
  private static final int DAY = 10;

  private static final FieldType KEYS = new FieldType();

  static {
    KEYS.setIndexOptions(IndexOptions.DOCS);
    KEYS.setOmitNorms(true);
    KEYS.freeze();
  }

  private Entries() {}

  static Analyzer analyzer() {
    return new EnglishAnalyzer();
  }

  static List<Document> of(AttributedDocument document) {
    List<Document> entries = new ArrayList<>();
    for (int i = 0; i < document.attributions().size(); i++) {
      entries.add(statement(document, i));
    }
    Document whole = entry(document, "document");
    whole.add(new StringField(ID, document.id(), Field.Store.YES));
    whole.add(new StoredField(RECORD, DocumentCodec.pack(document)));
    whole.add(new Field(FEATURES, new KeyStream(Words.of(document.text())), KEYS));
    entries.add(whole);
    return entries;
  }

  private static Document entry(AttributedDocument document, String kind) {
    Document entry = new Document();
    entry.add(new StringField(OF, document.id(), Field.Store.YES));
    entry.add(new StringField(KIND, kind, Field.Store.NO));
    return entry;
  }

  private static Document statement(AttributedDocument document, int number) {
    Attribution attribution = document.attributions().get(number);
    Document entry = entry(document, "statement");
    Span extent = new Span(attribution.content().begin(), attribution.content().end());
    entry.add(new StoredField(NUMBER, number));
    entry.add(new TextField(CONTENT, attribution.content().text(), Field.Store.NO));
    entry.add(new TextField(AROUND, Contexts.around(document.text(), extent), Field.Store.NO));
    entry.add(new StringField(TYPE, attribution.type().name(), Field.Store.NO));
    entry.add(new StringField(CUE_CLASS, attribution.facets().cueClass().name(), Field.Store.NO));
    day(document).ifPresent(day -> entry.add(new StringField(DATE, day, Field.Store.NO)));
    Stream.concat(attribution.speaker().stream(), attribution.coSpeakers().stream())
        .forEach(speaker -> add(entry, speaker));
    return entry;
  }

  private static Optional<String> day(AttributedDocument document) {
    return Optional.ofNullable(document.metadata().get(DATE))
        .filter(date -> date.matches("\\d{4}-\\d\\d-\\d\\d.*"))
        .map(date -> date.substring(0, DAY));
  }

  private static void add(Document entry, Speaker speaker) {
    Stream.of(speaker.name().stream(), speaker.aliases().stream(), speaker.description().stream())
        .flatMap(names -> names)
        .map(SpeakerQueries::key)
        .distinct()
        .forEach(key -> entry.add(new StringField(SPEAKER, key, Field.Store.NO)));
    speaker.catalogId().ifPresent(id -> entry.add(new StringField(CATALOG_ID, id, Field.Store.NO)));
    speaker.name().ifPresent(name -> entry.add(new StoredField(FULL_NAME, name)));
    if (speaker.kind() == SpeakerKind.PERSON) {
      List<String> words = speaker.name().map(Names::words).orElse(List.of());
      if (!words.isEmpty()) {
        entry.add(new StringField(SURNAME, words.get(words.size() - 1), Field.Store.NO));
      }
    }
  }

  /** {@return the statement that the entry stands for} */
  static Statement statement(AttributedDocument document, Document entry) {
    int number = entry.getField(NUMBER).numericValue().intValue();
    return Statement.of(document, document.attributions().get(number));
  }
}
