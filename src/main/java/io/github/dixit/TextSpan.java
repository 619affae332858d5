// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One or more ranges of the text that belong together, with their words: a content that its cue
 * splits in two is one text span of two ranges.
 *
 * @param spans the ranges in text order, at least one, none overlapping another
 * @param text the words under the ranges, those of different ranges joined by {@code " ... "}
 */
public record TextSpan(List<Span> spans, String text) {

  /** What stands between the words of two ranges in {@link #text}. */
  public static final String GAP = " ... ";

  private static final int SHOWN = 60;

  /**
   * Checks the order of the ranges.
   *
   * @param spans the ranges in text order, at least one, none overlapping another
   * @param text the words under the ranges, those of different ranges joined by {@code " ... "}
   * @throws IllegalArgumentException if there is no range, or ranges overlap or are out of order
   */
  public TextSpan {
    spans = List.copyOf(spans);
    if (spans.isEmpty()) {
      throw new IllegalArgumentException("a text span must have at least one range");
    }
    for (int i = 1; i < spans.size(); i++) {
      if (spans.get(i).begin() < spans.get(i - 1).end()) {
        throw new IllegalArgumentException("ranges must be in text order, apart: " + spans);
      }
    }
  }

  /**
   * {@return the text span of the ranges, with its words taken from the document}
   *
   * @param document the whole text
   * @param spans the ranges, in text order
   * @throws IndexOutOfBoundsException if a range ends behind the document
   */
  public static TextSpan of(String document, List<Span> spans) {
    return new TextSpan(
        spans, spans.stream().map(s -> s.of(document)).collect(Collectors.joining(GAP)));
  }

  /** {@return the words, shortened, and their ranges, for debuggers and logs} */
  @Override
  public String toString() {
    String shown = text.length() > SHOWN ? text.substring(0, SHOWN) + "\u2026" : text;
    return shown.replaceAll("\\s+", " ") + " " + spans;
  }

  /** {@return the first code unit of the first range} */
  public int begin() {
    return spans.get(0).begin();
  }

  /** {@return one past the last code unit of the last range} */
  public int end() {
    return spans.get(spans.size() - 1).end();
  }

  /**
   * {@return whether any range of this overlaps the given one}
   *
   * @param span another span of the same text
   */
  public boolean overlaps(Span span) {
    return spans.stream().anyMatch(span::overlaps);
  }
}
