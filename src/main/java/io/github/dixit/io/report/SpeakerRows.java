// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.io.report;

import io.github.dixit.AttributedDocument;
import io.github.dixit.Attribution;
import io.github.dixit.Speaker;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Counts what each speaker of a document says and gives the loudest a colour. */
final class SpeakerRows {

  private static final int COLORS = 7;

  private final AttributedDocument document;
  private final String prefix;
  private final Map<String, int[]> counts = new HashMap<>();
  private final List<SpeakerRow> rows = new ArrayList<>();
  private final Map<String, Integer> colors;

  SpeakerRows(String prefix, AttributedDocument document) {
    this.prefix = prefix;
    this.document = document;
    document.attributions().forEach(this::count);
    fill();
    colors = rows.stream().collect(Collectors.toMap(SpeakerRow::key, SpeakerRow::color));
  }

  /** {@return the rows, those with most words first; speakers who say nothing are left out} */
  List<SpeakerRow> rows() {
    return List.copyOf(rows);
  }

  /** {@return how many speakers say something} */
  int count() {
    return (int) rows.stream().filter(SpeakerRow::isSomebody).count();
  }

  /** {@return what the script filters the attribution by} */
  List<String> keys(Attribution attribution) {
    List<String> keys =
        Stream.concat(attribution.speaker().stream(), attribution.coSpeakers().stream())
            .map(this::key)
            .distinct()
            .toList();
    return keys.isEmpty() ? List.of(prefix + SpeakerRow.NOBODY) : keys;
  }

  int color(Attribution attribution) {
    return attribution.speaker().map(s -> colors.getOrDefault(key(s), 0)).orElse(0);
  }

  private String key(Speaker speaker) {
    return prefix + speaker.id();
  }

  private void count(Attribution attribution) {
    int words = WordCount.under(attribution.content().spans(), document.text());
    for (String key : keys(attribution)) {
      int[] count = counts.computeIfAbsent(key, k -> new int[2]);
      count[0]++;
      count[1] += words;
    }
  }

  private void fill() {
    int all = counts.values().stream().mapToInt(c -> c[1]).sum();
    List<SpeakerRow> found = new ArrayList<>();
    document
        .speakers()
        .forEach(s -> row(key(s), s.label(), Optional.of(s), all).ifPresent(found::add));
    row(prefix + SpeakerRow.NOBODY, "Nobody named", Optional.empty(), all).ifPresent(found::add);
    found.sort(Comparator.comparingInt(SpeakerRow::words).reversed());
    for (SpeakerRow row : found) {
      boolean colored = rows.size() < COLORS && row.isSomebody();
      rows.add(row.colored(colored ? rows.size() + 1 : 0));
    }
  }

  private Optional<SpeakerRow> row(String key, String name, Optional<Speaker> speaker, int all) {
    return Optional.ofNullable(counts.get(key))
        .map(
            c ->
                new SpeakerRow(
                    key,
                    name,
                    speaker.map(s -> Labels.of(s.kind())).orElse(""),
                    speaker.map(SpeakerRows::about).orElse(""),
                    speaker.map(Speaker::aliases).orElse(List.of()),
                    0,
                    c[0],
                    c[1],
                    Labels.percent(c[1], all)));
  }

  private static String about(Speaker speaker) {
    return Stream.of(speaker.role(), speaker.affiliation().map(body -> "with " + body))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(", "));
  }
}
