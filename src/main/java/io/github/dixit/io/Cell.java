// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.io;

/** Text in a cell of a table for people: on one line, of a given width in code points. */
final class Cell {

  private static final String ELLIPSIS = "\u2026";

  private Cell() {}

  /** {@return the text with each run of blanks and control characters as one blank} */
  static String clean(String text) {
    StringBuilder clean = new StringBuilder();
    boolean blank = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c)) {
        blank = clean.length() > 0;
      } else {
        clean.append(blank ? " " : "").append(c);
        blank = false;
      }
    }
    return clean.toString();
  }

  /** {@return the number of characters that the text has on one line} */
  static int width(String text) {
    String clean = clean(text);
    return clean.codePointCount(0, clean.length());
  }

  /** {@return the text on one line, cut at the width} */
  static String cut(String text, int width) {
    String clean = clean(text);
    if (clean.codePointCount(0, clean.length()) <= width) {
      return clean;
    }
    return clean.substring(0, clean.offsetByCodePoints(0, width - 1)).stripTrailing() + ELLIPSIS;
  }

  /** {@return the text on one line, cut at the width or filled up to it} */
  static String fit(String text, int width) {
    String cut = cut(text, width);
    return cut + " ".repeat(width - cut.codePointCount(0, cut.length()));
  }
}
