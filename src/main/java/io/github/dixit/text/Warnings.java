// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells users what may spoil the result. */
final class Warnings {

  /** The commonest words of English; some four in ten words of any English text are among them. */
  private static final Set<String> COMMON =
      Set.of(
          "the", "of", "and", "to", "in", "a", "is", "that", "for", "it", "was", "on", "with", "as",
          "at", "by", "he", "she", "they", "his", "her", "said", "be", "are", "from", "has", "have",
          "not", "this", "an", "who", "had", "their", "will", "but");

  private static final int FEWEST_WORDS = 40;
  private static final double FEWEST_COMMON = 0.12;

  private Warnings() {}

  static List<String> of(String text, List<Sentence> sentences) {
    List<String> warnings = new ArrayList<>();
    long words = count(sentences, t -> Character.isLetter(t.text().codePointAt(0)));
    long common = count(sentences, t -> COMMON.contains(t.text().toLowerCase(Locale.ROOT)));
    if (words >= FEWEST_WORDS && common < FEWEST_COMMON * words) {
      warnings.add("the text does not look like English; Dixit reads English only");
    }
    long odd = text.chars().filter(Warnings::isOdd).count();
    if (odd > 0) {
      warnings.add(odd + " control characters in the text; is it damaged or not text?");
    }
    return warnings;
  }

  private static long count(List<Sentence> sentences, java.util.function.Predicate<Token> which) {
    return sentences.stream().flatMap(s -> s.tokens().stream()).filter(which).count();
  }

  private static boolean isOdd(int c) {
    return Character.getType(c) == Character.CONTROL && !Character.isWhitespace(c);
  }
}
