// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.grammar;

/**
 * A half-open range of a {@link TokenRow}.
 *
 * @param begin the first token
 * @param end one past the last token
 */
public record TokenRange(int begin, int end) {

  public boolean isEmpty() {
    return begin >= end;
  }

  public boolean contains(int token) {
    return begin <= token && token < end;
  }

  public boolean contains(TokenRange other) {
    return begin <= other.begin && other.end <= end;
  }

  public boolean overlaps(TokenRange other) {
    return begin < other.end && other.begin < end;
  }

  /** {@return the range cut to at most so many tokens} */
  public TokenRange first(int most) {
    return length() <= most ? this : new TokenRange(begin, begin + most);
  }

  public int length() {
    return end - begin;
  }
}
