// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.spans;

import io.github.dixit.DixitException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Greedy longest-match-first WordPiece over an uncased BERT vocabulary (Wu et al. 2016,
 * <em>Google's Neural Machine Translation System</em>; the variant of Devlin et al. 2019).
 * Immutable.
 */
final class WordPiece {

  /** Longer words are one unknown piece, as in the reference tokenizer. */
  private static final int LONGEST_WORD = 100;

  private final Map<String, Integer> ids;
  private final int unknown;
  private final int start;
  private final int stop;

  WordPiece(List<String> vocabulary) {
    ids = new HashMap<>(vocabulary.size() * 2);
    for (int i = 0; i < vocabulary.size(); i++) {
      ids.put(vocabulary.get(i), i);
    }
    unknown = special("[UNK]");
    start = special("[CLS]");
    stop = special("[SEP]");
  }

  private int special(String piece) {
    Integer id = ids.get(piece);
    if (id == null) {
      throw new DixitException(
          "the vocabulary of the span model has no piece " + piece + "; export the model again");
    }
    return id;
  }

  /** {@return the highest identifier} */
  int last() {
    return ids.size() - 1;
  }

  int start() {
    return start;
  }

  int stop() {
    return stop;
  }

  int unknown() {
    return unknown;
  }

  /** {@return the identifiers of the pieces of a lower-case word, at least one} */
  int[] pieces(String word) {
    Integer whole = ids.get(word);
    if (whole != null) {
      return new int[] {whole};
    }
    if (word.codePointCount(0, word.length()) > LONGEST_WORD) {
      return new int[] {unknown};
    }
    return split(word);
  }

  private int[] split(String word) {
    int[] found = new int[word.length()];
    int n = 0;
    for (int begin = 0; begin < word.length(); ) {
      int end = word.length();
      Integer id = null;
      for (; end > begin; end--) {
        String piece = word.substring(begin, end);
        id = ids.get(begin == 0 ? piece : "##" + piece);
        if (id != null) {
          break;
        }
      }
      if (id == null) {
        return new int[] {unknown};
      }
      found[n++] = id;
      begin = end;
    }
    return java.util.Arrays.copyOf(found, n);
  }
}
