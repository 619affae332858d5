// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.extraction;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.dixit.AttributedDocument;
import io.github.dixit.MutatedTexts;

/**
 * From news of a fuzzer's making to records, without models: layout, quotations, links, speakers
 * and facets. Fast enough for {@code mvnw -Pfuzz} to find its way into all of them.
 */
class AssemblyFuzzTest {

  private static final DiceReader READER = new DiceReader();

  @FuzzTest(maxDuration = "1h")
  void recordsHold(byte[] bytes) {
    FuzzedNews news = FuzzedNews.of(bytes);
    AttributedDocument document = READER.read(news);
    try {
      MutatedTexts.check(news.text(), document);
    } catch (AssertionError e) {
      throw new AssertionError("records don't hold of: " + news.text(), e);
    }
  }
}
