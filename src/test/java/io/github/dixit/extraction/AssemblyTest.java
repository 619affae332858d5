// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.extraction;

import io.github.dixit.AttributedDocument;
import io.github.dixit.MutatedTexts;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Whatever the models might find in whatever text, records hold. */
class AssemblyTest {

  private static final int FIRST = 1;
  private static final int COUNT = 2_000;
  private static final int SPLICED = Integer.getInteger("dixit.spliced", 300);

  /** The bench {@code Mutations} does a million of them. */
  @Test
  void recordsHoldWhateverTheModelsFind() throws IOException {
    DiceReader reader = new DiceReader();
    MutatedTexts texts = MutatedTexts.ofArticles();
    for (long number = FIRST; number < FIRST + COUNT; number++) {
      String text = texts.get(number);
      try {
        AttributedDocument document = reader.read(text, number);
        MutatedTexts.check(text, document);
      } catch (RuntimeException | AssertionError e) {
        throw new AssertionError("text " + number + ": " + text, e);
      }
    }
  }

  @Test
  void recordsHoldOfNewsThatIsComposed() throws Exception {
    DiceReader reader = new DiceReader();
    SplicedNews all = new SplicedNews();
    for (long number = FIRST; number < FIRST + SPLICED; number++) {
      FuzzedNews news = all.get(number);
      try {
        MutatedTexts.check(news.text(), reader.read(news));
      } catch (RuntimeException | AssertionError e) {
        throw new AssertionError("news " + number + ": " + news.text(), e);
      }
    }
  }
}
