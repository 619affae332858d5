// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.spark;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.dixit.io.verification.FollowedCsv;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The job as spark-submit runs it, from files to files. */
@Tag("models")
class MainTest {

  private static final String FERRY =
      "\\\"The new ferry will carry sixty lorries a day,\\\" Ada Orlash said.";
  private static final List<String> ARTICLES =
      List.of(
          "{\"url\": \"a\", \"body\": \"" + FERRY + "\"}",
          "{\"url\": \"b\", \"body\": \"It rained. " + FERRY.replace("sixty", "ninety") + "\"}",
          "{\"url\": \"c\", \"body\": \"Nobody is quoted in the third article.\"}");

  @TempDir private Path folder;

  private Path output;

  @BeforeEach
  void nameOutput() {
    output = folder.resolve("output");
  }

  /** The job ends its session, and with it the one of the test, in which it runs. */
  private int run(List<String> articles, String... options) throws IOException {
    Path input = folder.resolve("articles.jsonl");
    Files.write(input, articles);
    List<String> all = new ArrayList<>(List.of("--input", input.toString()));
    all.addAll(List.of("--input-format", "json", "--id", "url", "--text", "body"));
    all.addAll(List.of("--output", output.toString()));
    all.addAll(List.of(options));
    LocalSpark.start();
    return Main.run(all.toArray(String[]::new));
  }

  private static List<String> withUnreadable() {
    return Stream.concat(ARTICLES.stream(), Stream.of("{\"url\": \"d\", \"body\": null}")).toList();
  }

  @Test
  void readsAndWritesFiles() throws IOException {
    assertThat(run(withUnreadable())).isZero();
    try (SparkSession spark = LocalSpark.start()) {
      List<Row> rows = spark.read().parquet(output.toString()).collectAsList();
      assertThat(rows).hasSize(3);
      assertThat(rows.stream().filter(r -> r.getAs("error") != null).toList())
          .extracting(r -> r.<String>getAs("document"))
          .containsExactly("d");
    }
  }

  @Test
  void writesBulkRequestsAndTellsWhatCouldNotBeRead() throws IOException {
    assertThat(run(withUnreadable(), "--write", "bulk")).isEqualTo(1);
    List<String> lines = lines(".txt");
    assertThat(lines).hasSize(4);
    for (int i = 0; i < lines.size(); i += 2) {
      JsonNode statement = json(lines.get(i + 1));
      assertThat(json(lines.get(i)).at("/index/_id").asText())
          .startsWith(statement.get("document").asText());
      assertThat(statement.get("speaker").asText()).isEqualTo("Ada Orlash");
    }
  }

  @Test
  void writesWhatSeveralTextsCarry() throws IOException {
    assertThat(run(ARTICLES, "--write", "followed", "--output-format", "json")).isZero();
    List<JsonNode> rows = lines(".json").stream().map(MainTest::json).toList();
    assertThat(rows).extracting(r -> r.get("document").asText()).containsExactly("a", "b");
    assertThat(rows).allMatch(r -> FollowedCsv.HEADER.stream().allMatch(r::has));
    assertThat(rows.get(1).toString()).contains("ALTERED").contains("ninety");
  }

  @Test
  void leastTellsHowManyTextsCarryIt() throws IOException {
    assertThat(run(ARTICLES, "--write", "followed", "--output-format", "json", "--least", "3"))
        .isZero();
    assertThat(lines(".json")).isEmpty();
  }

  @Test
  void wrongOptionsAreExitCodeTwo() throws IOException {
    assertThat(run(ARTICLES, "--write", "everything")).isEqualTo(2);
    assertThat(output).doesNotExist();
    assertThat(run(ARTICLES, "--text", "missing")).isEqualTo(2);
    assertThat(output).doesNotExist();
  }

  /** {@return the lines of all files of the output that end so, by the order of the files} */
  private List<String> lines(String ending) throws IOException {
    List<String> lines = new ArrayList<>();
    try (Stream<Path> files = Files.list(output)) {
      for (Path file : files.filter(f -> f.toString().endsWith(ending)).sorted().toList()) {
        lines.addAll(Files.readAllLines(file));
      }
    }
    return lines;
  }

  private static JsonNode json(String line) {
    try {
      return new ObjectMapper().readTree(line);
    } catch (IOException e) {
      throw new AssertionError(line, e);
    }
  }
}
