// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.dixit.SpeakerEvidence;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How sure a speaker is, and who was considered. */
class EvidenceTest {

  private final Sketch sketch =
      new Sketch()
          .sentence("Martha/NNP/P Kellan/NNP/P met/VBD Peter/NNP/P Moss/NNP/P ./.")
          .sentence("She/PRP laughed/VBD ./.")
          .said("She");

  private static SpeakerEvidence evidence(Resolution resolution) {
    return resolution.sources().get(0).evidence().orElseThrow();
  }

  @Test
  void aSpeakerIsAsSureAsTheOneWhoWasTaken() {
    SpeakerEvidence plain = evidence(sketch.resolve());
    SpeakerEvidence explained = evidence(sketch.explain());

    assertThat(plain.choices()).isEmpty();
    assertThat(explained.choices().get(0).name()).contains("Martha Kellan");
    assertThat(plain.confidence()).isEqualTo(explained.choices().get(0).probability());
  }

  @Test
  void thoseConsideredComeTheLikeliestFirstAndNobodyIsOneOfThem() {
    List<SpeakerEvidence.Choice> choices = evidence(sketch.explain()).choices();

    assertThat(choices)
        .extracting(SpeakerEvidence.Choice::probability)
        .isSortedAccordingTo((a, b) -> Double.compare(b, a));
    assertThat(choices.stream().mapToDouble(SpeakerEvidence.Choice::probability).sum())
        .isCloseTo(1, within(1e-6));
    assertThat(choices).anyMatch(c -> c.name().isEmpty());
    assertThat(choices.get(0).reasons()).isNotEmpty();
  }

  @Test
  void whomGrammarRulesOutIsNotConsidered() {
    assertThat(evidence(sketch.explain()).choices())
        .noneMatch(c -> c.name().filter("Peter Moss"::equals).isPresent());
  }
}
