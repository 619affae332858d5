// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.text.layout;

import static io.github.dixit.text.layout.Turns.turns;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class TranscriptTest {

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

  @Test
  void aTurnGoesOnToTheNextLabel() {
    assertThat(
            turns(
                "OLA BRANDT: The lake is gone.",
                "Nobody saw it go. (LAUGHTER) Nobody but us.",
                "(CROSSTALK)",
                "MIA STONE: You did?",
                "BRANDT: We did."))
        .containsExactly(
            "OLA BRANDT|:|The lake is gone. Nobody saw it go. Nobody but us.",
            "MIA STONE|:|You did?",
            "BRANDT|:|We did.");
  }

  @Test
  void aBroadcastTellsRolesAndDirections() {
    assertThat(
            turns(
                "[15:00:03]",
                "DANA HOLM, KTV ANCHOR: 5:15, time for the lake. Mark Ely is there.",
                "MARK ELY, REAR ADM. (RET.), ANALYST (voice-over): It was full in May.",
                "(on camera): Look at it now.",
                "UNIDENTIFIED FEMALE (through translator): We drank from it.",
                "(COMMERCIAL BREAK)",
                "This is nobody's.",
                "HOLM: Thank you."))
        .containsExactly(
            "DANA HOLM, KTV ANCHOR|:|5:15, time for the lake. Mark Ely is there.",
            "MARK ELY, REAR ADM. (RET.), ANALYST|(voice-over):|It was full in May.",
            "|(on camera):|Look at it now.",
            "UNIDENTIFIED FEMALE|(through translator):|We drank from it.",
            "HOLM|:|Thank you.");
  }

  @Test
  void turnsMayRunOnInOneParagraph() {
    assertThat(turns("HOLM: Is it gone? ELY: It is. HOLM: Who knew? ELY (laughing): You did."))
        .containsExactly(
            "HOLM|:|Is it gone?", "ELY|:|It is.", "HOLM|:|Who knew?", "ELY|(laughing):|You did.");
  }

  @Test
  void interjectionsInterruptAndSayNothing() {
    assertThat(
            turns(
                "Ms ILVES (Long Reach\u2014Minister for Water) (14:03): The lake is full.",
                "Opposition members interjecting\u2014",
                "The SPEAKER: Order!",
                "Ms ILVES: I will not be shouted at."))
        .containsExactly(
            "Ms ILVES (Long Reach\u2014Minister for Water)|(14:03):|The lake is full.",
            "The SPEAKER|:|Order!",
            "Ms ILVES|:|I will not be shouted at.");
  }

  @Test
  void theRecordOfACongressPutsAFullStop() {
    assertThat(
            turns(
                "  Mr. HOLT of Karvia. Madam Speaker, I yield to the gentleman.",
                "  He knows the lake.",
                "  The SPEAKER pro tempore (Ms. Ames). The gentleman is recognized.",
                "  Mr. McQUILL. I thank my friend.",
                "  There was no objection."))
        .containsExactly(
            "Mr. HOLT of Karvia||Madam Speaker, I yield to the gentleman. He knows the lake.",
            "The SPEAKER pro tempore (Ms. Ames)||The gentleman is recognized.",
            "Mr. McQUILL||I thank my friend.");
  }

  @Test
  void callsWithInvestorsHaveNamesOnLinesOfTheirOwn() {
    assertThat(
            turns(
                "Company Participants",
                "Ada Pell -- Chief Executive",
                "Leo Fair -- Reach Capital -- Analyst",
                "Operator",
                "Welcome. The floor is Ada Pell's.",
                "Ada Pell -- Chief Executive",
                "Thank you.",
                "Water sells.",
                "Questions and Answers",
                "Leo Fair -- Reach Capital -- Analyst",
                "Does it?"))
        .containsExactly(
            "Operator||Welcome. The floor is Ada Pell's.",
            "Ada Pell -- Chief Executive||Thank you. Water sells.",
            "Leo Fair -- Reach Capital -- Analyst||Does it?");
  }

  @Test
  void whatIsWrittenOfTheSpeakerEndsTheTurn() {
    assertThat(
            turns(
                "HOLM: Is it gone?",
                "ELY: It is. I saw it go.",
                "Ely left the studio soon after.",
                "HOLM: Who knew?",
                "ELY: You did."))
        .contains("ELY|:|It is. I saw it go.");
  }

  @Test
  void timeGrowsWithTheLengthOfATranscript() {
    StringBuilder turns = new StringBuilder();
    for (int i = 0; i < 10_000; i++) {
      turns.append(i % 2 == 0 ? "HOLM: Is it so?\n\n" : "ELY: It is.\n\n");
    }
    StringBuilder turn = new StringBuilder("HOLM: Why?\n\nELY: I will tell you.\n\n");
    for (int i = 0; i < 5_000; i++) {
      turn.append("The lake was full of light and nobody saw it go away.\n\n");
    }
    turn.append("HOLM: I see.\n\nELY: You do?");
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          assertThat(turns(turns.toString())).hasSize(10_000);
          assertThat(turns(turn.toString())).hasSize(4);
        });
  }

  @Test
  void membersMayStandOnLinesOfTheirOwn() {
    assertThat(
            turns(
                "The Minister for Ports (Helen Marsh)",
                "With permission, I will make a statement.",
                "Ruth Palmer (Holt) (Lab)",
                "Why did it take so long?",
                "Helen Marsh",
                "The hon. Lady knows why. [Interruption.]"))
        .containsExactly(
            "The Minister for Ports (Helen Marsh)||With permission, I will make a statement.",
            "Ruth Palmer (Holt) (Lab)||Why did it take so long?",
            "Helen Marsh||The hon. Lady knows why.");
  }
}
