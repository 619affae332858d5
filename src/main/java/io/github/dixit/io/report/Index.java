// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.io.report;

import io.github.dixit.io.report.IndexView.DocumentRow;
import io.github.dixit.io.report.IndexView.SpeakerTotal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Gathers what the index of many documents shows, without keeping their texts. */
final class Index {

  private final List<DocumentRow> documents = new ArrayList<>();
  private final Map<String, Total> totals = new LinkedHashMap<>();

  void add(ArticleView view) {
    DocumentRow row =
        new DocumentRow(
            view.id(), view.title(), view.name(), view.cards().size(), somebodies(view));
    documents.add(row);
    for (SpeakerRow speaker : view.speakers()) {
      // Two documents mean the same speaker where name and kind are the same.
      String key = speaker.kind() + " " + speaker.name().toLowerCase(Locale.ROOT);
      totals.computeIfAbsent(key, k -> new Total(totals.size() + 1, speaker)).add(row, speaker);
    }
  }

  private static int somebodies(ArticleView view) {
    return (int) view.speakers().stream().filter(SpeakerRow::isSomebody).count();
  }

  int size() {
    return documents.size();
  }

  IndexView view() {
    int all = totals.values().stream().mapToInt(t -> t.words).sum();
    List<SpeakerTotal> speakers =
        totals.values().stream()
            .map(t -> t.view(all))
            .sorted(Comparator.comparingInt(SpeakerTotal::words).reversed())
            .toList();
    return new IndexView(
        List.copyOf(documents),
        (int) totals.values().stream().filter(t -> t.somebody).count(),
        speakers,
        speakers.stream().map(SpeakerTotal::kind).filter(k -> !k.isEmpty()).distinct().toList());
  }

  private static final class Total {
    private final String id;
    private final String name;
    private final String kind;
    private final boolean somebody;
    private final Set<DocumentRow> documents = new LinkedHashSet<>();
    private final List<String> keys = new ArrayList<>();
    private int attributions;
    private int words;

    Total(int number, SpeakerRow row) {
      id = "speaker-" + number;
      name = row.name();
      kind = row.kind();
      somebody = row.isSomebody();
    }

    void add(DocumentRow document, SpeakerRow row) {
      documents.add(document); // two speakers of one document may have one name; it counts once
      keys.add(row.key());
      attributions += row.attributions();
      words += row.words();
    }

    SpeakerTotal view(int all) {
      return new SpeakerTotal(
          id,
          name,
          kind,
          String.join(" ", keys),
          List.copyOf(documents),
          attributions,
          words,
          Labels.percent(words, all));
    }
  }
}
