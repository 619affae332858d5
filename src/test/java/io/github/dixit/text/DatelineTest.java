// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.dixit.Span;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatelineTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "HAMBURG (Reuters) - Police said so. | HAMBURG (Reuters) -",
        "PORT ARLEN, Maine, May 4 (Harbor News Service) -- The dockers left. | PORT ARLEN, Maine, May 4 (Harbor News Service) --",
        "FAIRVIEW, W.Va. - The mine is shut. | FAIRVIEW, W.Va. -",
        "Nairobi – The dams are full. | Nairobi –",
        "London, March 3 - Growth will slow. | London, March 3 -",
        "Mexico City (AFP) – It rained. | Mexico City (AFP) –",
        "GENEVA (3 March 2021) – Experts met. | GENEVA (3 March 2021) –",
        "CHICAGO, Nov. 3, 2021 /PRNewswire/ -- The bank has a new head. | CHICAGO, Nov. 3, 2021 /PRNewswire/ --",
        "WASHINGTON/BERLIN — “We agree,” they said. | WASHINGTON/BERLIN —",
        "(CNN) The president spoke. | (CNN)",
      })
  void placeDateAndAgencyAreADateline(String text, String dateline) {
    assertThat(Dateline.at(text, new Span(0, text.length())))
        .hasValueSatisfying(span -> assertThat(span.of(text)).isEqualTo(dateline));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "NATO - the western alliance - met in Oslo.",
        "Mira Kolbe — who leads the union — said so.",
        "Tom Abiola (Labour) – We need help.",
        "The Harbour Board said that ice would last.",
        "Blue Orbit – Amberjack's rival – has three ships.",
        "(Laughter) The minister sat down.",
      })
  void whatIsInsertedIsNone(String text) {
    assertThat(Dateline.at(text, new Span(0, text.length()))).isEmpty();
  }

  @Test
  void aParagraphIsCutBehindIt() {
    String text = "Ice lasts\n\nOSLO — The fjord is shut.";
    List<Span> cut = Dateline.cutFrom(text, Paragraphs.of(text));
    assertThat(cut.stream().map(s -> s.of(text)))
        .containsExactly("Ice lasts", "The fjord is shut.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"A ", "A, ", "A-", "(", "A (", "Aa Aa ", "A/A ", "AB of "})
  void timeIsLinear(String part) {
    String text = part.repeat(20_000);
    assertTimeoutPreemptively(
        Duration.ofSeconds(5), () -> Dateline.at(text, new Span(0, text.length())));
  }
}
