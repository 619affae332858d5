// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.spark;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.apache.spark.sql.AnalysisException;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParseResult;

/** What {@code spark-submit} runs: reads texts, writes attributions or what becomes of them. */
@Command(
    name = "dixit-spark",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Writes a table of attributions for a table of texts.")
public final class Main implements Callable<Integer> {

  /** So many texts that could not be read are named. */
  private static final int SHOWN = 20;

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

  @Option(
      names = "--write",
      defaultValue = "attributions",
      description =
          "attributions; bulk, the bodies of bulk requests to OpenSearch or Elasticsearch; followed,"
              + " the statements that several texts carry; default: ${DEFAULT-VALUE}.")
  private What what = What.attributions;

  @Option(
      names = "--least",
      defaultValue = "2",
      description =
          "Of what is followed, that which so many texts carry; default: ${DEFAULT-VALUE}.")
  private int least;

  private Main() {}

  /** What is written, by the names that users write. */
  private enum What {
    attributions,
    bulk,
    followed
  }

  /**
   * Runs the job; a wrong option ends the process with code 2, a failed job with 1.
   *
   * @param args the arguments, as docs/spark.md tells them
   */
  public static void main(String[] args) {
    int code = run(args);
    // An application that ends its own JVM without need is reported as failed by some masters.
    if (code != 0) {
      System.exit(code);
    }
  }

  /** {@return the exit code} */
  static int run(String... args) {
    return new CommandLine(new Main()).setExecutionExceptionHandler(Main::explain).execute(args);
  }

  @Override
  public Integer call() throws IOException {
    try (SparkSession spark = SparkSession.builder().appName("Dixit").getOrCreate()) {
      Dataset<Row> texts = spark.read().format(inputFormat).load(input);
      switch (what) {
        case attributions -> save(job().attributions(texts));
        case followed -> save(job().followed(texts, least));
        case bulk -> {
          return writeBulk(job().bulk(texts).persist(StorageLevel.DISK_ONLY()));
        }
      }
      return CommandLine.ExitCode.OK;
    }
  }

  private void save(Dataset<Row> rows) {
    rows.write().format(outputFormat).save(output);
  }

  /** Writes files of lines, and names texts that could not be read. */
  private int writeBulk(Dataset<Row> rows) {
    rows.where("bulk is not null").select("bulk").write().text(output);
    Dataset<Row> failed = rows.where("error is not null").select("document", "error");
    failed
        .limit(SHOWN)
        .collectAsList()
        .forEach(row -> System.err.println("dixit-spark: " + row.get(0) + ": " + row.get(1)));
    return failed.isEmpty() ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
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
