// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.verify;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dixit.AttributedDocument;
import io.github.dixit.AttributionType;
import io.github.dixit.Span;
import io.github.dixit.SpeakerKind;
import io.github.dixit.TestDocuments;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The stretches of words that a piece shares with a source. */
class FragmentFinderTest {

  private static List<String> shared(String piece, String source) {
    return shared(
        piece, new AttributedDocument("s", source, List.of(), List.of(), List.of(), List.of()));
  }

  private static List<String> shared(String piece, AttributedDocument source) {
    FragmentFinder finder =
        new FragmentFinder(Piece.of(piece, List.of(new Span(0, piece.length()))));
    finder.read(SourceDocument.of(source));
    return finder.fragments().stream()
        .map(f -> f.begin() + "@" + f.at() + "+" + f.length())
        .distinct()
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      value = {
        "the boat left the port at noon | today the boat left the old port at noon | 0@1+4 4@6+3",
        "we saw a red boat that day     | nobody had seen any red ship then        | none",
        "red boat                       | a red boat, a blue boat                  | 0@1+2 1@5+1",
        "the red boat left              | boat and red boat                        | 1@2+2",
        "one two one two one            | one two one two                          | 0@0+4 0@2+2 2@0+3"
      })
  void stretchesOfTwoWordsAndMoreAndSingleOnesOfShortPieces(
      String piece, String source, String expected) {
    assertThat(shared(piece, source))
        .containsExactlyInAnyOrder(expected == null ? new String[0] : expected.split(" "));
  }

  @Test
  void aStretchEndsWhereSomebodyElsesQuotationBegins() {
    String text = "\u201CWe lost the boat.\u201D \u201CIt sank fast.\u201D";
    AttributedDocument source =
        TestDocuments.of("s", text)
            .unnamed("s1", SpeakerKind.PERSON, "the pilot")
            .unnamed("s2", SpeakerKind.PERSON, "the cook")
            .attribution(
                AttributionType.DIRECT, a -> a.content("\u201CWe lost the boat.\u201D").by("s1"))
            .attribution(
                AttributionType.DIRECT, a -> a.content("\u201CIt sank fast.\u201D").by("s2"))
            .build();
    assertThat(shared("we lost the boat it sank fast", source))
        .containsExactlyInAnyOrder("0@0+4", "4@4+3");
  }

  @Test
  void whatStandsBesideBracketsIsSharedForItself() {
    assertThat(shared("we lost the [old] boat in winter", "we lost the old boat in winter"))
        .containsExactlyInAnyOrder("0@0+7", "0@0+3", "4@4+3");
  }

  @Test
  void bracketsThatTheSourceHasTooPartNothing() {
    assertThat(shared("we lost the [old] boat in winter", "we lost the [old] boat in winter"))
        .containsExactly("0@0+7");
  }
}
