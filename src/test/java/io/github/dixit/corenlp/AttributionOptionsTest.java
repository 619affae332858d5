// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.corenlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dixit.corenlp.AttributionOptions.Output;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class AttributionOptionsTest {

  @Test
  void nothingGivenLeavesAllToTheDefaults() {
    AttributionOptions options = options("pos.model", "x");
    assertThat(options.loading().catalogue()).isEmpty();
    assertThat(options.loading().minConfidence()).isEmpty();
    assertThat(options.outputs()).containsExactly(Output.ATTRIBUTIONS, Output.QUOTATIONS);
  }

  @Test
  void readsEachProperty() {
    AttributionOptions options =
        options(
            "said.catalogue", "people.tsv",
            "said.models", " folder ",
            "said.minConfidence", "0.5",
            "said.maxLength", "1000",
            "said.output", "Quotations");
    assertThat(options.loading().catalogue()).contains(Path.of("people.tsv"));
    assertThat(options.loading().models()).contains(Path.of("folder"));
    assertThat(options.loading().minConfidence()).contains(0.5);
    assertThat(options.loading().maxLength()).contains(1000);
    assertThat(options.outputs()).containsExactly(Output.QUOTATIONS);
  }

  @Test
  void equalPropertiesShareTheirModels() {
    assertThat(options("said.maxLength", "7", "said.output", "attributions").loading())
        .isEqualTo(options("said.maxLength", "7").loading());
  }

  @Test
  void anUnknownPropertyIsNamedWithThoseThatExist() {
    assertThatThrownBy(() -> options("said.katalog", "x"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith(
            "no such property: said.katalog; the annotator has said.catalogue,");
  }

  @Test
  void anUnreadableValueIsNamed() {
    assertThatThrownBy(() -> options("said.minConfidence", "much"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("can't read said.minConfidence = much");
    assertThatThrownBy(() -> options("said.output", "quotes"))
        .hasMessageStartingWith("can't read said.output = quotes");
  }

  private static AttributionOptions options(String... keysAndValues) {
    Properties properties = new Properties();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      properties.setProperty(keysAndValues[i], keysAndValues[i + 1]);
    }
    return AttributionOptions.of("said", properties);
  }
}
