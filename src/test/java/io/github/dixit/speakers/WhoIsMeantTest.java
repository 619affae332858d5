// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dixit.Speaker;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * Whom the last source of a text means where nothing is weighed: several people, relatives, people
 * who act for a body. Texts are written as in {@code features.md}.
 */
class WhoIsMeantTest {

  private static String meant(String text) {
    ResolvedSource source = last(FeatureCase.sketch(text).resolve());
    return Stream.concat(source.speaker().stream(), source.coSpeakers().stream())
        .map(Speaker::label)
        .collect(Collectors.joining(" + "));
  }

  private static ResolvedSource last(Resolution resolution) {
    return resolution.sources().get(resolution.sources().size() - 1);
  }

  @ParameterizedTest
  @CsvFileSource(resources = "who-is-meant.txt", delimiter = '|')
  void lastSourceMeans(String text, String expected) {
    assertThat(meant(text)).isEqualTo(expected);
  }
}
