// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.bench;

import io.github.dixit.spark.AttributionJob;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.spark.launcher.JavaModuleOptions;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * How many articles a second the Spark job reads on one task thread, on two, and so on up to the
 * machine's processors; each in a JVM of its own, with the time to load left out.
 */
public final class SparkThroughput {

  private static final StructType DOCUMENTS =
      new StructType().add("id", DataTypes.StringType).add("text", DataTypes.StringType);
  private static final int WARM_UP = 100;

  private SparkThroughput() {}

  /** Arguments: number of articles (2,000), folder of .txt files to take them from in turn. */
  public static void main(String[] args) throws Exception {
    int number = args.length > 0 ? Integer.parseInt(args[0]) : 2_000;
    Path folder = args.length > 1 ? Path.of(args[1]) : Path.of("testdata", "articles");
    if (args.length > 2) {
      System.out.println(row(number, folder, Integer.parseInt(args[2])));
      return;
    }
    System.out.println("| task threads | elapsed s | articles a second | words a second |");
    System.out.println("|---|---|---|---|");
    int processors = Runtime.getRuntime().availableProcessors();
    for (int threads = 1; threads <= processors; threads *= 2) {
      child(number, folder, threads);
    }
  }

  private static void child(int number, Path folder, int threads)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(JavaModuleOptions.defaultModuleOptionArray()));
    command.addAll(List.of("-Xmx3g", "-cp", System.getProperty("java.class.path")));
    command.add(SparkThroughput.class.getName());
    command.addAll(List.of("" + number, folder.toString(), "" + threads));
    int code = new ProcessBuilder(command).inheritIO().start().waitFor();
    if (code != 0) {
      throw new IOException("the run on " + threads + " threads failed with code " + code);
    }
  }

  private static String row(int number, Path folder, int threads) throws IOException {
    Articles articles = Articles.read(folder, Long.MAX_VALUE);
    try (SparkSession spark =
        SparkSession.builder()
            .master("local[" + threads + "]")
            .config("spark.ui.enabled", false)
            .config("spark.driver.host", "localhost")
            .getOrCreate()) {
      seconds(spark, articles, WARM_UP, threads);
      double seconds = seconds(spark, articles, number, threads);
      double words = articles.words() * (double) number / articles.texts().size();
      return String.format(
          Locale.ROOT,
          "| %d | %.0f | %.1f | %,.0f |",
          threads,
          seconds,
          number / seconds,
          words / seconds);
    }
  }

  private static double seconds(SparkSession spark, Articles articles, int number, int threads) {
    List<Row> rows =
        IntStream.range(0, number)
            .mapToObj(i -> RowFactory.create("a" + i, text(articles, i)))
            .toList();
    Dataset<Row> documents =
        spark.createDataFrame(rows, DOCUMENTS).repartition(4 * threads).cache();
    documents.count();
    double before = Usage.wall();
    AttributionJob.builder().build().attributions(documents).write().format("noop").mode("overwrite").save();
    double seconds = Usage.wall() - before;
    documents.unpersist();
    return seconds;
  }

  private static String text(Articles articles, int i) {
    return articles.texts().get(i % articles.texts().size());
  }
}
