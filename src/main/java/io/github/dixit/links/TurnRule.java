// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.links;

import io.github.dixit.Span;
import io.github.dixit.text.layout.Turn;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Each turn of a transcript, and what stands over a by-line, is an attribution of its own: all that
 * is said in it, under its name. What the model found in a turn stands inside that.
 */
final class TurnRule {

  /** The layout says who speaks. */
  private static final double SURE = 0.95;

  private final List<Turn> turns;

  /** For each turn all from the first of its parts to the last. */
  private final List<Span> extents;

  TurnRule(List<Turn> turns) {
    this.turns = turns;
    this.extents = turns.stream().map(Turn::extent).toList();
  }

  /** {@return the drafts with the turns among them, in text order} */
  List<Draft> applied(List<Draft> drafts) {
    if (turns.isEmpty()) {
      return drafts;
    }
    List<Draft> applied = new ArrayList<>();
    for (Draft draft : drafts) {
      Span cue = draft.cue().get(0);
      if (Overlaps.in(extents, cue).isEmpty()) {
        add(applied, draft.cue(), draft.source(), outside(draft.content()), draft);
      } else {
        List<Span> said = turns.get(Overlaps.firstEndingAfter(extents, cue.begin())).said();
        if (Overlaps.within(draft.cue(), said)) {
          add(applied, draft.cue(), cut(draft.source(), said), cut(draft.content(), said), draft);
        }
      }
    }
    for (Turn turn : turns) {
      applied.add(
          new Draft(
              turn.mark().stream().toList(),
              turn.source().stream().toList(),
              turn.said(),
              SURE,
              Optional.of(turn.who())));
    }
    applied.sort(Comparator.comparingInt(Draft::begin));
    return applied;
  }

  private static void add(
      List<Draft> drafts, List<Span> cue, List<Span> source, List<Span> content, Draft of) {
    if (!content.isEmpty()) {
      drafts.add(new Draft(cue, source, content, of.confidence()));
    }
  }

  private List<Span> outside(List<Span> content) {
    List<Span> nearby = content.stream().flatMap(s -> Overlaps.in(extents, s).stream()).toList();
    return Ranges.minus(content, nearby);
  }

  private static List<Span> cut(List<Span> spans, List<Span> said) {
    return spans.stream().flatMap(s -> Overlaps.cut(said, s).stream()).toList();
  }
}
