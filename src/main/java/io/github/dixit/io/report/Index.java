// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.io.report;

import io.github.dixit.io.report.IndexView.DocumentRow;
import io.github.dixit.io.report.IndexView.SpeakerTotal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gathers what the index of many documents shows, without keeping their texts. */
final class Index {

  /** How many documents of a speaker are linked; the others are counted. */
  private static final int LINKS = 5;

  private final List<DocumentRow> documents = new ArrayList<>();
  private final Map<String, Total> totals = new LinkedHashMap<>();

  void add(ArticleView view) {
    DocumentRow row =
        new DocumentRow(
            view.id(), view.title(), view.name(), view.cards().size(), view.speakers().size());
    documents.add(row);
    for (SpeakerRow speaker : view.speakers()) {
      // Two documents mean the same speaker where name and kind are the same.
      String key = speaker.kind() + " " + speaker.name().toLowerCase(Locale.ROOT);
      totals.computeIfAbsent(key, k -> new Total(speaker)).add(row, speaker);
    }
  }

  int size() {
    return documents.size();
  }

  IndexView view() {
    int all = totals.values().stream().mapToInt(t -> t.words).sum();
    return new IndexView(
        List.copyOf(documents),
        totals.values().stream()
            .map(t -> t.view(all))
            .sorted(Comparator.comparingInt(SpeakerTotal::words).reversed())
            .toList());
  }

  private static final class Total {
    private final String name;
    private final String kind;
    private final List<DocumentRow> first = new ArrayList<>();
    private @Nullable DocumentRow last;
    private int documents;
    private int attributions;
    private int words;

    Total(SpeakerRow row) {
      name = row.name();
      kind = row.kind();
    }

    void add(DocumentRow document, SpeakerRow row) {
      // Two speakers of one document may have one name; the document counts once.
      boolean again = document.equals(last);
      last = document;
      documents += again ? 0 : 1;
      if (!again && first.size() < LINKS) {
        first.add(document);
      }
      attributions += row.attributions();
      words += row.words();
    }

    SpeakerTotal view(int all) {
      return new SpeakerTotal(
          name,
          kind,
          List.copyOf(first),
          documents,
          attributions,
          words,
          Labels.percent(words, all));
    }
  }
}
