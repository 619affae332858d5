// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** One {@link Dixit} shared by many threads. */
@Tag("models")
class ThreadsTest {

  private static final int THREADS = 8;

  @Test
  void eightThreadsFindWhatOneFinds() throws Exception {
    List<GoldArticle> articles = GoldArticle.all();
    List<AttributedDocument> alone = articles.stream().map(ThreadsTest::extract).toList();
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<AttributedDocument>> together = new ArrayList<>();
      for (int i = 0; i < 2 * articles.size(); i++) {
        GoldArticle article = articles.get(i % articles.size());
        together.add(threads.submit(() -> extract(article)));
      }
      for (int i = 0; i < together.size(); i++) {
        assertThat(together.get(i).get()).isEqualTo(alone.get(i % articles.size()));
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static AttributedDocument extract(GoldArticle article) {
    return SharedDixit.get().extract(article.id(), article.text());
  }
}
