// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.eval;

import io.github.dixit.io.gold.GoldSpan;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

/** A text as the figures see it: characters that are not blank, and words between blanks. */
final class Words {

  /** What the relaxed figures don't look at on the edges of a span. */
  private static final String EDGE =
      "\"'\u201c\u201d\u2018\u2019`\u00ab\u00bb,.;:!?()[]-\u2013\u2014 \t\n\u2026";

  private final int[] characters;
  private final int[] wordOf;

  Words(String text) {
    characters = text.codePoints().toArray();
    wordOf = new int[characters.length];
    int word = -1;
    boolean blank = true;
    for (int i = 0; i < characters.length; i++) {
      boolean before = blank;
      blank = isBlank(characters[i]);
      word += before && !blank ? 1 : 0;
      wordOf[i] = word;
    }
  }

  /** {@return whether Unicode takes the character for white space, no-break spaces included} */
  static boolean isBlank(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
  }

  /** {@return the words under the spans, on one line} */
  String text(List<GoldSpan> spans) {
    return spans.stream()
        .map(s -> text(Math.max(0, s.begin()), Math.min(s.end(), characters.length)))
        .collect(Collectors.joining(" ... "));
  }

  private String text(int begin, int end) {
    String text = begin < end ? new String(characters, begin, end - begin) : "";
    return text.lines().map(String::strip).collect(Collectors.joining(" "));
  }

  /** {@return the numbers of the words that the spans touch} */
  BitSet words(List<GoldSpan> spans) {
    BitSet words = new BitSet();
    characters(spans).stream().forEach(i -> words.set(wordOf[i]));
    return words;
  }

  /** {@return the places of the characters in the spans, blanks aside} */
  BitSet characters(List<GoldSpan> spans) {
    BitSet places = new BitSet();
    for (GoldSpan span : spans) {
      for (int i = Math.max(0, span.begin()); i < Math.min(span.end(), characters.length); i++) {
        places.set(i, places.get(i) || !isBlank(characters[i]));
      }
    }
    return places;
  }

  /** {@return the same without quotation marks, punctuation and dashes on both edges} */
  BitSet trimmedCharacters(List<GoldSpan> spans) {
    BitSet places = characters(spans);
    IntPredicate edge = i -> EDGE.indexOf(characters[i]) >= 0;
    while (!places.isEmpty() && edge.test(places.nextSetBit(0))) {
      places.clear(places.nextSetBit(0));
    }
    while (!places.isEmpty() && edge.test(places.length() - 1)) {
      places.clear(places.length() - 1);
    }
    return places;
  }

  /** {@return the share of the words of either that are in both; 1 if there are none} */
  static double jaccard(BitSet a, BitSet b) {
    BitSet both = (BitSet) a.clone();
    both.and(b);
    int common = both.cardinality();
    int all = a.cardinality() + b.cardinality() - common;
    return all == 0 ? 1 : (double) common / all;
  }
}
