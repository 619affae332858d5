// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dixit.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class DialogueTest {

  private static final String TURN = "\"Are you coming?\" he said.";
  private static final String PROSE = "The rain had stopped, and the street was empty.";

  /** Each line is a paragraph, and what it begins with in quotation marks its one quotation. */
  private static Dialogue dialogue(String... lines) {
    List<Span> paragraphs = new ArrayList<>();
    List<Quotation> quotations = new ArrayList<>();
    int begin = 0;
    for (String line : lines) {
      paragraphs.add(new Span(begin, begin + line.length()));
      if (line.startsWith("\"")) {
        Span quoted = new Span(begin, begin + line.lastIndexOf('"') + 1);
        quotations.add(new Quotation(List.of(quoted), 0, true));
      }
      begin += line.length() + 1;
    }
    String text = String.join("\n", lines);
    return Dialogue.of(new Sentences(text, List.of(), paragraphs, quotations, List.of()));
  }

  @Test
  void manyTurnsAreADialogue() {
    assertThat(dialogue(TURN, TURN, PROSE, TURN, PROSE, TURN, TURN).isAt(30)).isTrue();
  }

  @Test
  void someQuestionsInANewsArticleAreNone() {
    assertThat(dialogue(TURN, PROSE, TURN, PROSE, PROSE, TURN, TURN, PROSE).isAt(0)).isFalse();
  }

  @Test
  void statementsThatSpeakToNobodyAreNone() {
    String statement = "\"The talks have failed,\" he said.";
    assertThat(dialogue(statement, statement, statement, statement, statement, statement).isAt(0))
        .isFalse();
  }

  @Test
  void aDialogueEndsWhereTheTurnsEnd() {
    List<String> lines = new ArrayList<>(List.of(TURN, TURN, TURN, TURN, TURN, TURN));
    lines.addAll(Collections.nCopies(60, PROSE));
    Dialogue dialogue = dialogue(lines.toArray(String[]::new));
    assertThat(dialogue.isAt(0)).isTrue();
    assertThat(dialogue.isAt(String.join("\n", lines).length())).isFalse();
  }

  @Test
  void aTextWithTurnsInManyPlacesIsATaleThroughout() {
    List<String> lines = new ArrayList<>(List.of(TURN, TURN, TURN, TURN, TURN, TURN));
    lines.addAll(Collections.nCopies(20, PROSE));
    Dialogue dialogue = dialogue(lines.toArray(String[]::new));
    assertThat(dialogue.isAt(String.join("\n", lines).length())).isTrue();
  }
}
