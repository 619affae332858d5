// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.spark;

import com.google.common.collect.Streams;
import io.github.dixit.AttributedDocument;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/**
 * Reads the documents of a partition, rows of id and text, one after the other, and keeps what goes
 * wrong with one as a row. Models that can't be loaded fail the task instead.
 */
final class PartitionReader implements MapPartitionsFunction<Row, Row> {

  private static final long serialVersionUID = 1L;

  private final ExtractorSource source;
  private final DocumentRows kind;

  PartitionReader(ExtractorSource source, DocumentRows kind) {
    this.source = source;
    this.kind = kind;
  }

  @Override
  public Iterator<Row> call(Iterator<Row> documents) {
    BiFunction<String, String, AttributedDocument> extractor = source.get();
    return Streams.stream(documents).flatMap(d -> rows(extractor, d)).iterator();
  }

  private Stream<Row> rows(BiFunction<String, String, AttributedDocument> extractor, Row row) {
    @Nullable String id = row.getString(0);
    @Nullable String text = row.getString(1);
    if (id == null || text == null) {
      String missing = id == null ? "the document has no id" : "the document has no text";
      return Stream.of(kind.failed(id, missing));
    }
    try {
      return kind.of(document(extractor.apply(id, text), row));
    } catch (RuntimeException e) {
      // One document in millions must not stop the others; whoever reads the table sees it.
      return Stream.of(kind.failed(id, e.toString()));
    }
  }

  /** {@return the document with what the further columns tell of it} */
  private static AttributedDocument document(AttributedDocument read, Row row) {
    Map<String, String> metadata = new LinkedHashMap<>();
    for (int i = 2; i < row.size(); i++) {
      @Nullable String value = row.getString(i);
      if (value != null) {
        metadata.put(row.schema().fieldNames()[i], value);
      }
    }
    return metadata.isEmpty() ? read : read.withMetadata(metadata);
  }
}
