// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dixit.AttributedDocument;
import io.github.dixit.Attribution;
import io.github.dixit.AttributionType;
import io.github.dixit.DixitException;
import io.github.dixit.Facets;
import io.github.dixit.SourceForm;
import io.github.dixit.Span;
import io.github.dixit.Speaker;
import io.github.dixit.SpeakerKind;
import io.github.dixit.TextSpan;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.apache.spark.SparkException;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The job without models: an extractor of a line stands in for Dixit. */
class AttributionJobTest {

  @RegisterExtension static final LocalSpark SPARK = new LocalSpark();

  @Test
  void givesTheSameRowsAsThePlainRunWhateverThePartitions() {
    Map<String, String> articles = Articles.of(60);
    List<String> plain =
        LocalSpark.plain(SPARK.session(), articles, AttributionJobTest::everythingSaid);
    assertThat(plain).hasSizeGreaterThan(60);
    for (int partitions : new int[] {1, 5}) {
      Dataset<Row> rows =
          job(1_000)
              .attributions(LocalSpark.table(SPARK.session(), articles).repartition(partitions));
      assertThat(LocalSpark.json(rows)).isEqualTo(plain);
    }
  }

  @Test
  void keepsBadDocumentsWithTheirError() {
    List<Row> documents =
        List.of(
            RowFactory.create("good", "\"Yes,\" she said."),
            RowFactory.create("long", "poison"),
            RowFactory.create("empty", null),
            RowFactory.create(null, "\"Yes,\" she said."));
    Dataset<Row> rows = job(1_000).attributions(LocalSpark.table(SPARK.session(), documents));
    assertThat(rows.where("error is null").select("document").collectAsList())
        .containsExactly(RowFactory.create("good"));
    assertThat(
            rows.where("error is not null").select("document", "error", "content").collectAsList())
        .containsExactlyInAnyOrder(
            RowFactory.create("long", "io.github.dixit.DixitException: the text is poison", null),
            RowFactory.create("empty", "the document has no text", null),
            RowFactory.create(null, "the document has no id", null));
  }

  @Test
  void boundsThePartitions() {
    Dataset<Row> documents = LocalSpark.table(SPARK.session(), Articles.of(50)).coalesce(1);
    Dataset<Row> rows = job(7).attributions(documents);
    assertThat(rows.rdd().getNumPartitions()).isEqualTo(8);
  }

  @Test
  void rangesAndFlatColumnsAreReadableInSql() {
    Map<String, String> articles = Map.of("a", "\"Yes,\" she said.");
    job(10)
        .attributions(LocalSpark.table(SPARK.session(), articles))
        .createOrReplaceTempView("said");
    Row row =
        SPARK
            .session()
            .sql(
                "select speaker, speaker_catalog_id, content_ranges[0].begin, content_ranges[0].end,"
                    + " size(source_ranges), source, cue_class, anonymous, confidence from said")
            .first();
    assertThat(row).isEqualTo(RowFactory.create("Ada", "Q1", 0, 16, 0, null, "SAY", false, 0.5));
  }

  @Test
  void aMissingColumnIsNamed() {
    Dataset<Row> documents = LocalSpark.table(SPARK.session(), Map.of("a", "b"));
    assertThatThrownBy(
            () -> AttributionJob.builder().textColumn("body").build().attributions(documents))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no column \"body\" but id, text");
  }

  @Test
  void modelsThatCannotBeLoadedStopTheJob() {
    Dataset<Row> rows =
        AttributionJob.builder()
            .build(AttributionJobTest::missing)
            .attributions(LocalSpark.table(SPARK.session(), Map.of("a", "b")));
    assertThatThrownBy(rows::collectAsList)
        .isInstanceOf(SparkException.class)
        .hasStackTraceContaining("the models are missing");
  }

  private static AttributionJob job(int documentsPerPartition) {
    return AttributionJob.builder()
        .documentsPerPartition(documentsPerPartition)
        .build(() -> AttributionJobTest::everythingSaid);
  }

  private static BiFunction<String, String, AttributedDocument> missing() {
    throw new DixitException("the models are missing");
  }

  /** Each paragraph with a quotation mark is one attribution. */
  private static AttributedDocument everythingSaid(String id, String text) {
    if (text.equals("poison")) {
      throw new DixitException("the text is poison");
    }
    Speaker ada =
        new Speaker(
            "s1",
            Optional.of("Ada"),
            SpeakerKind.PERSON,
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of("Q1"));
    List<Attribution> attributions =
        Arrays.stream(text.split("\n\n"))
            .filter(p -> p.contains("\""))
            .map(p -> new Span(text.indexOf(p), text.indexOf(p) + p.length()))
            .map(s -> attribution(text, s, ada))
            .toList();
    return new AttributedDocument(id, text, attributions, List.of(ada), List.of(), List.of());
  }

  private static Attribution attribution(String text, Span content, Speaker speaker) {
    return new Attribution(
        "a1",
        AttributionType.DIRECT,
        Optional.empty(),
        SourceForm.IMPLICIT,
        Optional.empty(),
        TextSpan.of(text, List.of(content)),
        Optional.of(speaker),
        List.of(),
        Optional.empty(),
        0.5,
        Facets.NONE);
  }
}
