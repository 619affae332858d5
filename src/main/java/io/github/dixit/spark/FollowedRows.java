// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.spark;

import io.github.dixit.io.verification.FollowedCsv;
import io.github.dixit.verify.Appearance;
import io.github.dixit.verify.CarriedQuotation;
import io.github.dixit.verify.FollowedStatement;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** Makes of the quotations of a group the rows of the statements in it, one an appearance. */
final class FollowedRows implements FlatMapFunction<Row, Row> {

  /** The columns, as {@code follow --format csv} has them; empty strings for what isn't known. */
  static final StructType SCHEMA = schema();

  private static final long serialVersionUID = 1L;

  private final int least;

  FollowedRows(int least) {
    this.least = least;
  }

  private static StructType schema() {
    StructType schema = new StructType();
    for (String column : FollowedCsv.HEADER) {
      schema = schema.add(column, DataTypes.StringType, false);
    }
    return schema;
  }

  @Override
  public Iterator<Row> call(Row group) throws IOException {
    List<CarriedQuotation> quotations = new ArrayList<>();
    for (byte[] packed : group.<byte[]>getList(0)) {
      quotations.add(CarriedQuotation.unpack(packed));
    }
    return CarriedQuotation.statements(quotations, group.getList(1), least).stream()
        .flatMap(FollowedRows::rows)
        .iterator();
  }

  private static Stream<Row> rows(FollowedStatement statement) {
    Appearance first = statement.first();
    String name = first.document() + "#" + first.attribution().id();
    return statement.appearances().stream()
        .map(a -> RowFactory.create(FollowedCsv.row(name, statement, a).toArray()));
  }
}
