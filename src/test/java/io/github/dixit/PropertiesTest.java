// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dixit.io.DixitJson;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What holds for every text, on texts made by number; {@code io.github.dixit.bench.Mutations} tries
 * as many as one likes.
 */
@Tag("models")
class PropertiesTest {

  private static final int TEXTS = 200;
  private static final int THREADS = 4;

  private static final List<String> ALL = new ArrayList<>();
  private static final List<AttributedDocument> DOCUMENTS = new ArrayList<>();

  @BeforeAll
  static void read() throws IOException {
    MutatedTexts texts = MutatedTexts.ofArticles();
    for (int i = 0; i < TEXTS; i++) {
      ALL.add(texts.get(i));
      DOCUMENTS.add(extract(i));
    }
  }

  private static AttributedDocument extract(int number) {
    return SharedDixit.get().extract("d" + number, ALL.get(number));
  }

  @Test
  void recordsHold() {
    for (int i = 0; i < TEXTS; i++) {
      Invariants.check(ALL.get(i), DOCUMENTS.get(i));
    }
    assertThat(DOCUMENTS.stream().mapToInt(d -> d.attributions().size()).sum())
        .isGreaterThan(TEXTS);
  }

  /** Neither the order of a batch nor what is read beside it changes a document. */
  @Test
  void neitherOrderNorThreadsMatter() throws Exception {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < TEXTS; i++) {
      order.add(i);
    }
    Collections.shuffle(order, new Random(7));
    Map<Integer, AttributedDocument> again = new ConcurrentHashMap<>();
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<?>> work = new ArrayList<>();
      for (int i : order) {
        work.add(threads.submit(() -> again.put(i, extract(i))));
      }
      for (Future<?> done : work) {
        done.get();
      }
    } finally {
      threads.shutdownNow();
    }
    for (int i = 0; i < TEXTS; i++) {
      assertThat(again.get(i)).isEqualTo(DOCUMENTS.get(i));
    }
  }

  /** What is written as JSON is read back as it was, half pairs and all. */
  @Test
  void jsonGoesThereAndBack() {
    for (int i = 0; i < TEXTS; i++) {
      AttributedDocument document = DOCUMENTS.get(i);
      assertThat(DixitJson.read(DixitJson.write(document), ALL.get(i)).attributions())
          .isEqualTo(document.attributions());
    }
  }

  /** A text that stands behind, apart by a heading's worth of line breaks, keeps its offsets. */
  @Test
  void anEmptyFrontMovesEverythingByItsLength() {
    String front = "\n\n\n";
    for (int i = 0; i < TEXTS; i += 10) {
      AttributedDocument moved = SharedDixit.get().extract("d" + i, front + ALL.get(i));
      Invariants.check(front + ALL.get(i), moved);
    }
  }
}
