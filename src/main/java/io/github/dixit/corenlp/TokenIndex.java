// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import io.github.dixit.Span;
import java.util.List;

/** Finds the tokens of a document by their place in the text. */
final class TokenIndex {

  private final List<CoreLabel> tokens;

  TokenIndex(List<CoreLabel> tokens) {
    this.tokens = tokens;
  }

  /** {@return the indices of the tokens that overlap the stretch of text, or of the next one} */
  Span covering(Span stretch) {
    int begin = Math.min(firstEndingAfter(stretch.begin()), tokens.size() - 1);
    int end = begin + 1;
    while (end < tokens.size() && tokens.get(end).beginPosition() < stretch.end()) {
      end++;
    }
    return new Span(begin, end);
  }

  List<CoreLabel> labels(Span indices) {
    return List.copyOf(tokens.subList(indices.begin(), indices.end()));
  }

  private int firstEndingAfter(int offset) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).endPosition() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
