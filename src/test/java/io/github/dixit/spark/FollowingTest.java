// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.spark;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.dixit.AttributedDocument;
import io.github.dixit.TestDocuments;
import io.github.dixit.io.OutputSchema;
import io.github.dixit.io.verification.FollowedCsv;
import io.github.dixit.verify.FollowedStatement;
import io.github.dixit.verify.StatementFollower;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Following and bulk requests on Spark, by an extractor that needs no models. */
class FollowingTest {

  private static final List<String> PEOPLE =
      List.of("Ana Keller", "Tom Reed", "Keller", "Olga Ruiz");
  private static final StructType ARTICLES =
      new StructType()
          .add("id", DataTypes.StringType)
          .add("text", DataTypes.StringType)
          .add("date", DataTypes.StringType);

  @RegisterExtension static final LocalSpark SPARK = new LocalSpark();

  private final Random random = new Random(11);

  private List<Row> articles() {
    List<String> said =
        IntStream.range(0, 12).mapToObj(i -> words(6 + random.nextInt(25))).toList();
    List<Row> articles = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      String text = "";
      for (int j = random.nextInt(3); j >= 0; j--) {
        String quote = changed(said.get(random.nextInt(said.size())));
        text += "\"" + quote + ",\" " + PEOPLE.get(random.nextInt(PEOPLE.size())) + " said.\n\n";
      }
      String date = i % 7 == 0 ? null : "2026-11-" + (10 + random.nextInt(20));
      articles.add(RowFactory.create("a" + (100 + i), text, date));
    }
    return articles;
  }

  private String words(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> "w" + Integer.toString(random.nextInt(500), 36))
        .collect(Collectors.joining(" "));
  }

  private String changed(String quote) {
    List<String> words = new ArrayList<>(Arrays.asList(quote.split(" ")));
    switch (random.nextInt(3)) {
      case 0 -> words.set(random.nextInt(words.size()), "otherwise");
      case 1 -> words.remove(0);
      default -> {}
    }
    return String.join(" ", words);
  }

  private static AttributionJob job() {
    return AttributionJob.builder().build(() -> TestDocuments::quoting);
  }

  @Test
  void followsAsOneMachineDoes() {
    List<Row> articles = articles();
    StatementFollower follower = new StatementFollower();
    for (Row article : articles) {
      AttributedDocument read = TestDocuments.quoting(article.getString(0), article.getString(1));
      String date = article.getString(2);
      follower.add(date == null ? read : read.withMetadata(Map.of("date", date)));
    }
    List<String> expected =
        follower.statements(2).stream().flatMap(s -> rows(s).stream()).sorted().toList();
    Dataset<Row> table = SPARK.session().createDataFrame(articles, ARTICLES).repartition(3);
    List<String> followed =
        job().followed(table, 2).collectAsList().stream()
            .map(row -> IntStream.range(1, row.size()).mapToObj(row::getString).toList().toString())
            .sorted()
            .toList();
    assertThat(expected).hasSizeGreaterThan(80);
    assertThat(followed).isEqualTo(expected);
  }

  private static List<String> rows(FollowedStatement statement) {
    return statement.appearances().stream()
        .map(a -> FollowedCsv.row("", statement, a))
        .map(row -> row.subList(1, row.size()).toString())
        .toList();
  }

  @Test
  void writesBulkRequestsAndNamesWhatCouldNotBeRead() throws IOException {
    List<Row> articles =
        List.of(
            RowFactory.create("good", "\"It rained all day,\" Tom Reed said.", "2026-11-30"),
            RowFactory.create("silent", "Nobody spoke.", null),
            RowFactory.create("empty", null, null));
    List<Row> rows =
        job().bulk(SPARK.session().createDataFrame(articles, ARTICLES)).collectAsList();
    assertThat(rows).hasSize(2);
    String[] lines = rows.get(0).getString(1).split("\n");
    assertThat(lines).hasSize(2);
    OutputSchema.STATEMENTS.fits(lines[1]);
    assertThat(new ObjectMapper().readTree(lines[1]).at("/metadata/date").asText())
        .isEqualTo("2026-11-30");
    assertThat(rows.get(1).getString(0)).isEqualTo("empty");
    assertThat(rows.get(1).getString(2)).isEqualTo("the document has no text");
  }
}
