// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.text.layout;

import io.github.dixit.Span;
import io.github.dixit.text.Sentences;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Reads the layout of a document. Stateless and thread-safe. */
public final class Layout {

  private Layout() {}

  /**
   * {@return the paragraphs that belong to the page and not to the article, in text order: links to
   * other articles, credits, notes on who paid}
   */
  public static List<Span> frame(Sentences document) {
    return Frame.of(document.text(), document.paragraphs());
  }

  /**
   * {@return whose words the layout tells, in text order, none overlapping another}
   *
   * @param document the document; a transcript, a page of letters, an article with a quotation card
   */
  public static List<Turn> turns(Sentences document) {
    List<Turn> turns = new ArrayList<>(Transcript.of(document));
    List<Span> taken = turns.stream().map(Turn::extent).toList();
    int next = 0;
    for (Turn turn : Bylines.of(document)) {
      while (next < taken.size() && taken.get(next).end() <= turn.extent().begin()) {
        next++;
      }
      if (next == taken.size() || !taken.get(next).overlaps(turn.extent())) {
        turns.add(turn);
      }
    }
    turns.sort(Comparator.comparing(Turn::extent));
    return turns;
  }
}
