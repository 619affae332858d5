// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dixit.Speaker;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A document of a megabyte with 20,000 attributions is done in seconds, whatever is in it. */
class SpeakerResolverScaleTest {

  private static final int ATTRIBUTIONS = 20_000;

  private static final String FILLER =
      "The/DT bridge/NN was/VBD closed/VBN for/IN repairs/NNS again/RB ./.";

  /** What each attribution's source is, {@code #} standing for a number of its own. */
  static Stream<List<String>> sources() {
    return Stream.of(
        List.of("Martha/NNP/P Kellan/NNP/P", "Martha Kellan"),
        List.of("Martha/NNP/P Name#/NNP/P", "Martha Name#"),
        List.of("M#/NNP/P Kellan/NNP/P", "M# Kellan"),
        List.of("She/PRP", "She"),
        List.of("The/DT minister/NN", "The minister"),
        List.of("The/DT Ministry/NNP/O of/IN/O Thing#/NNP/O", "The Ministry of Thing#"),
        List.of("The/DT AB#C/NNP/O", "The AB#C"),
        List.of("Critics/NNS of/IN plan/NN #/CD", "Critics of plan #"),
        List.of("The/DT report/NN", "The report"));
  }

  @ParameterizedTest
  @MethodSource("sources")
  @Timeout(value = 20, unit = TimeUnit.SECONDS, threadMode = ThreadMode.SEPARATE_THREAD)
  void timeGrowsWithTheText(List<String> source) {
    Sketch sketch = new Sketch();
    for (int i = 0; i < ATTRIBUTIONS; i++) {
      String number = Integer.toString(i);
      sketch.sentence(source.get(0).replace("#", number) + " said/VBD it/PRP ./.");
      sketch.said(source.get(1).replace("#", number));
      sketch.sentence(FILLER);
    }

    Resolution resolution = sketch.resolve();

    assertThat(resolution.sources()).hasSize(ATTRIBUTIONS);
    assertThat(resolution.speakers()).extracting(Speaker::id).doesNotHaveDuplicates();
  }
}
