// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dixit.extraction.KeptReader;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * The cases of {@link SpecTest} that pass, as one test, for the mutation tests: there each test
 * costs more than a hundred cases do.
 */
@EnabledIfSystemProperty(named = KeptReader.FOLDER, matches = ".+")
class KeptSpecTest {

  @Test
  void casesHold() {
    KeptReader reader = new KeptReader();
    for (Path file : SpecReader.files()) {
      for (SpecCase each : SpecReader.read(file)) {
        if (!each.known()) {
          AttributedDocument document = reader.read(each.title(), each.text());
          Invariants.check(each.text(), document);
          assertThat(SpecMatcher.flaws(each, document)).as(each.text()).isEmpty();
        }
      }
    }
  }
}
