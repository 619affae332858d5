// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.verify;

/**
 * Words that a piece and a source have in common, one behind the other.
 *
 * @param source where they stand
 * @param begin their first word in the piece
 * @param at their first word in the source
 * @param length how many they are
 */
record Fragment(SourceDocument source, int begin, int at, int length) {

  int end() {
    return begin + length;
  }

  int atEnd() {
    return at + length;
  }

  /** {@return this without so many of its first words} */
  Fragment without(int first) {
    return first == 0 ? this : new Fragment(source, begin + first, at + first, length - first);
  }
}
