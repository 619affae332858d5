// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers;

import io.github.dixit.extraction.KeptReader;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** The cases of {@link SpeakerSpecTest} that pass, as one test, for the mutation tests. */
@EnabledIfSystemProperty(named = KeptReader.FOLDER, matches = ".+")
class KeptSpeakerSpecTest {

  @Test
  void casesHold() throws IOException {
    SpeakerResolver resolver = SpeakerResolver.create();
    for (SpeakerCase each : SpeakerSpecReader.read(marked -> marked)) {
      if (each.known().isEmpty()) {
        SpeakerSpecTest.check(each, resolver);
      }
    }
  }
}
