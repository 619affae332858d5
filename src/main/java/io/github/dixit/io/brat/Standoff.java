// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.io.brat;

import io.github.dixit.Span;
import io.github.dixit.TextSpan;
import io.github.dixit.io.CodePoints;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes and reads the ranges of text-bound annotations. brat counts code points and allows no
 * range across the end of a line; so one that crosses lines is cut there, and ranges with nothing
 * but the end of a line between them are one again when read.
 */
final class Standoff {

  private final String text;
  private final CodePoints codePoints;

  Standoff(String text) {
    this.text = text;
    this.codePoints = new CodePoints(text);
  }

  /** {@return the fields behind the type: the ranges, a tab, the words} */
  String format(TextSpan span) {
    List<Span> pieces = span.spans().stream().flatMap(s -> lines(s).stream()).toList();
    return pieces.stream().map(this::format).collect(Collectors.joining(";"))
        + "\t"
        + pieces.stream().map(p -> p.of(text)).collect(Collectors.joining(" "));
  }

  private String format(Span span) {
    return codePoints.fromUtf16(span.begin()) + " " + codePoints.fromUtf16(span.end());
  }

  private List<Span> lines(Span span) {
    List<Span> lines = new ArrayList<>();
    int begin = span.begin();
    while (begin < span.end()) {
      int end = begin;
      while (end < span.end() && !isBreak(end)) {
        end++;
      }
      if (end > begin) {
        lines.add(new Span(begin, end));
      }
      begin = end + 1;
    }
    return lines;
  }

  private boolean isBreak(int offset) {
    return text.charAt(offset) == '\n' || text.charAt(offset) == '\r';
  }

  /**
   * {@return the span with the given ranges}
   *
   * @param ranges as in {@code 10 25;40 52}
   * @throws IllegalArgumentException if they are not two numbers each, within the text
   */
  TextSpan parse(String ranges) {
    List<Span> spans = new ArrayList<>();
    for (String range : ranges.split(";", -1)) {
      spans.add(parseRange(range));
    }
    spans.sort(null);
    return TextSpan.of(text, joined(spans));
  }

  private Span parseRange(String range) {
    String[] ends = range.trim().split(" ", -1);
    if (ends.length != 2) {
      throw new IllegalArgumentException("the range \"" + range + "\" is not two numbers");
    }
    int end = codePoints.toUtf16(Integer.parseInt(ends[1]));
    if (end > text.length()) {
      throw new IllegalArgumentException("the range \"" + range + "\" ends behind the text");
    }
    return new Span(codePoints.toUtf16(Integer.parseInt(ends[0])), end);
  }

  private List<Span> joined(List<Span> spans) {
    List<Span> joined = new ArrayList<>();
    for (Span span : spans) {
      Span last = joined.isEmpty() ? span : joined.get(joined.size() - 1);
      if (!joined.isEmpty() && onlyBreaks(last.end(), span.begin())) {
        joined.set(joined.size() - 1, new Span(last.begin(), Math.max(last.end(), span.end())));
      } else {
        joined.add(span);
      }
    }
    return joined;
  }

  private boolean onlyBreaks(int begin, int end) {
    for (int i = begin; i < end; i++) {
      if (!isBreak(i)) {
        return false;
      }
    }
    return true;
  }
}
