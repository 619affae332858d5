// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.spark;

import io.github.dixit.AttributedDocument;
import io.github.dixit.verify.CarriedQuotation;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/** The table of documents with the quotations that can be followed, and the people they name. */
final class QuotationRows implements DocumentRows {

  /** Sorts by date, those without one last, and is another one for each quotation. */
  static final StructType PLACE =
      new StructType()
          .add("undated", DataTypes.BooleanType, false)
          .add("date", DataTypes.StringType, false)
          .add("document", DataTypes.StringType, false)
          .add("number", DataTypes.IntegerType, false);

  static final StructType SCHEMA =
      new StructType()
          .add("document", DataTypes.StringType, true)
          .add("people", DataTypes.createArrayType(DataTypes.StringType, false), true)
          .add(
              "quotations",
              DataTypes.createArrayType(
                  new StructType()
                      .add("place", PLACE, false)
                      .add("text", DataTypes.StringType, false)
                      .add("surname", DataTypes.StringType, true)
                      .add(
                          "fingerprints",
                          DataTypes.createArrayType(DataTypes.LongType, false),
                          false)
                      .add("packed", DataTypes.BinaryType, false),
                  false),
              true)
          .add("error", DataTypes.StringType, true);

  private static final long serialVersionUID = 1L;

  @Override
  public Stream<Row> of(AttributedDocument document) {
    List<CarriedQuotation> quotations = CarriedQuotation.in(document);
    Row[] rows =
        IntStream.range(0, quotations.size())
            .mapToObj(i -> row(document.id(), i, quotations.get(i)))
            .toArray(Row[]::new);
    String[] people = CarriedQuotation.people(document).toArray(String[]::new);
    return Stream.of(RowFactory.create(document.id(), people, rows, null));
  }

  private static Row row(String document, int number, CarriedQuotation q) {
    Row place = RowFactory.create(q.date().isEmpty(), q.date(), document, number);
    return RowFactory.create(
        place,
        q.text(),
        q.bareSurname().orElse(null),
        q.fingerprints().toArray(Long[]::new),
        q.pack());
  }

  @Override
  public Row failed(@Nullable String id, String error) {
    return RowFactory.create(id, null, null, error);
  }
}
