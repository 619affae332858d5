// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.links;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dixit.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The last quotation in curly marks, in a paragraph between two bars. */
class WholeQuotationsTest {

  private static boolean isWhole(String marked) {
    int begin = marked.indexOf('|') + 1;
    int end = marked.lastIndexOf('|');
    Span quotation = new Span(marked.lastIndexOf('“'), marked.lastIndexOf('”') + 1);
    return WholeQuotations.isWhole(marked, new Span(begin, end), quotation);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "|“I saw it.”|",
        "|He nodded. “I saw it too.”|",
        "|He nodded! “Well, we won!”  Then he left.|",
        "|He nodded? “Did we win?” “No, never.”|",
        "|He had (once.) “We win…” (He left.)|",
        "|He said “so.” “We lost.” He left.|",
        "|\n “We did.”\n|",
        "He nodded |“We did.”| then left"
      })
  void aSentenceOfItsOwn(String marked) {
    assertThat(isWhole(marked)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "|“Never.”|", // a single word
        "|“it rained hard.”|",
        "|“It rained”|",
        "|“It rained,”|",
        "|He said “It rained hard.”|",
        "|He nodded. “It rained hard.” and left|",
        "|He nodded. “It rained hard.”Then he left|",
        "|“It rained\nhard.”|",
        "|He nodded, “It rained hard.”|"
      })
  void wordsInAnothersSentence(String marked) {
    assertThat(isWhole(marked)).isFalse();
  }
}
