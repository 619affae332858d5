// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.bench;

import io.github.dixit.AttributionType;
import io.github.dixit.Span;
import io.github.dixit.TextSpan;
import io.github.dixit.io.gold.GoldAttribution;
import io.github.dixit.io.gold.GoldDocument;
import io.github.dixit.io.gold.GoldRole;
import io.github.dixit.io.gold.GoldSpan;
import io.github.dixit.links.LinkedAttribution;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Gold attributions of one document as if the linker had found them, in text order. */
record GoldLinks(List<GoldAttribution> gold, List<LinkedAttribution> linked) {

  private record Row(GoldAttribution gold, List<Span> source, List<Span> cue, List<Span> content) {

    int begin() {
      return Stream.of(source, cue, content)
          .flatMap(List::stream)
          .mapToInt(Span::begin)
          .min()
          .orElse(0);
    }

    int length() {
      return content.stream().mapToInt(s -> s.end() - s.begin()).sum();
    }

    boolean isIn(Row other) {
      return other != this
          && other.length() > length()
          && Stream.of(cue, content)
              .flatMap(List::stream)
              .allMatch(
                  s ->
                      other.content().stream()
                          .anyMatch(o -> o.begin() <= s.begin() && s.end() <= o.end()));
    }
  }

  static GoldLinks of(GoldDocument document) {
    List<Row> rows =
        document.attributions().stream()
            .map(a -> row(document.text(), a))
            .filter(r -> !r.content().isEmpty())
            .sorted(Comparator.comparingInt(Row::begin))
            .toList();
    List<LinkedAttribution> linked = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      linked.add(linked(document.text(), rows, i));
    }
    return new GoldLinks(rows.stream().map(Row::gold).toList(), linked);
  }

  private static LinkedAttribution linked(String text, List<Row> rows, int i) {
    Row row = rows.get(i);
    Optional<String> outer =
        rows.stream()
            .filter(row::isIn)
            .min(Comparator.comparingInt(Row::length))
            .map(r -> "a" + (rows.indexOf(r) + 1));
    return new LinkedAttribution(
        "a" + (i + 1),
        AttributionType.valueOf(row.gold().type().orElse("INDIRECT")),
        span(text, row.source()),
        span(text, row.cue()),
        TextSpan.of(text, row.content()),
        outer,
        1,
        Optional.empty());
  }

  private static Optional<TextSpan> span(String text, List<Span> spans) {
    return spans.isEmpty() ? Optional.empty() : Optional.of(TextSpan.of(text, spans));
  }

  private static Row row(String text, GoldAttribution gold) {
    return new Row(
        gold,
        spans(text, gold.spans(GoldRole.SOURCE)),
        spans(text, gold.spans(GoldRole.CUE)),
        spans(text, gold.spans(GoldRole.CONTENT)));
  }

  /** Code points become code units; what overlaps becomes one. */
  private static List<Span> spans(String text, List<GoldSpan> spans) {
    int length = text.codePointCount(0, text.length());
    List<Span> merged = new ArrayList<>();
    spans.stream()
        .filter(s -> s.begin() < Math.min(s.end(), length))
        .sorted(Comparator.comparingInt(GoldSpan::begin))
        .map(s -> new Span(units(text, s.begin()), units(text, Math.min(s.end(), length))))
        .forEach(s -> merge(merged, s));
    return merged;
  }

  private static void merge(List<Span> merged, Span span) {
    Span last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
    if (last != null && last.end() > span.begin()) {
      merged.set(merged.size() - 1, new Span(last.begin(), Math.max(last.end(), span.end())));
    } else {
      merged.add(span);
    }
  }

  private static int units(String text, int codePoints) {
    return text.offsetByCodePoints(0, codePoints);
  }
}
