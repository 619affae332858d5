// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ParagraphsTest {

  @Test
  void blankLinesStandBetweenParagraphs() {
    assertThat(paragraphs("  One.\nStill one. \n\n \r\n\r\nTwo.\u2029\u2029Three."))
        .containsExactly("One.\nStill one.", "Two.", "Three.");
  }

  @Test
  void withoutBlankLinesEachLineIsAParagraph() {
    assertThat(paragraphs("One.\r\nTwo.\rThree.")).containsExactly("One.", "Two.", "Three.");
  }

  @Test
  void nothingHasNoParagraphs() {
    assertThat(paragraphs("")).isEmpty();
    assertThat(paragraphs(" \n\t\n")).isEmpty();
  }

  @Test
  void headlinesAreShortAndUnpunctuated() {
    assertThat(Paragraphs.isHeadline("Wall will not be ready, engineers warn")).isTrue();
    assertThat(Paragraphs.isHeadline("The wall is not ready.")).isFalse();
    assertThat(Paragraphs.isHeadline("\u201cIt is not,\u201d she said, \u201cready\u201d"))
        .isFalse();
    assertThat(Paragraphs.isHeadline("x".repeat(200))).isFalse();
  }

  private static List<String> paragraphs(String text) {
    return Paragraphs.of(text).stream().map(s -> s.of(text)).toList();
  }
}
