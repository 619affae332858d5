// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.links;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dixit.AttributionType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypeRuleTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "DIRECT | “ X:We X:won X:” S:Ann C:said .",
        "DIRECT | X:“ X:We X:won X:, X:” S:Ann C:said X:, X:“ X:twice X:” .",
        "MIXED | S:Ann C:said X:they X:“ X:won X:” .",
        "MIXED | S:Ann C:said X:they X:won , X:“ X:twice X:” .",
        "INDIRECT | S:Ann C:said X:they X:won .",
        "INDIRECT | S:Ann C:said X:“ X:” .",
        "INDIRECT | “ She S:Ann C:said X:they X:won ” .",
        "DIRECT | “ S:Ann C:said X:‘We X:won’ ” .",
        "MIXED | “ S:Ann C:said X:they X:‘won’ ” .",
        "MIXED | “ S:Ann C:said X:so ” , X:“ X:twice X:” .",
      })
  void theMarksAroundTheContentCount(AttributionType type, String marked) {
    TaggedFrame tagged = TaggedFrame.of(marked);
    assertThat(new TypeRule(tagged.document()).of(Draft.of(tagged.frame()))).isEqualTo(type);
  }

  /** A quotation that nobody claims has no cue that marks could stand around. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"DIRECT | X:“ X:We X:won X:” .", "INDIRECT | X:We X:won ."})
  void aContentAlone(AttributionType type, String marked) {
    TaggedFrame tagged = TaggedFrame.of(marked);
    assertThat(new TypeRule(tagged.document()).of(Draft.of(tagged.frame()))).isEqualTo(type);
  }
}
