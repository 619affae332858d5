// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.text.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dixit.Span;
import io.github.dixit.text.Untagged;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TranscriptTest {

  /** Each line is a paragraph; a turn is written name, mark, what is said. */
  private static List<String> turns(String... lines) {
    String text = String.join("\n", lines);
    return Transcript.of(Untagged.of(text)).stream()
        .map(t -> String.join("|", source(t, text), mark(t, text), said(t, text)))
        .toList();
  }

  private static String source(Turn turn, String text) {
    return turn.source().map((Span s) -> s.of(text)).orElse("");
  }

  private static String said(Turn turn, String text) {
    return turn.said().stream().map((Span s) -> s.of(text)).collect(Collectors.joining(" "));
  }

  private static String mark(Turn turn, String text) {
    return turn.mark().map((Span m) -> m.of(text)).orElse("");
  }

  @Test
  void namesInCapitalsAndQuestionsAreTurns() {
    assertThat(
            turns(
                "A heading",
                "MS. O'DELL-MCBRIDE: Good morning.",
                "Q\u00a0\u00a0Is it so?",
                "MS. O'DELL-MCBRIDE (laughing): It is.",
                "(Laughter.)",
                "SEN. McKAY: Is it?",
                "Q: Who knows?",
                "SEN. McKAY: I do."))
        .containsExactly(
            "MS. O'DELL-MCBRIDE|:|Good morning.",
            "Q||Is it so?",
            "MS. O'DELL-MCBRIDE|(laughing):|It is.",
            "SEN. McKAY|:|Is it?",
            "Q|:|Who knows?",
            "SEN. McKAY|:|I do.");
  }

  @Test
  void aHeadingBesideTurnsIsNone() {
    assertThat(
            turns(
                "TODAY: Rain.",
                "ANA: One?",
                "BEN: Two.",
                "CHAIR: Order.",
                "ANA: Three?",
                "BEN: Four.",
                "IN NUMBERS: Five."))
        .containsExactly(
            "ANA|:|One?", "BEN|:|Two.", "CHAIR|:|Order.", "ANA|:|Three?", "BEN|:|Four.");
  }

  @Test
  void twoLinesAreNoTranscript() {
    assertThat(turns("HALVERSON: How many?", "OKORO: Four hundred.")).isEmpty();
  }

  @Test
  void headingsThatNeverComeBackAreNone() {
    assertThat(turns("NORTH: Rain.", "SOUTH: Sun.", "EAST: Wind.", "WEST: Snow.")).isEmpty();
  }

  @Test
  void aHeadingThatComesBackAmongProseIsNone() {
    String prose = "The rain had stopped, and the street was empty.";
    assertThat(
            turns(
                "READ MORE: One.",
                prose,
                prose,
                "WATCH: Two.",
                prose,
                prose,
                "READ MORE: Three.",
                prose,
                prose,
                "WATCH: Four."))
        .isEmpty();
  }

  @Test
  void lettersOfAListAreNoNames() {
    assertThat(turns("B: One.", "C: Two.", "B: Three.", "C: Four.", "B: Five.")).isEmpty();
  }
}
