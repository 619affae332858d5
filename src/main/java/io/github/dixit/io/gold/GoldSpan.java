// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.io.gold;

/**
 * A half-open range of a text in code points, as a test set has it: it may be empty or end behind
 * the text.
 *
 * @param begin the first code point
 * @param end one past the last code point
 */
public record GoldSpan(int begin, int end) {}
