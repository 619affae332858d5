// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.text;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;

/**
 * One shape for marks that may be set in several: CoreNLP's taggers see straight ones, whatever the
 * publisher sets. Where they saw curly ones, now and then they took another word for a name. The
 * tokens themselves keep the characters of the text.
 */
final class StraightMarks {

  private static final String SINGLE = "‘’‚‛";
  private static final String DOUBLE = "“”„‟";

  private StraightMarks() {}

  /** Sets straight marks in the words of a sentence. */
  static void give(List<CoreLabel> sentence) {
    for (CoreLabel label : sentence) {
      label.setWord(straight(label.word()));
    }
  }

  private static String straight(String word) {
    StringBuilder straight = new StringBuilder(word);
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (SINGLE.indexOf(c) >= 0) {
        straight.setCharAt(i, '\'');
      } else if (DOUBLE.indexOf(c) >= 0) {
        straight.setCharAt(i, '"');
      }
    }
    return straight.toString();
  }
}
