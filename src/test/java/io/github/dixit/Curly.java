// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit;

/** Sets typographic quotation marks for straight ones, as a word processor would. */
final class Curly {

  private Curly() {}

  /** {@return the text with each straight mark replaced by a curly one of the same length} */
  static String of(String text) {
    StringBuilder curly = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      boolean opens = opens(text, i);
      switch (text.charAt(i)) {
        case '"' -> curly.setCharAt(i, opens ? '“' : '”');
        case '\'' -> curly.setCharAt(i, opens ? '‘' : '’');
        default -> {}
      }
    }
    return curly.toString();
  }

  private static boolean opens(String text, int i) {
    return i == 0
        || Character.isWhitespace(text.charAt(i - 1))
        || "([—-\"'".indexOf(text.charAt(i - 1)) >= 0
            && i + 1 < text.length()
            && Character.isLetterOrDigit(text.charAt(i + 1));
  }
}
