// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.text.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dixit.text.Untagged;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BylinesTest {

  /** Lines are paragraphs, a by-line is written name, mark, what is said. */
  private static List<String> bylines(String text) {
    return Bylines.of(Untagged.of(text)).stream()
        .map(
            t ->
                t.source().orElseThrow().of(text)
                    + "|"
                    + t.mark().orElseThrow().of(text)
                    + "|"
                    + t.said().get(0).of(text))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "“It is late.” — Agnes Toth, Miskolc; Agnes Toth, Miskolc|—|“It is late.”",
        "\"It is late!\" -Commissioner Delia Stark; Commissioner Delia Stark|-|\"It is late!\"",
        "\"It is late.\" -- Ana de la Cruz (D-Ohio).; Ana de la Cruz (D-Ohio)|--|\"It is late.\"",
        "“It is late.”—Sgt. Bo Li, 45, a driver in Graz; Sgt. Bo Li, 45, a driver in Graz|—|“It is late.”",
        "“It is late.” – The Bank of Karvia, tweeting on Monday; The Bank of Karvia|–|“It is late.”",
        "“It is late.” — Graz’s chief planner, Agnes Toth; Graz’s chief planner, Agnes Toth|—|“It is late.”",
        "“It is late.” — the club's captain, Bo Li, 45; the club's captain, Bo Li, 45|—|“It is late.”",
        "“It is late.” — A nurse at the home, Ana de la Cruz; A nurse at the home, Ana de la Cruz|—|“It is late.”",
        "It is late. — Agnes Toth (@toth) July 5, 2016; Agnes Toth (@toth)|—|It is late.",
      })
  void whoStandsBehindADashSaidIt(String text, String byline) {
    assertThat(bylines(text)).containsExactly(byline);
  }

  @Test
  void aBylineMayStandInAParagraphOfItsOwn() {
    assertThat(
            bylines(
                "Voices.\n\n“It is late.”\n\n- Agnes Toth.\n\n“It is early.”\n\n— Bo Li\n\n"
                    + "It is noon.\n\n— Cy Day (@cy) May 1, 2020\n\n“It is one.”\n\n— Di (@di)"))
        .containsExactly(
            "Agnes Toth|-|“It is late.”",
            "Bo Li|—|“It is early.”",
            "Cy Day (@cy)|—|It is noon.",
            "Di (@di)|—|“It is one.”");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“It is late.” — But Agnes Toth was not so sure.",
        "“It is late.” — Agnes Toth said so.",
        "“The Long Tram” — Agnes Toth",
        "“It is late.” She left. — Agnes Toth",
        "It is late. — Agnes Toth",
        "It is late.\n\n— Agnes Toth",
        "It is late. — Agnes Toth (@toth)",
        "— Agnes Toth (@toth) July 5, 2016",
        "“It is late.\n\n— Agnes Toth",
        "“It is late.” — He, too, left.",
        "“It is late.” — the words of many, among them Agnes Toth",
        "“It is late.” — the judge's only words, Agnes Toth said.",
        "“It is late.” — not a view of many in Graz, Agnes Toth",
      })
  void otherDashesAreNone(String text) {
    assertThat(bylines(text)).isEmpty();
  }
}
