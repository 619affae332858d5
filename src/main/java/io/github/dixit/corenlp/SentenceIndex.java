// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.util.CoreMap;
import java.util.List;
import java.util.TreeMap;

/** Finds the sentences of a document by their place in the text. */
final class SentenceIndex {

  private final TreeMap<Integer, Integer> byBegin = new TreeMap<>();

  SentenceIndex(List<CoreMap> sentences) {
    for (int i = 0; i < sentences.size(); i++) {
      byBegin.put(sentences.get(i).get(CoreAnnotations.CharacterOffsetBeginAnnotation.class), i);
    }
  }

  /** {@return the index of the last sentence that begins at or before the offset, or else 0} */
  int at(int offset) {
    var entry = byBegin.floorEntry(offset);
    return entry == null ? 0 : entry.getValue();
  }
}
