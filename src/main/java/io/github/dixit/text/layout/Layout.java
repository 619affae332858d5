// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.text.layout;

import io.github.dixit.Span;
import io.github.dixit.text.Sentences;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The layout of a document, read once for all rooms.
 *
 * @param frame the paragraphs that belong to the page and not to the article, in text order: links
 *     to other articles, credits, notes on who paid; in a transcript what was done besides
 * @param turns whose words the layout tells, in text order, none overlapping another
 */
public record Layout(List<Span> frame, List<Turn> turns) {

  /** Copies its parts. */
  public Layout {
    frame = List.copyOf(frame);
    turns = List.copyOf(turns);
  }

  /**
   * {@return the layout}
   *
   * @param document the document; a transcript, a page of letters, an article with a quotation card
   */
  public static Layout of(Sentences document) {
    List<Turn> turns = Transcript.of(document);
    List<Span> frame = frame(document, !turns.isEmpty());
    turns = with(turns, Letters.of(document.text(), document.paragraphs()));
    return new Layout(frame, with(turns, Bylines.of(document)));
  }

  /** In a transcript what stands in brackets alone is told by whoever wrote it down. */
  private static List<Span> frame(Sentences document, boolean transcript) {
    List<Span> frame = new ArrayList<>(Frame.of(document.text(), document.paragraphs()));
    if (transcript) {
      document.paragraphs().stream()
          .filter(p -> Directions.isBracket(p.of(document.text())))
          .forEach(frame::add);
      frame.sort(Comparator.naturalOrder());
    }
    return frame.stream().distinct().toList();
  }

  /** {@return the turns and those of the others that overlap none of them, in text order} */
  private static List<Turn> with(List<Turn> turns, List<Turn> others) {
    List<Turn> both = new ArrayList<>(turns);
    int next = 0;
    for (Turn turn : others) {
      Span extent = turn.extent();
      while (next < turns.size() && turns.get(next).extent().end() <= extent.begin()) {
        next++;
      }
      if (next == turns.size() || !turns.get(next).extent().overlaps(extent)) {
        both.add(turn);
      }
    }
    both.sort(Comparator.comparing(Turn::extent));
    return both;
  }
}
