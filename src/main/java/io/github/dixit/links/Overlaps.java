// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.links;

import io.github.dixit.Span;
import java.util.List;

/**
 * Looks up spans that overlap another in a list of spans in text order, none overlapping another.
 */
final class Overlaps {

  private Overlaps() {}

  static List<Span> in(List<Span> ordered, Span span) {
    int first = firstEndingAfter(ordered, span.begin());
    int end = first;
    while (end < ordered.size() && ordered.get(end).begin() < span.end()) {
      end++;
    }
    return ordered.subList(first, end);
  }

  /** {@return the parts of the span that lie in spans of the list} */
  static List<Span> cut(List<Span> ordered, Span span) {
    return in(ordered, span).stream()
        .map(o -> new Span(Math.max(o.begin(), span.begin()), Math.min(o.end(), span.end())))
        .toList();
  }

  /** {@return whether each of the spans lies in one of the list} */
  static boolean within(List<Span> spans, List<Span> ordered) {
    return spans.stream()
        .allMatch(
            s -> {
              int i = firstEndingAfter(ordered, s.begin());
              return i < ordered.size() && ordered.get(i).contains(s);
            });
  }

  /** {@return the index of the span that holds the offset or is the next after it} */
  static int firstEndingAfter(List<Span> ordered, int offset) {
    int low = 0;
    int high = ordered.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ordered.get(middle).end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
