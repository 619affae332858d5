// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.verify;

import com.google.common.collect.ImmutableSortedMultiset;
import com.google.common.collect.Multiset;
import io.github.dixit.verify.Difference.About;
import io.github.dixit.verify.Difference.Kind;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells what sort of difference there is between words of a draft and of its source. */
final class Differences {

  private static final Set<String> NUMBERS = WordList.read("numbers.txt");
  private static final Set<String> NEGATIONS = WordList.read("negations.txt");
  private static final Pattern BETWEEN =
      Pattern.compile("[^\\p{L}\\p{M}\\p{N}'\\u2019.,%\\p{Sc}]+");
  private static final Pattern EDGES = Pattern.compile("^[.,'\\u2019]+|[.,'\\u2019]+$");
  private static final Pattern DIGIT = Pattern.compile("\\p{N}");

  private Differences() {}

  /**
   * {@return the difference}
   *
   * @param draft words of the draft, or none
   * @param source words of the source, or none, if the draft has some
   */
  static Difference of(String draft, String source) {
    Kind kind = draft.isEmpty() ? Kind.DROPPED : source.isEmpty() ? Kind.ADDED : Kind.REPLACED;
    return new Difference(kind, draft, source, about(draft, source));
  }

  private static About about(String draft, String source) {
    if (!those(draft, Differences::isNegation).equals(those(source, Differences::isNegation))) {
      return About.NEGATION;
    }
    return those(draft, Differences::isNumber).equals(those(source, Differences::isNumber))
        ? About.WORDS
        : About.NUMBER;
  }

  private static Multiset<String> those(String words, Predicate<String> wanted) {
    return Stream.of(words)
        .flatMap(w -> Arrays.stream(BETWEEN.split(w)))
        .map(w -> Words.form(EDGES.matcher(w).replaceAll("")))
        .filter(wanted)
        .collect(ImmutableSortedMultiset.toImmutableSortedMultiset(String::compareTo));
  }

  private static boolean isNegation(String word) {
    return NEGATIONS.contains(word) || word.endsWith("n't");
  }

  private static boolean isNumber(String word) {
    return NUMBERS.contains(word) || DIGIT.matcher(word).find();
  }
}
