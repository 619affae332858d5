// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.text;

import io.github.dixit.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the paragraphs of a text: apart by blank lines where lines are wrapped by hand, each line
 * one where they are not.
 *
 * @param spans the paragraphs in order, without white space at their edges
 * @param wrapped whether a single line end is no more than a space
 */
record Paragraphs(List<Span> spans, boolean wrapped) {

  /**
   * Editors wrap lines at some 65 to 100 characters; headlines and paragraphs end sooner or later.
   */
  private static final int SHORTEST_WRAPPED = 40;

  private static final int LONGEST_WRAPPED = 120;

  static Paragraphs of(String text) {
    List<Span> lines = lines(text);
    boolean wrapped = isWrapped(text, lines);
    return new Paragraphs(wrapped ? joined(text, lines) : lines, wrapped);
  }

  private static List<Span> lines(String text) {
    List<Span> lines = new ArrayList<>();
    for (int i = 0; i < text.length(); ) {
      int end = i;
      while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
        end++;
      }
      addTrimmed(text, i, end, lines);
      i = end + 1;
    }
    return lines;
  }

  private static void addTrimmed(String text, int begin, int end, List<Span> lines) {
    int b = begin;
    int e = end;
    while (b < e && isSpace(text.charAt(b))) {
      b++;
    }
    while (e > b && isSpace(text.charAt(e - 1))) {
      e--;
    }
    if (b < e) {
      lines.add(new Span(b, e));
    }
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
  }

  /** Most lines that another follows at once are of an editor's length and stop in mid-sentence. */
  private static boolean isWrapped(String text, List<Span> lines) {
    int breaks = 0;
    int open = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      Span line = lines.get(i);
      if (!blankBetween(text, line, lines.get(i + 1))) {
        breaks++;
        boolean length = line.length() >= SHORTEST_WRAPPED && line.length() <= LONGEST_WRAPPED;
        open += length && !endsSentence(text.charAt(line.end() - 1)) ? 1 : 0;
      }
    }
    return breaks >= 2 && open * 3 > breaks * 2;
  }

  private static boolean endsSentence(char c) {
    return ".?!:;\"”’')]…".indexOf(c) >= 0;
  }

  private static boolean blankBetween(String text, Span line, Span next) {
    int ends = 0;
    for (int i = line.end(); i < next.begin(); i++) {
      char c = text.charAt(i);
      ends += c == '\n' || (c == '\r' && text.charAt(i + 1) != '\n') ? 1 : 0;
    }
    return ends > 1;
  }

  private static List<Span> joined(String text, List<Span> lines) {
    List<Span> paragraphs = new ArrayList<>();
    for (int i = 0; i < lines.size(); ) {
      int j = i + 1;
      while (j < lines.size() && !blankBetween(text, lines.get(j - 1), lines.get(j))) {
        j++;
      }
      paragraphs.add(new Span(lines.get(i).begin(), lines.get(j - 1).end()));
      i = j;
    }
    return paragraphs;
  }
}
