// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.links.silence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dixit.Analysis;
import io.github.dixit.MarkedText;
import io.github.dixit.NonStatement;
import io.github.dixit.SpecFile;
import io.github.dixit.SpecFile.Case;
import io.github.dixit.TextSpan;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the cases of {@code testdata/spec/facets/non-statements.md}. */
class NonStatementFinderTest {

  private static final NonStatementFinder FINDER = NonStatementFinder.create();

  static List<Case> cases() {
    return SpecFile.read("non-statements.md");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void findsAsTheSpecSays(Case example) {
    assertThat(found(example.text())).isEqualTo(example.expected());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void findsTheSameWithCurlyApostrophes(Case example) {
    List<String> found = found(example.text().replace('\'', '\u2019'));
    assertThat(found.stream().map(l -> l.replace('\u2019', '\'')).toList())
        .isEqualTo(example.expected());
  }

  @Test
  void takesTheSourceOfAnAttributionWithTheSameCue() {
    MarkedText text =
        MarkedText.parse("[S:Smith of the ministry's press desk] [C:declined to say] [X:why].");
    List<NonStatement> found =
        FINDER.find(Analysis.of(text.text()), List.of(text.attribution())).nonStatements();
    assertThat(found).hasSize(1);
    assertThat(found.get(0).source()).isEqualTo(text.attribution().source());
  }

  private static List<String> found(String text) {
    return FINDER.find(Analysis.of(text), List.of()).nonStatements().stream()
        .map(NonStatementFinderTest::line)
        .toList();
  }

  private static String line(NonStatement n) {
    return n.kind()
        + " | "
        + n.source().map(TextSpan::text).orElse("-")
        + " | "
        + n.cue().text()
        + " | "
        + n.topic().map(TextSpan::text).orElse("-");
  }
}
