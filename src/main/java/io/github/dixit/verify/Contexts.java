// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.verify;

import io.github.dixit.Span;

/** Cuts the words around a place out of a text. */
final class Contexts {

  private static final int AROUND = 80;

  private Contexts() {}

  /** {@return the text from some words before the range to some behind it} */
  static String around(String text, Span range) {
    int begin = Math.max(0, range.begin() - AROUND);
    int end = Math.min(text.length(), range.end() + AROUND);
    while (begin > 0 && begin < range.begin() && !Character.isWhitespace(text.charAt(begin - 1))) {
      begin++;
    }
    while (end < text.length() && end > range.end() && !Character.isWhitespace(text.charAt(end))) {
      end--;
    }
    return text.substring(begin, end).strip();
  }
}
