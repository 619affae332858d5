// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.io;

import java.util.Locale;
import java.util.function.IntUnaryOperator;

/**
 * What offsets count in a file. The records always count UTF-16 code units; the two differ behind
 * the first character outside the Basic Multilingual Plane: an emoji, say.
 */
public enum OffsetUnit {
  /** Code units, as strings in Java, JavaScript and C# do. */
  UTF16,
  /** Characters of Unicode, as strings in Python, R and Rust's {@code chars} do. */
  CODEPOINT;

  /** {@return the name in JSON and on the command line} */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** {@return what turns offsets in UTF-16 code units of the text into this unit} */
  IntUnaryOperator fromUtf16(String text) {
    return switch (this) {
      case UTF16 -> IntUnaryOperator.identity();
      case CODEPOINT -> new CodePoints(text)::fromUtf16;
    };
  }

  /** {@return what turns offsets in this unit into UTF-16 code units of the text} */
  IntUnaryOperator toUtf16(String text) {
    return switch (this) {
      case UTF16 -> IntUnaryOperator.identity();
      case CODEPOINT -> new CodePoints(text)::toUtf16;
    };
  }
}
