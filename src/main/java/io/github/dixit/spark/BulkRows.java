// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.spark;

import io.github.dixit.AttributedDocument;
import io.github.dixit.io.DocumentWriter;
import io.github.dixit.io.Format;
import io.github.dixit.io.WriterOptions;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/** The table of bulk requests: for each document the lines of its statements. */
final class BulkRows implements DocumentRows {

  static final StructType SCHEMA =
      new StructType()
          .add("document", DataTypes.StringType, true)
          .add("bulk", DataTypes.StringType, true)
          .add("error", DataTypes.StringType, true);

  private static final long serialVersionUID = 1L;

  @Override
  public Stream<Row> of(AttributedDocument document) {
    StringWriter lines = new StringWriter();
    try (DocumentWriter writer = Format.BULK.open(lines, WriterOptions.defaults())) {
      writer.write(document);
    } catch (IOException e) {
      throw new UncheckedIOException("memory can't be written", e);
    }
    return Stream.of(lines.toString().stripTrailing())
        .filter(bulk -> !bulk.isEmpty())
        .map(bulk -> RowFactory.create(document.id(), bulk, null));
  }

  @Override
  public Row failed(@Nullable String id, String error) {
    return RowFactory.create(id, null, error);
  }
}
