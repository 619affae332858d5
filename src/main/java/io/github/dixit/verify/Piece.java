// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.verify;

import io.github.dixit.Span;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * What a draft quotes, in one stretch between quotation marks or in several that its cue splits:
 * its words, where it tells that it isn't whole, and where it is split.
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
  private final boolean[] split;
  private final boolean[] optional;
  private boolean bracketed;

  private Piece(Words words) {
    this.words = words;
    this.open = new boolean[words.size() + 1];
    this.split = new boolean[words.size() + 1];
    this.optional = new boolean[words.size()];
  }

  /** {@return the piece in those ranges of the draft} */
  static Piece of(String text, List<Span> ranges) {
    Piece piece = new Piece(Words.in(text, ranges));
    for (Span range : ranges) {
      piece.mark(text, range);
    }
    return piece;
  }

  private void mark(String text, Span range) {
    split[words.at(range.begin())] = true;
    Matcher ellipsis = ELLIPSIS.matcher(text).region(range.begin(), range.end());
    while (ellipsis.find()) {
      open[words.at(ellipsis.start())] = true;
    }
    Matcher brackets = BRACKETS.matcher(text).region(range.begin(), range.end());
    while (brackets.find()) {
      putIn(brackets.start(), brackets.end());
    }
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

  /** {@return whether a cue splits it between two words, or before or behind one} */
  boolean isSplit(int from, int to) {
    return splits(from, to).findAny().isPresent();
  }

  /** {@return the first words of its stretches, one past the last among them} */
  int[] borders() {
    return IntStream.concat(splits(0, size() - 1), IntStream.of(size())).toArray();
  }

  private IntStream splits(int from, int to) {
    return IntStream.rangeClosed(from, to).filter(i -> split[i]);
  }
}
