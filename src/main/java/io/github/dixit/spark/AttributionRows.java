// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.spark;

import io.github.dixit.AttributedDocument;
import io.github.dixit.Attribution;
import io.github.dixit.Facets;
import io.github.dixit.Span;
import io.github.dixit.Speaker;
import io.github.dixit.TextSpan;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/** The table of attributions: its columns, and the rows of a document. */
final class AttributionRows {

  private static final ArrayType STRINGS = DataTypes.createArrayType(DataTypes.StringType, false);

  private static final ArrayType RANGES =
      DataTypes.createArrayType(
          new StructType()
              .add("begin", DataTypes.IntegerType, false)
              .add("end", DataTypes.IntegerType, false),
          false);

  /** The columns; all but {@code error} are null in the row of a document that failed. */
  static final StructType SCHEMA =
      columns(
          column("document", DataTypes.StringType),
          column("id", DataTypes.StringType),
          column("type", DataTypes.StringType),
          column("speaker", DataTypes.StringType),
          column("speaker_kind", DataTypes.StringType),
          column("speaker_id", DataTypes.StringType),
          column("speaker_catalog_id", DataTypes.StringType),
          column("speaker_name", DataTypes.StringType),
          column("speaker_role", DataTypes.StringType),
          column("speaker_affiliation", DataTypes.StringType),
          column("co_speakers", STRINGS),
          column("source", DataTypes.StringType),
          column("source_form", DataTypes.StringType),
          column("cue", DataTypes.StringType),
          column("content", DataTypes.StringType),
          column("source_ranges", RANGES),
          column("cue_ranges", RANGES),
          column("content_ranges", RANGES),
          column("nested_in", DataTypes.StringType),
          column("confidence", DataTypes.DoubleType),
          column("cue_class", DataTypes.StringType),
          column("polarity", DataTypes.StringType),
          column("certainty", DataTypes.StringType),
          column("anonymous", DataTypes.BooleanType),
          column("addressee", DataTypes.StringType),
          column("venue", DataTypes.StringType),
          column("time", DataTypes.StringType),
          column("anonymity", DataTypes.StringType),
          column("disclosure", DataTypes.StringType),
          column("anonymity_reason", DataTypes.StringType),
          column("error", DataTypes.StringType));

  /** The rows of attributions. */
  static final DocumentRows ROWS =
      new DocumentRows() {
        private static final long serialVersionUID = 1L;

        @Override
        public Stream<Row> of(AttributedDocument document) {
          return AttributionRows.of(document);
        }

        @Override
        public Row failed(@Nullable String id, String error) {
          return AttributionRows.failed(id, error);
        }
      };

  private AttributionRows() {}

  /** {@return one row an attribution, in text order} */
  static Stream<Row> of(AttributedDocument document) {
    return document.attributions().stream().map(a -> row(document.id(), a));
  }

  /** {@return the row of a document that could not be read} */
  static Row failed(@Nullable String id, String error) {
    @Nullable Object[] cells = new @Nullable Object[SCHEMA.size()];
    cells[0] = id;
    cells[cells.length - 1] = error;
    return RowFactory.create(cells);
  }

  private static Row row(String document, Attribution a) {
    Facets facets = a.facets();
    return RowFactory.create(
        document,
        a.id(),
        a.type().name(),
        cell(a.speaker().map(Speaker::label)),
        cell(a.speaker().map(s -> s.kind().name())),
        cell(a.speaker().map(Speaker::id)),
        cell(a.speaker().flatMap(Speaker::catalogId)),
        cell(a.speaker().flatMap(Speaker::name)),
        cell(a.speaker().flatMap(Speaker::role)),
        cell(a.speaker().flatMap(Speaker::affiliation)),
        a.coSpeakers().stream().map(Speaker::label).toArray(String[]::new),
        text(a.source()),
        a.sourceForm().name(),
        text(a.cue()),
        a.content().text(),
        ranges(a.source()),
        ranges(a.cue()),
        ranges(Optional.of(a.content())),
        cell(a.nestedIn()),
        a.confidence(),
        facets.cueClass().name(),
        facets.polarity().name(),
        facets.certainty().name(),
        facets.anonymous(),
        text(facets.addressee()),
        text(facets.venue()),
        text(facets.time()),
        facets.anonymity().degree().name(),
        text(facets.anonymity().disclosure()),
        text(facets.anonymity().reason()),
        null);
  }

  /** A table's absent cell is null; this is where Optional ends. */
  private static @Nullable String cell(Optional<String> value) {
    return value.orElse(null);
  }

  private static @Nullable String text(Optional<TextSpan> span) {
    return cell(span.map(TextSpan::text));
  }

  private static Row[] ranges(Optional<TextSpan> span) {
    List<Span> spans = span.map(TextSpan::spans).orElse(List.of());
    return spans.stream().map(s -> RowFactory.create(s.begin(), s.end())).toArray(Row[]::new);
  }

  private static StructType columns(StructType... single) {
    StructType all = new StructType();
    for (StructType column : single) {
      all = all.add(column.fields()[0]);
    }
    return all;
  }

  private static StructType column(String name, DataType type) {
    return new StructType().add(name, type, true);
  }
}
