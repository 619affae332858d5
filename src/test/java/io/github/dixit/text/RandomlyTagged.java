// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.text;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Documents with real tokens and sentences, whose tags are thrown by a die: what the models find is
 * never worse, and no model is needed.
 */
public final class RandomlyTagged {

  private static final String[] TAGS = {
    "NN", "NN", "NNS", "NNP", "NNP", "NNPS", "VBD", "VBD", "VBZ", "VBP", "VBN", "VBG", "VB", "MD",
    "PRP", "PRP$", "DT", "DT", "IN", "IN", "TO", "CC", "JJ", "JJ", "RB", "WP", "WDT", "WRB", "WP$",
    "CD", "POS", ",", ".", ":", "``", "''", "-LRB-", "-RRB-", "SYM", "UH", "FW", "EX", "RP", "$"
  };

  private static final String[] NAMES = {
    "PERSON", "ORGANIZATION", "LOCATION", "MISC", "O", "O", "O"
  };

  private RandomlyTagged() {}

  /** {@return the document of that text} */
  public static Sentences of(String text, Random random) {
    return WordTagged.of(text, sentence -> tag(sentence, random));
  }

  /** Names are runs of tokens, often those with a capital. */
  private static void tag(List<CoreLabel> sentence, Random random) {
    String name = "O";
    for (CoreLabel label : sentence) {
      boolean capital = Character.isUpperCase(label.word().codePointAt(0));
      if (random.nextInt(3) > 0) {
        name = capital || random.nextInt(8) == 0 ? NAMES[random.nextInt(NAMES.length)] : "O";
      }
      boolean named = !name.equals("O") && random.nextInt(5) > 0;
      label.setNER(name);
      label.setTag(named ? "NNP" : TAGS[random.nextInt(TAGS.length)]);
      label.setLemma(label.word().toLowerCase(Locale.ROOT));
    }
  }
}
