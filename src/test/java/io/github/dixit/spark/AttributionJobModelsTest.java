// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.spark;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dixit.Dixit;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;

/** The job with the shipped models. */
class AttributionJobModelsTest {

  @Test
  void givesTheSameRowsAsThePlainRun() throws IOException {
    Map<String, String> articles = Articles.of(24);
    try (SparkSession spark = LocalSpark.start();
        Dixit dixit = Dixit.create()) {
      List<String> plain = LocalSpark.plain(spark, articles, dixit::extract);
      List<String> job =
          LocalSpark.json(
              AttributionJob.builder()
                  .documentsPerPartition(5)
                  .build()
                  .attributions(LocalSpark.table(spark, articles)));
      assertThat(job).isEqualTo(plain).hasSizeGreaterThan(articles.size());
    }
  }
}
