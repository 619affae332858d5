// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.text;

import io.github.dixit.Span;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The quotation marks of a paragraph, one after the other, told apart from apostrophes and inches.
 */
final class Marks {

  /**
   * Marks that open and close one another; <em>straight</em> and <em>curly</em> are mixed freely.
   */
  enum Style {
    DOUBLE,
    SINGLE,
    GUILLEMETS
  }

  /**
   * A quotation mark.
   *
   * @param at its first code unit
   * @param end one past its last
   * @param style what it pairs with
   * @param opens whether it opens a quotation or closes one
   */
  record Mark(int at, int end, Style style, boolean opens) {}

  private static final String ALL = "\"“”„«»'‘’‚`";

  /** Words that lose their beginning to an apostrophe. */
  private static final Set<String> CLIPPED =
      Set.of("em", "tis", "twas", "til", "till", "cause", "cos", "n", "bout", "round", "s", "re");

  private final String text;
  private final Span paragraph;
  private final int lastSingleClosing;
  private int at;

  Marks(String text, Span paragraph) {
    this.text = text;
    this.paragraph = paragraph;
    this.at = paragraph.begin();
    this.lastSingleClosing = lastSingleClosing();
  }

  /** {@return the style of the mark that a paragraph begins with, if it begins with one} */
  static @Nullable Style opening(String text, Span paragraph) {
    return switch (text.charAt(paragraph.begin())) {
      case '"', '“', '„', '”' -> Style.DOUBLE;
      case '`' -> text.startsWith("``", paragraph.begin()) ? Style.DOUBLE : null;
      case '«' -> Style.GUILLEMETS;
      case '\'', '‘' -> Style.SINGLE;
      default -> null;
    };
  }

  /**
   * {@return the next mark, or {@code null} behind the last one}
   *
   * @param open whether a quotation of a style is open just now
   */
  @Nullable Mark next(Predicate<Style> open) {
    while (at < paragraph.end()) {
      int here = at++;
      char c = text.charAt(here);
      Mark mark = ALL.indexOf(c) < 0 ? null : mark(here, c, open);
      if (mark != null) {
        at = mark.end();
        return mark;
      }
    }
    return null;
  }

  private @Nullable Mark mark(int i, char c, Predicate<Style> open) {
    return switch (c) {
      case '«' -> new Mark(i, i + 1, Style.GUILLEMETS, true);
      case '»' -> new Mark(i, i + 1, Style.GUILLEMETS, false);
      case '„' -> new Mark(i, i + 1, Style.DOUBLE, true);
      case '“' -> new Mark(i, i + 1, Style.DOUBLE, !closesLow(i) || !open.test(Style.DOUBLE));
      case '”' ->
          new Mark(i, i + 1, Style.DOUBLE, !open.test(Style.DOUBLE) && beginsWord(i, i + 1));
      case '"' -> straight(i, open.test(Style.DOUBLE));
      case '`' -> twice(i, '`') ? new Mark(i, i + 2, Style.DOUBLE, true) : null;
      case '‚' -> beginsWord(i, i + 1) ? new Mark(i, i + 1, Style.SINGLE, true) : null;
      default -> twice(i, '\'') ? latex(i, open.test(Style.DOUBLE)) : single(i, c, open);
    };
  }

  private boolean twice(int i, char c) {
    return i + 1 < paragraph.end() && text.charAt(i) == c && text.charAt(i + 1) == c;
  }

  private Mark latex(int i, boolean open) {
    return new Mark(i, i + 2, Style.DOUBLE, !open && beginsWord(i, i + 2));
  }

  /** A high mark that closes what a low one opened: text on its left, none on its right. */
  private boolean closesLow(int i) {
    return !isSpace(before(i)) && !isWord(after(i + 1));
  }

  private @Nullable Mark straight(int i, boolean open) {
    if (isInch(i, open)) {
      return null;
    }
    return new Mark(i, i + 1, Style.DOUBLE, !open);
  }

  /** A number before it and no quotation to close, or feet before the inches. */
  private boolean isInch(int i, boolean open) {
    if (!isDigit(before(i))) {
      return false;
    }
    int j = i - 1;
    while (j > paragraph.begin() && isDigit(text.charAt(j - 1))) {
      j--;
    }
    int unit = before(j);
    return !open || (isPrime(unit) && j >= 2 && isDigit(before(j - 1)));
  }

  private static boolean isPrime(int c) {
    return c == '\'' || c == '’' || c == '′';
  }

  private @Nullable Mark single(int i, char c, Predicate<Style> open) {
    if (open.test(Style.SINGLE) && c != '‘' && closesSingle(i)) {
      return new Mark(i, i + 1, Style.SINGLE, false);
    }
    if (c == '’' || isWord(before(i)) || isSpace(after(i + 1)) || isClipped(i + 1)) {
      return null;
    }
    boolean closedLater = lastSingleClosing > i || i == paragraph.begin() || c == '‘';
    return closedLater && !open.test(Style.SINGLE) ? new Mark(i, i + 1, Style.SINGLE, true) : null;
  }

  /** Not in a word, and not the apostrophe of a plural while a better mark follows. */
  private boolean closesSingle(int i) {
    if (isSpace(before(i)) || isWord(after(i + 1))) {
      return false;
    }
    boolean plural = before(i) == 's' && after(i + 1) == ' ' && isLower(after(i + 2));
    return !plural || i == lastSingleClosing;
  }

  private int lastSingleClosing() {
    for (int i = paragraph.end() - 1; i > paragraph.begin(); i--) {
      char c = text.charAt(i);
      if ((c == '\'' || c == '’') && !isSpace(before(i)) && !isWord(after(i + 1))) {
        return i;
      }
    }
    return -1;
  }

  /** <em>'90s</em>, <em>'em</em>, <em>'tis</em>. */
  private boolean isClipped(int begin) {
    int end = begin;
    while (end < paragraph.end() && end < begin + 6 && isWord(text.charAt(end))) {
      end++;
    }
    String word = text.substring(begin, end);
    return isDigit(after(begin)) && word.length() <= 3 || CLIPPED.contains(word.toLowerCase());
  }

  private boolean beginsWord(int begin, int end) {
    return !isWord(before(begin)) && !isSpace(after(end));
  }

  private int before(int i) {
    return i > paragraph.begin() ? text.charAt(i - 1) : ' ';
  }

  private int after(int i) {
    return i < paragraph.end() ? text.charAt(i) : ' ';
  }

  private static boolean isWord(int c) {
    return Character.isLetterOrDigit(c);
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isLower(int c) {
    return Character.isLowerCase(c);
  }

  private static boolean isSpace(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
