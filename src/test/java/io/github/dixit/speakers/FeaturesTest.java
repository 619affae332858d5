// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dixit.speakers.reference.Verdict;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * What is seen of the candidates for a pronoun. The weights were learnt on these values: read
 * otherwise, they would judge something else, and most cases would not show it.
 */
class FeaturesTest {

  /** {@return the features of a candidate for the last source} */
  private static Map<String, Double> features(Sketch sketch, String name) {
    Verdict verdict = sketch.explain().sources().get(sketch.attributions().size() - 1).why().get();
    return verdict.choices().stream()
        .filter(c -> c.candidate().entity().filter(e -> e.forms().containsKey(name)).isPresent())
        .findFirst()
        .orElseThrow()
        .features();
  }

  private static Sketch ann() {
    return new Sketch().sentence("Ann/NNP/P Holt/NNP/P won/VBD it/PRP ./.");
  }

  @Test
  void howOftenAndHowLongAgoSomebodySpoke() {
    Sketch sketch =
        ann()
            .said("Ann Holt")
            .sentence("Eva/NNP/P Lund/NNP/P agreed/VBD ./.")
            .said("Eva Lund")
            .sentence("Holt/NNP/P nodded/VBD ./.")
            .said("Holt")
            .sentence("Mary/NNP/P Moss/NNP/P left/VBD ./.")
            .sentence("She/PRP laughed/VBD ./.")
            .said("She");
    assertThat(features(sketch, "Ann Holt"))
        .containsKeys("spoke times 2", "spoke 0", "spoke last, paragraphs 0")
        .containsKey("spoke last in paragraph")
        .doesNotContainKeys("silent", "spoke last in sentence", "spoke last in sentence before");
    assertThat(features(sketch, "Eva Lund"))
        .containsKeys("spoke times 1", "spoke 1")
        .doesNotContainKeys("silent", "spoke last, paragraphs 0", "spoke last in paragraph");
    assertThat(features(sketch, "Mary Moss"))
        .containsKeys("silent", "spoke times 0")
        .doesNotContainKeys("spoke 0", "spoke 1");
  }

  @Test
  void whoSpokeInTheSentenceBefore() {
    Sketch sketch = ann().said("Ann Holt").sentence("She/PRP laughed/VBD ./.").said("She");
    assertThat(features(sketch, "Ann Holt"))
        .containsKey("spoke last in sentence before")
        .doesNotContainKeys("spoke last in sentence", "spoke last in paragraph");
  }

  @Test
  void whoSpokeAParagraphBefore() {
    Sketch sketch = ann().said("Ann Holt").paragraph();
    sketch.sentence("She/PRP laughed/VBD ./.").said("She").paragraph();
    assertThat(features(sketch, "Ann Holt"))
        .containsKeys("spoke last, paragraphs 1", "paragraphs 1", "sentences 1")
        .doesNotContainKeys("spoke last in paragraph", "nearest in paragraph");
  }

  @Test
  void howFarAndInWhatPlaceSomebodyWasNamed() {
    Sketch sketch =
        ann()
            .sentence("They/PRP met/VBD Eva/NNP/P Lund/NNP/P ./.")
            .sentence("She/PRP laughed/VBD ./.")
            .said("She");
    assertThat(features(sketch, "Ann Holt"))
        .containsKeys("sentences 2", "paragraphs 0", "rank 1", "last opens its sentence")
        .containsKeys("subject 2", "mentions 1", "mentions outside 1")
        .doesNotContainKeys("nearest in paragraph", "last object", "no subject", "ahead");
    assertThat(features(sketch, "Eva Lund"))
        .containsKeys("sentences 1", "rank 0", "nearest in paragraph", "no subject")
        .containsKeys("last object", "last object in sentence before", "last object in paragraph")
        .doesNotContainKeys("last opens its sentence", "last object in sentence");
  }

  @Test
  void howMuchTheTextIsAboutSomebody() {
    Sketch sketch =
        ann()
            .sentence("Holt/NNP/P left/VBD ./.")
            .sentence("Eva/NNP/P Lund/NNP/P nodded/VBD ./.")
            .sentence("She/PRP laughed/VBD ./.")
            .said("She")
            .sentence("Holt/NNP/P won/VBD ./.");
    assertThat(features(sketch, "Ann Holt"))
        .containsEntry("log mentions before", Math.log1p(2))
        .containsEntry("log mentions", Math.log1p(3))
        .containsKeys("mentions 2", "mentions outside 2")
        .doesNotContainKeys("in headline", "in lead");
    assertThat(features(sketch, "Eva Lund"))
        .containsEntry("log mentions before", Math.log1p(1))
        .containsEntry("log mentions", Math.log1p(1));
  }

  @Test
  void whoStandsInTheHeadline() {
    Sketch sketch = ann().paragraph();
    for (int i = 0; i < 3; i++) {
      sketch.sentence("It/PRP rained/VBD ./.").sentence("Roads/NNS shut/VBD ./.").paragraph();
    }
    sketch.sentence("Eva/NNP/P Lund/NNP/P nodded/VBD ./.");
    sketch.sentence("She/PRP laughed/VBD ./.").said("She").paragraph();
    assertThat(features(sketch, "Ann Holt")).containsKeys("in headline", "in lead");
    assertThat(features(sketch, "Eva Lund")).doesNotContainKeys("in headline", "in lead");
  }

  @Test
  void whoIsNamedOnlyBehindTheSource() {
    Sketch sketch =
        new Sketch()
            .sentence("She/PRP laughed/VBD ./.")
            .said("She")
            .sentence("Ann/NNP/P Holt/NNP/P won/VBD it/PRP ./.");
    assertThat(features(sketch, "Ann Holt"))
        .containsKeys("ahead", "ahead sentences 1")
        .doesNotContainKeys("sentences 0", "rank 0", "nearest in paragraph");
  }
}
