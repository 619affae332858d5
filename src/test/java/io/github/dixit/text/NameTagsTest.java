// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameTagsTest {

  @ParameterizedTest
  @CsvSource({
    "PERSON, PERSON",
    "MISC, MISC",
    "CITY, LOCATION",
    "NATIONALITY, MISC",
    "TITLE, O",
    "DATE, O",
    "O, O"
  })
  void fineTagsBecomeCoarse(String tag, String coarse) {
    assertThat(NameTags.coarse(tag)).isEqualTo(coarse);
  }
}
