// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.io.report;

import io.github.dixit.Span;
import java.util.Collection;

/** Counts words as a reader would: stretches without white space that hold a letter or a digit. */
final class WordCount {

  private WordCount() {}

  static int of(String text) {
    int words = 0;
    boolean inWord = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c)) {
        inWord = false;
      } else if (!inWord && (Character.isLetterOrDigit(c) || Character.isSurrogate(c))) {
        inWord = true;
        words++;
      }
    }
    return words;
  }

  /** {@return the words under all the spans, those under several counted once} */
  static int under(Collection<Span> spans, String text) {
    int words = 0;
    int counted = 0;
    for (Span span : spans.stream().sorted().toList()) {
      int begin = Math.max(span.begin(), counted);
      if (begin < span.end()) {
        words += of(text.substring(begin, span.end()));
        counted = span.end();
      }
    }
    return words;
  }
}
