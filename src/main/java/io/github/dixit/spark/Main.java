// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.spark;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.apache.spark.sql.AnalysisException;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParseResult;

/** What {@code spark-submit} runs: reads texts, writes attributions. */
@Command(
    name = "dixit-spark",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Writes a table of attributions for a table of texts.")
public final class Main implements Callable<Integer> {

  @Option(
      names = "--input",
      required = true,
      description = "File or folder with a column of ids and one of texts.")
  private String input = "";

  @Option(
      names = "--input-format",
      defaultValue = "parquet",
      description = "parquet, json (JSON Lines), csv, orc; default: ${DEFAULT-VALUE}.")
  private String inputFormat = "";

  @Option(
      names = "--output",
      required = true,
      description = "Folder to write; it must not exist yet.")
  private String output = "";

  @Option(
      names = "--output-format",
      defaultValue = "parquet",
      description = "parquet, json, orc; default: ${DEFAULT-VALUE}.")
  private String outputFormat = "";

  @Option(names = "--id", defaultValue = "id", description = "Column of ids; default: id.")
  private String idColumn = "";

  @Option(names = "--text", defaultValue = "text", description = "Column of texts; default: text.")
  private String textColumn = "";

  @Option(names = "--catalogue", description = "Known speakers; ship the file with --files.")
  private @Nullable String catalogue;

  @Option(names = "--models", description = "Folder with another span model, on each executor.")
  private @Nullable String models;

  @Option(
      names = "--min-confidence",
      defaultValue = "0",
      description = "Leave out what is less sure, 0 to 1; default: ${DEFAULT-VALUE}.")
  private double minConfidence;

  @Option(
      names = "--max-length",
      defaultValue = "10000000",
      description = "Longest text in UTF-16 code units; default: ${DEFAULT-VALUE}.")
  private int maxLength;

  @Option(
      names = "--documents-per-partition",
      defaultValue = "2000",
      description = "At most; default: ${DEFAULT-VALUE}.")
  private int documentsPerPartition;

  private Main() {}

  /**
   * Runs the job; a wrong option ends the process with code 2, a failed job with 1.
   *
   * @param args the arguments, as docs/spark.md tells them
   */
  public static void main(String[] args) {
    int code =
        new CommandLine(new Main()).setExecutionExceptionHandler(Main::explain).execute(args);
    // An application that ends its own JVM without need is reported as failed by some masters.
    if (code != 0) {
      System.exit(code);
    }
  }

  @Override
  public Integer call() throws IOException {
    try (SparkSession spark = SparkSession.builder().appName("Dixit").getOrCreate()) {
      Dataset<Row> texts = spark.read().format(inputFormat).load(input);
      job().attributions(texts).write().format(outputFormat).save(output);
      return CommandLine.ExitCode.OK;
    }
  }

  /** What the user can mend gets one line; Spark's own failures keep their trace. */
  private static int explain(Exception e, CommandLine command, ParseResult options)
      throws Exception {
    if (e instanceof AnalysisException || e instanceof IllegalArgumentException) {
      command.getErr().println("dixit-spark: " + e.getMessage());
      return CommandLine.ExitCode.USAGE;
    }
    throw e;
  }

  private AttributionJob job() {
    AttributionJob.Builder builder =
        AttributionJob.builder()
            .idColumn(idColumn)
            .textColumn(textColumn)
            .documentsPerPartition(documentsPerPartition)
            .minConfidence(minConfidence)
            .maxLength(maxLength);
    if (catalogue != null) {
      builder.catalogue(catalogue);
    }
    if (models != null) {
      builder.models(models);
    }
    return builder.build();
  }
}
