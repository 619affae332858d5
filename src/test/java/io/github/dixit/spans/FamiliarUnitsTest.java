// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.spans;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** However a publisher sets marks and spells, the model sees the same. */
class FamiliarUnitsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "“No,” said Ana. | \"No,\" said Ana.",
        "She didn’t say ‘no’ to Bo’s. | She didn't say 'no' to Bo's.",
        "“He said ‘no’ to us.” | \"He said 'no' to us.\"",
        "The Organisation recognised ITS neighbours | The Organization recognized ITS neighbors",
        "A labour defence programme | A labor defense program"
      })
  void oneShapeAndOneSpelling(String british, String american) {
    assertThat(seen(british)).isEqualTo(seen(american));
  }

  @ParameterizedTest
  @CsvSource({"realist", "promise", "hour", "metropolis"})
  void otherWordsStay(String word) {
    assertThat(seen(word)).containsExactly(word);
  }

  private static List<String> seen(String text) {
    return FamiliarUnits.of(Units.of(text)).stream().map(Unit::text).toList();
  }
}
