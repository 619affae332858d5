// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.io.report;

import com.google.common.base.CharMatcher;
import io.github.dixit.Span;
import io.github.dixit.text.MarkShape;
import java.util.ArrayList;
import java.util.List;

/** Finds the paragraphs of a text, without the line breaks around them. */
final class Paragraphs {

  private static final CharMatcher QUOTES = CharMatcher.anyOf(MarkShape.CLOSING);
  private static final int LONGEST_HEADLINE = 160;

  private Paragraphs() {}

  /**
   * {@return the paragraphs} They stand apart by blank lines; in a text without any blank line each
   * line is one.
   */
  static List<Span> of(String text) {
    List<Span> lines = lines(text);
    List<Span> joined = new ArrayList<>();
    for (Span line : lines) {
      Span last = joined.isEmpty() ? line : joined.get(joined.size() - 1);
      if (!joined.isEmpty() && breaks(text, last.end(), line.begin()) == 1) {
        joined.set(joined.size() - 1, new Span(last.begin(), line.end()));
      } else {
        joined.add(line);
      }
    }
    return joined.size() == 1 ? lines : joined;
  }

  /** {@return whether the paragraph reads like a headline: one short line without a full stop} */
  static boolean isHeadline(String paragraph) {
    String bare = QUOTES.trimTrailingFrom(paragraph);
    return paragraph.length() <= LONGEST_HEADLINE
        && paragraph.indexOf('\n') < 0
        && !bare.isEmpty()
        && ".!?:,;".indexOf(bare.charAt(bare.length() - 1)) < 0;
  }

  private static List<Span> lines(String text) {
    List<Span> lines = new ArrayList<>();
    int begin = 0;
    while (begin < text.length()) {
      int end = lineEnd(text, begin);
      if (!text.substring(begin, end).isBlank()) {
        lines.add(trimmed(text, begin, end));
      }
      begin = end + 1;
    }
    return lines;
  }

  private static int lineEnd(String text, int from) {
    int i = from;
    while (i < text.length() && !isBreak(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static Span trimmed(String text, int begin, int end) {
    int first = begin;
    int last = end;
    while (Character.isWhitespace(text.charAt(first))) {
      first++;
    }
    while (Character.isWhitespace(text.charAt(last - 1))) {
      last--;
    }
    return new Span(first, last);
  }

  private static int breaks(String text, int begin, int end) {
    int breaks = 0;
    for (int i = begin; i < end; i++) {
      boolean secondHalf = text.charAt(i) == '\n' && i > begin && text.charAt(i - 1) == '\r';
      if (isBreak(text.charAt(i)) && !secondHalf) {
        breaks++;
      }
    }
    return breaks;
  }

  private static boolean isBreak(char c) {
    return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029';
  }
}
