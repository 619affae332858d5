// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers;

/**
 * A half-open range of a {@link TokenRow}.
 *
 * @param begin the first token
 * @param end one past the last token
 */
record TokenRange(int begin, int end) {

  boolean isEmpty() {
    return begin >= end;
  }

  boolean contains(int token) {
    return begin <= token && token < end;
  }

  boolean contains(TokenRange other) {
    return begin <= other.begin && other.end <= end;
  }

  boolean overlaps(TokenRange other) {
    return begin < other.end && other.begin < end;
  }

  int length() {
    return end - begin;
  }
}
