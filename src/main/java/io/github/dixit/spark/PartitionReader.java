// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.spark;

import com.google.common.collect.Streams;
import io.github.dixit.AttributedDocument;
import java.util.Iterator;
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

  PartitionReader(ExtractorSource source) {
    this.source = source;
  }

  @Override
  public Iterator<Row> call(Iterator<Row> documents) {
    BiFunction<String, String, AttributedDocument> extractor = source.get();
    return Streams.stream(documents).flatMap(d -> rows(extractor, d)).iterator();
  }

  private static Stream<Row> rows(
      BiFunction<String, String, AttributedDocument> extractor, Row document) {
    @Nullable String id = document.getString(0);
    @Nullable String text = document.getString(1);
    if (id == null || text == null) {
      String missing = id == null ? "the document has no id" : "the document has no text";
      return Stream.of(AttributionRows.failed(id, missing));
    }
    try {
      return AttributionRows.of(extractor.apply(id, text));
    } catch (RuntimeException e) {
      // One document in millions must not stop the others; whoever reads the table sees it.
      return Stream.of(AttributionRows.failed(id, e.toString()));
    }
  }
}
