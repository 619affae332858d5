// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.links;

import com.google.common.collect.Range;
import com.google.common.collect.RangeSet;
import com.google.common.collect.TreeRangeSet;
import io.github.dixit.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Sets of spans. */
final class Ranges {

  private Ranges() {}

  static RangeSet<Integer> set(Collection<Span> spans) {
    RangeSet<Integer> set = TreeRangeSet.create();
    spans.forEach(s -> set.add(Range.closedOpen(s.begin(), s.end())));
    return set;
  }

  static List<Span> spans(RangeSet<Integer> set) {
    return set.asRanges().stream()
        .map(r -> new Span(r.lowerEndpoint(), r.upperEndpoint()))
        .toList();
  }

  /** {@return the spans in order, those that overlap or touch made one} */
  static List<Span> union(Collection<Span> spans) {
    return spans(set(spans));
  }

  /** {@return what of the spans lies outside the others} */
  static List<Span> minus(Collection<Span> spans, Collection<Span> others) {
    RangeSet<Integer> set = set(spans);
    others.forEach(s -> set.remove(Range.closedOpen(s.begin(), s.end())));
    return spans(set);
  }

  static boolean overlap(Collection<Span> some, Collection<Span> others) {
    return some.stream().anyMatch(s -> others.stream().anyMatch(s::overlaps));
  }

  /** {@return whether each of the spans lies in one of the others} */
  static boolean within(Collection<Span> spans, Collection<Span> others) {
    return spans.stream().allMatch(s -> others.stream().anyMatch(o -> o.contains(s)));
  }

  static int length(Collection<Span> spans) {
    return spans.stream().mapToInt(Span::length).sum();
  }

  /** {@return the spans without white space at their edges; those of nothing else left out} */
  static List<Span> trimmed(Collection<Span> spans, String text) {
    List<Span> trimmed = new ArrayList<>();
    for (Span span : spans) {
      int begin = span.begin();
      int end = span.end();
      while (begin < end && Character.isWhitespace(text.charAt(begin))) {
        begin++;
      }
      while (end > begin && Character.isWhitespace(text.charAt(end - 1))) {
        end--;
      }
      if (begin < end) {
        trimmed.add(new Span(begin, end));
      }
    }
    return trimmed;
  }

  /** {@return the words of the spans, one space between two} */
  static String words(Collection<Span> spans, String text) {
    return spans.stream().map(s -> s.of(text)).collect(Collectors.joining(" "));
  }

  @SafeVarargs
  static List<Span> all(List<Span>... lists) {
    return Stream.of(lists).flatMap(List::stream).toList();
  }
}
