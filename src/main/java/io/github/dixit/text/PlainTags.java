// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.text;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Keeps the tagger fast on what is no English prose. It tries each triple of tags at each token,
 * and a word it does not know may have thirty tags: a page of Chinese, of emoji or of random
 * letters takes it thirty times as long as a page of news. So in a long run of tokens without a
 * single English function word every third token is given the tag of its shape beforehand, which
 * leaves pairs to try. In news, about one token of 3,000 is in such a run.
 *
 * <p>An instance is for one document and one thread.
 */
final class PlainTags {

  static final Set<String> FUNCTION_WORDS = WordList.read("function-words.txt");

  /** So many tokens without a function word are left to the tagger. */
  private static final int LONGEST_RUN = 12;

  private static final int LONGEST_WORD = 8;

  private int run;

  /** Gives tags to the tokens of the next sentence that need one. */
  void give(List<CoreLabel> sentence) {
    for (CoreLabel label : sentence) {
      String word = label.word();
      if (isFunctionWord(word)) {
        run = 0;
      } else if (!isKnownSign(word) && ++run > LONGEST_RUN && run % 3 == 0) {
        label.setTag(tag(word));
      }
    }
  }

  static boolean isFunctionWord(String word) {
    return word.length() <= LONGEST_WORD && FUNCTION_WORDS.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Punctuation that the tagger knows has one tag. */
  private static boolean isKnownSign(String word) {
    return word.length() == 1
        && word.charAt(0) < 0x80
        && !Character.isLetterOrDigit(word.charAt(0));
  }

  private static String tag(String word) {
    int first = word.codePointAt(0);
    if (Character.isDigit(first)) {
      return "CD";
    }
    if (!Character.isLetter(first)) {
      return "SYM";
    }
    return Character.isUpperCase(first) ? "NNP" : "NN";
  }
}
