// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.spark;

import io.github.dixit.AttributedDocument;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Spark in this JVM with two task threads, and nothing on the network; as an extension of a class
 * of tests, it runs as long as they do.
 */
final class LocalSpark implements BeforeAllCallback, AfterAllCallback {

  private static final StructType DOCUMENTS =
      new StructType().add("id", DataTypes.StringType).add("text", DataTypes.StringType);

  private Optional<SparkSession> session = Optional.empty();

  @Override
  public void beforeAll(ExtensionContext context) {
    session = Optional.of(start());
  }

  @Override
  public void afterAll(ExtensionContext context) {
    session().stop();
  }

  SparkSession session() {
    return session.orElseThrow();
  }

  static SparkSession start() {
    return SparkSession.builder()
        .master("local[2]")
        .appName("Dixit")
        .config("spark.ui.enabled", false)
        .config("spark.driver.host", "localhost")
        .config("spark.driver.bindAddress", "127.0.0.1")
        .config("spark.sql.shuffle.partitions", 4)
        // Compiling each query costs more than running it on a handful of rows.
        .config("spark.sql.codegen.wholeStage", false)
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
