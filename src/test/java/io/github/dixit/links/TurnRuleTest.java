// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.links;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dixit.Span;
import io.github.dixit.text.layout.Turn;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Turns by hand: {@code ANA: ...} at 10 to 60, its name 10 to 13, its words 15 to 60. */
class TurnRuleTest {

  private static final Span NAME = new Span(10, 13);
  private static final Span MARK = new Span(13, 14);
  private static final Span SAID = new Span(15, 60);
  private static final TurnRule RULE = new TurnRule(List.of(turn(Optional.of(MARK))));

  private static Turn turn(Optional<Span> mark) {
    return new Turn(Optional.of(NAME), Turn.Who.AS_WRITTEN, mark, List.of(SAID));
  }

  private static Draft draft(Span cue, List<Span> source, Span... content) {
    return new Draft(List.of(cue), source, List.of(content), 0.5);
  }

  @Test
  void withoutTurnsAllStaysAsItIs() {
    List<Draft> drafts = List.of(draft(new Span(20, 24), List.of(), new Span(30, 40)));
    assertThat(new TurnRule(List.of()).applied(drafts)).isSameAs(drafts);
  }

  @Test
  void aTurnIsAnAttributionOfAllThatIsSaidInIt() {
    assertThat(RULE.applied(List.of()))
        .containsExactly(
            new Draft(
                List.of(MARK),
                List.of(NAME),
                List.of(SAID),
                0.95,
                Optional.of(Turn.Who.AS_WRITTEN)));
  }

  @Test
  void aTurnWithoutAMarkHasNoCue() {
    TurnRule rule = new TurnRule(List.of(turn(Optional.empty())));
    assertThat(rule.applied(List.of())).singleElement().extracting(Draft::cue).asList().isEmpty();
  }

  @Test
  void whatIsFoundInATurnKeepsOnlyWhatStandsInIt() {
    Draft found =
        draft(new Span(25, 29), List.of(new Span(10, 20)), new Span(30, 40), new Span(70, 80));
    assertThat(RULE.applied(List.of(found)))
        .hasSize(2)
        .contains(draft(new Span(25, 29), List.of(new Span(15, 20)), new Span(30, 40)));
  }

  @Test
  void whatIsFoundOutsideLeavesTheTurnAlone() {
    Draft found = draft(new Span(70, 74), List.of(new Span(75, 78)), new Span(50, 69));
    assertThat(RULE.applied(List.of(found)))
        .hasSize(2)
        .contains(draft(new Span(70, 74), List.of(new Span(75, 78)), new Span(60, 69)));
  }

  @Test
  void whatIsLeftWithoutContentIsNone() {
    Draft outside = draft(new Span(70, 74), List.of(), new Span(20, 30));
    Draft inside = draft(new Span(20, 24), List.of(), new Span(70, 80));
    Draft inTheName = draft(NAME, List.of(), new Span(20, 30));
    assertThat(RULE.applied(List.of(outside, inside, inTheName))).hasSize(1);
  }

  @Test
  void allComeInTextOrder() {
    Draft before = draft(new Span(0, 4), List.of(), new Span(5, 9));
    Draft after = draft(new Span(90, 94), List.of(), new Span(95, 99));
    assertThat(RULE.applied(List.of(before, after)))
        .extracting(Draft::begin)
        .containsExactly(0, 10, 90);
  }
}
