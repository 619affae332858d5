// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The job as spark-submit runs it, from files to files. */
class MainTest {

  @TempDir private Path folder;

  @Test
  void readsAndWritesFiles() throws IOException {
    Path input = folder.resolve("articles.jsonl");
    Files.write(
        input,
        List.of(
            "{\"url\": \"a\", \"body\": \"\\\"Yes,\\\" she said.\"}",
            "{\"url\": \"b\", \"body\": null}"));
    Path output = folder.resolve("attributions");
    // The job ends its session, and with it this one, in which it runs.
    LocalSpark.start();
    Main.main(
        new String[] {
          "--input", input.toString(),
          "--input-format", "json",
          "--id", "url",
          "--text", "body",
          "--output", output.toString()
        });
    try (SparkSession spark = LocalSpark.start()) {
      List<Row> failed =
          spark.read().parquet(output.toString()).where("error is not null").collectAsList();
      assertThat(failed).hasSize(1);
      assertThat(failed.get(0).<String>getAs("document")).isEqualTo("b");
    }
  }
}
