// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.text;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Keeps the tagger fast on what is no English prose. It tries each triple of tags at each token,
 * and a word it does not know may have thirty tags: a page of Chinese, of emoji or of random
 * letters takes it thirty times as long as a page of news. So a sign that no prose has is a symbol
 * beforehand. In a long run of tokens without a single English function word so is every token of
 * another script given the tag of its shape, and every third of the others, which leaves pairs to
 * try. In news, about one token of 3,000 is in such a run.
 *
 * <p>An instance is for one document and one thread.
 */
final class PlainTags {

  static final Set<String> FUNCTION_WORDS = WordList.read("function-words.txt");

  /** So many tokens without a function word are left to the tagger. */
  private static final int LONGEST_RUN = 12;

  private static final int LONGEST_WORD = 8;
  private static final int ASCII = 0x80;
  private static final String SYMBOL = "SYM";

  private int run;

  /** Gives tags to the tokens of the next sentence that need one. */
  void give(List<CoreLabel> sentence) {
    for (CoreLabel label : sentence) {
      String word = label.word();
      if (isFunctionWord(word)) {
        run = 0;
      } else if (isOddSign(word)) {
        run++;
        label.setTag(SYMBOL);
      } else if (!isKnownSign(word)
          && ++run > LONGEST_RUN
          && (run % 3 == 0 || !isLatin(word.codePointAt(0)))) {
        label.setTag(tag(word));
      }
    }
  }

  static boolean isFunctionWord(String word) {
    return word.length() <= LONGEST_WORD && FUNCTION_WORDS.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Emoji, private characters, halves of pairs, controls: neither words nor punctuation. */
  private static boolean isOddSign(String word) {
    boolean odd = false;
    for (int i = 0; i < word.length(); ) {
      int c = word.codePointAt(i);
      if (c < ASCII || Character.isLetterOrDigit(c)) {
        return false;
      }
      odd |= isOdd(Character.getType(c));
      i += Character.charCount(c);
    }
    return odd;
  }

  private static boolean isOdd(int type) {
    return switch (type) {
      case Character.OTHER_SYMBOL,
          Character.MATH_SYMBOL,
          Character.MODIFIER_SYMBOL,
          Character.PRIVATE_USE,
          Character.SURROGATE,
          Character.UNASSIGNED,
          Character.CONTROL,
          Character.FORMAT,
          Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.COMBINING_SPACING_MARK ->
          true;
      default -> false;
    };
  }

  /** What English is written in, and punctuation. */
  private static boolean isLatin(int c) {
    return !Character.isLetter(c) || Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
  }

  /** Punctuation that the tagger knows has one tag. */
  private static boolean isKnownSign(String word) {
    return word.length() == 1
        && word.charAt(0) < ASCII
        && !Character.isLetterOrDigit(word.charAt(0));
  }

  private static String tag(String word) {
    int first = word.codePointAt(0);
    if (Character.isDigit(first)) {
      return "CD";
    }
    if (!Character.isLetter(first)) {
      return SYMBOL;
    }
    return Character.isUpperCase(first) ? "NNP" : "NN";
  }
}
