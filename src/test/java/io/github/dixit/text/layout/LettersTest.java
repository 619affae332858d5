// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.text.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.dixit.text.Untagged;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LettersTest {

  /** A letter is written who, role, what it says. */
  private static List<String> letters(String text) {
    return Letters.of(text, Untagged.of(text).paragraphs()).stream()
        .map(
            t ->
                t.who().name().or(t::source).orElseThrow().of(text)
                    + t.who().role().map(r -> ", " + r.of(text)).orElse("")
                    + ": "
                    + t.said().stream().map(s -> s.of(text)).collect(Collectors.joining(" ")))
        .toList();
  }

  @Test
  void whatIsSignedIsTheSignersFromTheGreetingOn() {
    assertThat(
            letters(
                "Dear members,\n\nThe library will close.\n\nThe council left no choice.\n\n"
                    + "Yours sincerely,\nHarriet Vane\nChief Librarian"))
        .containsExactly(
            "Harriet Vane, Chief Librarian: The library will close. The council left no choice.");
  }

  @Test
  void aPageOfLettersHasOneForEachSigner() {
    assertThat(
            letters(
                "Sir – The price of stamps is a scandal.\n\nMary Holt\nBath\n\n"
                    + "Sir – I disagree with Mrs Holt.\n\nPeter Lamb\nYork"))
        .containsExactly(
            "Mary Holt: The price of stamps is a scandal.",
            "Peter Lamb: I disagree with Mrs Holt.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "From the desk of Harriet Vane\n\nWe are closing early on Mondays.",
        "From: Harriet Vane <hv@tarn.example>\nTo: All staff\nSubject: Mondays\n\n"
            + "We are closing early on Mondays.",
        "To the Port Authority:\n\nWe are closing early on Mondays.\n\nSigned,\n\nHarriet Vane",
        "A note to readers\n\nDear all,\n\nWe are closing early on Mondays.\n\nThanks,\nHarriet Vane",
      })
  void headsGreetingsAndSignaturesTellWhoWrites(String text) {
    assertThat(letters(text)).containsExactly("Harriet Vane: We are closing early on Mondays.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Dear me, said the clerk, what a day.",
        "A message from the mayor\n\nThe mayor wrote to all schools, the council said.",
        "Friends of the victim gathered on Friday.\n\nPolice said it was calm.",
        "Best of luck, the coach said.\n\nIda Lund",
      })
  void proseIsNoLetter(String text) {
    assertThat(letters(text)).isEmpty();
  }

  @Test
  void timeIsLinear() {
    String text = "Dear all,\n\nWe write.\n\n".repeat(20_000);
    assertTimeoutPreemptively(Duration.ofSeconds(5), () -> letters(text));
  }
}
