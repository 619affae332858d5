// SPDX-License-Identifier: GPL-3.0-or-later
package it;

import io.github.dixit.spark.AttributionJob;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** The snippet of docs/spark.md. */
public final class Job {

  public static void main(String[] arguments) throws Exception {
    StructType schema =
        new StructType().add("id", DataTypes.StringType).add("text", DataTypes.StringType);
    try (SparkSession spark =
        SparkSession.builder().master("local[1]").config("spark.ui.enabled", "false").getOrCreate()) {
      List<Row> rows =
          List.of(RowFactory.create("one", "\"It is safe,\" Anna Lindqvist told reporters."));
      Dataset<Row> articles = spark.createDataFrame(rows, schema);
      Dataset<Row> attributions = AttributionJob.builder().build().attributions(articles);
      List<Row> found = attributions.collectAsList();
      System.out.println(found);
      if (found.size() != 1 || !"Anna Lindqvist".equals(found.get(0).getAs("speaker"))) {
        throw new IllegalStateException("not one attribution of Anna Lindqvist");
      }
    }
  }
}
