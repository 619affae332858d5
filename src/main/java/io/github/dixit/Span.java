// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit;

import java.util.Comparator;

/**
 * A half-open range of the text, {@code [begin, end)}, in UTF-16 code units of the untouched input,
 * as in {@link String#substring(int, int)}. Readers in languages whose strings count code points
 * must convert.
 *
 * @param begin the first code unit, at least 0
 * @param end one past the last code unit, greater than {@code begin}
 */
public record Span(int begin, int end) implements Comparable<Span> {

  private static final Comparator<Span> ORDER =
      Comparator.comparingInt(Span::begin).thenComparingInt(Span::end);

  /**
   * Checks the range.
   *
   * @param begin the first code unit, at least 0
   * @param end one past the last code unit, greater than {@code begin}
   * @throws IllegalArgumentException if {@code begin} is negative or not below {@code end}
   */
  public Span {
    if (begin < 0 || begin >= end) {
      throw new IllegalArgumentException(
          "a span must have 0 <= begin < end, but got [" + begin + ", " + end + ")");
    }
  }

  /** {@return the number of UTF-16 code units} */
  public int length() {
    return end - begin;
  }

  /**
   * {@return whether the offset lies in this span}
   *
   * @param offset of a code unit
   */
  public boolean contains(int offset) {
    return begin <= offset && offset < end;
  }

  /**
   * {@return whether the other span lies wholly in this one}
   *
   * @param other another span of the same text
   */
  public boolean contains(Span other) {
    return begin <= other.begin && other.end <= end;
  }

  /**
   * {@return whether the two spans share at least one code unit}
   *
   * @param other another span of the same text
   */
  public boolean overlaps(Span other) {
    return begin < other.end && other.begin < end;
  }

  /**
   * {@return the text under this span}
   *
   * @param text the text to which the offsets belong
   * @throws IndexOutOfBoundsException if the span ends behind the text
   */
  public String of(String text) {
    return text.substring(begin, end);
  }

  /** {@return the range as {@code 10-25}} */
  @Override
  public String toString() {
    return begin + "-" + end;
  }

  /** Orders by begin, then by end. */
  @Override
  public int compareTo(Span other) {
    return ORDER.compare(this, other);
  }
}
