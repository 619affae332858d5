// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.spark;

import io.github.dixit.AttributedDocument;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** Spark in this JVM with two task threads, and nothing on the network. */
final class LocalSpark {

  private static final StructType DOCUMENTS =
      new StructType().add("id", DataTypes.StringType).add("text", DataTypes.StringType);

  private LocalSpark() {}

  static SparkSession start() {
    return SparkSession.builder()
        .master("local[2]")
        .appName("Dixit")
        .config("spark.ui.enabled", false)
        .config("spark.driver.host", "localhost")
        .config("spark.driver.bindAddress", "127.0.0.1")
        .config("spark.sql.shuffle.partitions", 4)
        .getOrCreate();
  }

  static Dataset<Row> table(SparkSession spark, Map<String, String> articles) {
    return table(
        spark,
        articles.entrySet().stream()
            .map(a -> RowFactory.create(a.getKey(), a.getValue()))
            .toList());
  }

  static Dataset<Row> table(SparkSession spark, List<Row> documents) {
    return spark.createDataFrame(documents, DOCUMENTS);
  }

  /** {@return the rows that the extractor gives outside Spark, as sorted lines of JSON} */
  static List<String> plain(
      SparkSession spark,
      Map<String, String> articles,
      BiFunction<String, String, AttributedDocument> extractor) {
    List<Row> rows =
        articles.entrySet().stream()
            .flatMap(a -> AttributionRows.of(extractor.apply(a.getKey(), a.getValue())))
            .toList();
    return json(spark.createDataFrame(rows, AttributionJob.schema()));
  }

  /** {@return the rows as sorted lines of JSON, as Spark gives arrays back in types of its own} */
  static List<String> json(Dataset<Row> rows) {
    return rows.toJSON().collectAsList().stream().sorted().toList();
  }
}
