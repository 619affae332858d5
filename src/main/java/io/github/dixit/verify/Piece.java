// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.verify;

import io.github.dixit.Span;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A stretch of a draft between quotation marks: its words, and where it tells that it isn't whole.
 */
final class Piece {

  private static final Pattern ELLIPSIS = Pattern.compile("\\u2026|\\.\\s?\\.\\s?\\.");

  /**
   * What is put in, with the rest of a word that begins or ends in brackets: {@code [T]he}, {@code
   * [the mayor]'s}.
   */
  private static final Pattern BRACKETS =
      Pattern.compile("\\p{L}*+\\[[^\\[\\]]{0,200}\\]\\p{L}*+(?:['\\u2019]\\p{L}++)?");

  private final Words words;
  private final boolean[] open;
  private final boolean[] optional;
  private boolean bracketed;

  private Piece(Words words) {
    this.words = words;
    this.open = new boolean[words.size() + 1];
    this.optional = new boolean[words.size()];
  }

  /** {@return the piece in that range of the draft} */
  static Piece of(String text, Span range) {
    Piece piece = new Piece(Words.in(text, List.of(range)));
    Matcher ellipsis = ELLIPSIS.matcher(text).region(range.begin(), range.end());
    while (ellipsis.find()) {
      piece.open[piece.words.at(ellipsis.start())] = true;
    }
    Matcher brackets = BRACKETS.matcher(text).region(range.begin(), range.end());
    while (brackets.find()) {
      piece.putIn(brackets.start(), brackets.end());
    }
    return piece;
  }

  /** {@return whether the characters have a mark of something left out} */
  static boolean tellsMissing(String between) {
    return ELLIPSIS.matcher(between).find();
  }

  private void putIn(int begin, int end) {
    int to = words.at(end);
    int from = words.at(begin);
    bracketed |= from < to;
    for (int i = from; i < to; i++) {
      optional[i] = true;
      open[i] = true;
    }
    open[to] = true;
  }

  Words words() {
    return words;
  }

  int size() {
    return words.size();
  }

  /** {@return whether the word stands in brackets} */
  boolean isOptional(int word) {
    return optional[word];
  }

  /** {@return whether any word stands in brackets} */
  boolean hasOptional() {
    return bracketed;
  }

  /** {@return the first word in brackets from one up to another, or the latter} */
  int firstOptional(int from, int to) {
    return IntStream.range(from, to).filter(i -> optional[i]).findFirst().orElse(to);
  }

  /** {@return the last word in brackets from one up to another, or the one before them} */
  int lastOptional(int from, int to) {
    return IntStream.range(from, to).filter(i -> optional[i]).reduce(from - 1, (a, b) -> b);
  }

  /** {@return how many words from one up to another are claimed to be the source's} */
  int claimed(int from, int to) {
    int claimed = 0;
    for (int i = from; i < to; i++) {
      claimed += optional[i] ? 0 : 1;
    }
    return claimed;
  }

  /** {@return whether it tells that words are missing between two, or before or behind one} */
  boolean isOpen(int from, int to) {
    for (int i = from; i <= to; i++) {
      if (open[i]) {
        return true;
      }
    }
    return false;
  }
}
