// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.text;

import java.util.List;

/** Finds what a user should know before trusting what was found in a text. */
final class Warnings {

  private Warnings() {}

  static List<String> of(String text) {
    int odd = oddCharacters(text);
    return odd == 0
        ? List.of()
        : List.of(
            "the text has "
                + odd
                + " control or broken characters; was it read with the right encoding?");
  }

  /** Control characters that are no white space, lone surrogates and replacement characters. */
  private static int oddCharacters(String text) {
    return (int)
        text.codePoints()
            .filter(
                c ->
                    (Character.isISOControl(c) && !Character.isWhitespace(c) && c != 0x85)
                        || Character.getType(c) == Character.SURROGATE
                        || c == 0xFFFD)
            .count();
  }
}
