// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.text.layout;

import static io.github.dixit.text.layout.Turns.said;
import static io.github.dixit.text.layout.Turns.speakers;
import static io.github.dixit.text.layout.Turns.turns;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dixit.text.Untagged;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who speaks in the turns of a transcript. */
class TranscriptSpeakersTest {

  @Test
  void oneNameStandsForAllTurnsOfAPerson() {
    assertThat(
            speakers(
                "DANA HOLM, ANCHOR: Good evening.",
                "IAN HOLM, FARMER: Good evening.",
                "ROSA LIND, ANALYST: I agree.",
                "LIND: I do.",
                "HOLM: Who are you?",
                "D. HOLM: Me?",
                "UNIDENTIFIED MALE: No."))
        .containsExactly("DANA HOLM", "IAN HOLM", "ROSA LIND", "ROSA LIND", "-", "DANA HOLM", "-");
  }

  @Test
  void parliamentsNameOfficesSeatsAndParties() {
    assertThat(
            speakers(
                "Q3. Ada Pell (Marsh End) (Lab): When will the lake be full?",
                "The Minister for Water (Omar Quist): In spring.",
                "Mr Speaker: Order.",
                "Hon. Members: Shame!",
                "Sir Leo Fairfax (Upper Fen) (Con) rose—",
                "Omar Quist: I will say no more.",
                "The Minister for Water: I thank him."))
        .containsExactly("Ada Pell", "Omar Quist", "-", "-", "Omar Quist", "Omar Quist");
  }

  @Test
  void courtsNameWhoAsksAndWhoAnswers() {
    assertThat(
            speakers(
                "IDA LOOM, having been duly sworn, testified as follows:",
                "BY MS. HARROW:",
                "Q.  Did you see the lake?",
                "A.  I did.",
                "MR. DRAY:  Objection.",
                "THE COURT:  Overruled.",
                "BY MR. DRAY:",
                "Q.  Was it full?",
                "A.  No."))
        .containsExactly("HARROW", "IDA LOOM", "DRAY", "?", "DRAY", "IDA LOOM");
  }

  @Test
  void interviewsTakeNamesFromHeadlineAndIntroduction() {
    assertThat(
            speakers(
                "Ada Pell on the lake",
                "Leo Fair spoke to the diver Ada Pell.",
                "LF: How deep is it?",
                "AP: You would not believe it.",
                "LF: Try me."))
        .containsExactly("Leo Fair", "Ada Pell", "Leo Fair");
    assertThat(
            speakers(
                "Ada Pell on the lake",
                "The diver has seen it all. This interview was edited for length.",
                "How deep is it?",
                "Nobody knows.",
                "I stopped at ninety metres.",
                "Were you afraid?",
                "Not of the dark.",
                "Will you go back?",
                "In May."))
        .containsExactly("-", "Ada Pell", "-", "Ada Pell", "-", "Ada Pell");
  }

  @Test
  void aFullStopBehindTheHeadlineIsNoPartOfTheName() {
    assertThat(
            speakers(
                "Interview with the diver Ada Pell.",
                "She dives in Lake Orm.",
                "Q: How deep is it?",
                "A: You would not believe it.",
                "Q: Were you afraid?",
                "A: Not of the dark."))
        .contains("Ada Pell");
  }

  @Test
  void namesOfInitialsMayStandBelow() {
    String text =
        "HM: How did you begin?\nAL: By accident.\nHM: And then?\nAL: I drew.\n\n"
            + "Holt Meyer spoke to the painter Ana Lund in her studio.";
    List<Turn> turns = Transcript.of(Untagged.of(text));
    assertThat(turns)
        .extracting(t -> t.who().name().orElseThrow().of(text))
        .containsExactly("Holt Meyer", "Ana Lund", "Holt Meyer", "Ana Lund");
    assertThat(said(turns.get(3), text)).isEqualTo("I drew.");
  }
}
