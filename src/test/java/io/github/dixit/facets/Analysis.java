// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.facets;

import io.github.dixit.text.Sentences;
import io.github.dixit.text.TextAnalyzer;

/** The analysed texts of this package's tests; the models are loaded once. */
final class Analysis {

  private static final TextAnalyzer ANALYZER = TextAnalyzer.create();

  private Analysis() {}

  static Sentences of(String text) {
    return ANALYZER.analyze(text);
  }
}
