// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit;

import io.github.dixit.extraction.KeptReader;
import io.github.dixit.text.Sentences;
import io.github.dixit.text.TextAnalyzer;

/** The analysed texts of tests that need no span model; the models are loaded once. */
public final class Analysis {

  private Analysis() {}

  public static Sentences of(String text) {
    return System.getProperty(KeptReader.FOLDER) == null
        ? Holder.ANALYZER.analyze(text)
        : KeptReader.analyze(text);
  }

  private static final class Holder {
    private static final TextAnalyzer ANALYZER = TextAnalyzer.create();
  }
}
