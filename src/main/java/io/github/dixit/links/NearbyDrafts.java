// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.links;

import io.github.dixit.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the drafts that share a stretch of text, without looking at all of them. Drafts are counted
 * and not compared: a long turn of a transcript has thousands of spans.
 */
final class NearbyDrafts {

  /** Longer than most attributions, shorter than most documents. */
  private static final int CELL = 1024;

  private final List<Draft> drafts = new ArrayList<>();
  private final Map<Integer, List<Integer>> cells = new HashMap<>();

  void add(Draft draft) {
    for (int cell : cells(draft)) {
      cells.computeIfAbsent(cell, c -> new ArrayList<>()).add(drafts.size());
    }
    drafts.add(draft);
  }

  /**
   * {@return the added drafts with a role in a cell of one of the draft's, in order of addition}
   */
  List<Draft> around(Draft draft) {
    Set<Integer> found = new LinkedHashSet<>();
    for (int cell : cells(draft)) {
      found.addAll(cells.getOrDefault(cell, List.of()));
    }
    return found.stream().map(drafts::get).toList();
  }

  private static Set<Integer> cells(Draft draft) {
    Set<Integer> cells = new LinkedHashSet<>();
    for (Span span : Ranges.all(draft.cue(), draft.content())) {
      for (int cell = span.begin() / CELL; cell <= (span.end() - 1) / CELL; cell++) {
        cells.add(cell);
      }
    }
    return cells;
  }
}
