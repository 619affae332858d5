// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dixit.SourceForm;
import io.github.dixit.Span;
import io.github.dixit.Speaker;
import io.github.dixit.SpeakerKind;
import io.github.dixit.TextSpan;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class SpeakerResolverTest {

  @Test
  void aSurnameGetsTheFullName() {
    Resolution resolution =
        new Sketch()
            .sentence("Martha/NNP/P Kellan/NNP/P said/VBD it/PRP ./.")
            .said("Martha Kellan")
            .sentence("Kellan/NNP/P left/VBD ./.")
            .said("Kellan")
            .resolve();

    assertThat(resolution.speakers()).hasSize(1);
    Speaker kellan = resolution.speakers().get(0);
    assertThat(kellan.name()).contains("Martha Kellan");
    assertThat(kellan.aliases()).containsExactly("Kellan");
    assertThat(kellan.kind()).isEqualTo(SpeakerKind.PERSON);
    assertThat(kellan.mentions()).hasSize(2).isSorted();
    assertThat(resolution.sources())
        .allMatch(s -> s.form() == SourceForm.NAMED && s.speaker().equals(Optional.of(kellan)));
  }

  @Test
  void pronounsFollowTheLastSpeakerOfTheirGender() {
    Resolution resolution =
        new Sketch()
            .sentence("Martha/NNP/P Kellan/NNP/P said/VBD it/PRP ./.")
            .said("Martha Kellan")
            .sentence("Peter/NNP/P Moss/NNP/P agreed/VBD ./.")
            .said("Peter Moss")
            .sentence("She/PRP laughed/VBD ./.")
            .said("She")
            .resolve();

    assertThat(name(resolution, 2)).contains("Martha Kellan");
  }

  @Test
  void aPronounIsNoName() {
    Resolution resolution =
        new Sketch()
            .sentence("Peter/NNP/P Moss/NNP/P agreed/VBD ./.")
            .sentence("He/NNP laughed/VBD ./.")
            .said("He")
            .resolve();

    assertThat(name(resolution, 0)).contains("Peter Moss");
  }

  @Test
  void nobodyIsGuessed() {
    Resolution resolution = new Sketch().sentence("She/PRP laughed/VBD ./.").said("She").resolve();

    assertThat(resolution.speakers()).isEmpty();
    assertThat(resolution.sources().get(0))
        .isEqualTo(new ResolvedSource(SourceForm.PRONOUN, Optional.empty(), List.of()));
  }

  @Test
  void unnamedPeopleKeepTheirWords() {
    Resolution resolution =
        new Sketch()
            .sentence("Officials/NNS at/IN the/DT Harbour/NNP/O Institute/NNP/O spoke/VBD ./.")
            .said("Officials at the Harbour Institute")
            .resolve();

    Speaker officials = resolution.speakers().get(0);
    assertThat(officials.name()).isEmpty();
    assertThat(officials.kind()).isEqualTo(SpeakerKind.GROUP);
    assertThat(officials.description()).contains("Officials at the Harbour Institute");
    assertThat(officials.affiliation()).contains("Harbour Institute");
  }

  @Test
  void furtherSourcesAreResolvedToo() {
    Sketch sketch =
        new Sketch()
            .sentence("Northline/NNP/O said/VBD it/PRP ./.")
            .said("Northline")
            .sentence("Atlas/NNP/O did/VBD not/RB respond/VB ./.");
    String text = sketch.build().text();
    Span span = new Span(text.indexOf("Atlas"), text.indexOf("Atlas") + 5);
    TextSpan atlas = TextSpan.of(text, List.of(span));

    Resolution resolution =
        SpeakerResolver.create().resolve(sketch.build(), sketch.attributions(), List.of(atlas));

    assertThat(resolution.speakerOf(atlas).flatMap(Speaker::name)).contains("Atlas");
    assertThat(resolution.speakers()).extracting(Speaker::id).containsExactly("s1", "s2");
    assertThat(resolution.sources()).hasSize(1);
  }

  @Test
  void aDocumentWithoutTokensHasNoSpeakers() {
    Resolution resolution =
        SpeakerResolver.create()
            .resolve(
                new io.github.dixit.text.Sentences("", List.of(), List.of(), List.of(), List.of()),
                List.of());

    assertThat(resolution.speakers()).isEmpty();
    assertThat(resolution.warnings()).isEmpty();
  }

  @Test
  void oneResolverServesManyThreads() throws Exception {
    SpeakerResolver resolver = SpeakerResolver.create();
    Sketch sketch =
        new Sketch()
            .sentence("Martha/NNP/P Kellan/NNP/P said/VBD it/PRP ./.")
            .said("Martha Kellan")
            .sentence("She/PRP laughed/VBD ./.")
            .said("She");
    Resolution expected = resolver.resolve(sketch.build(), sketch.attributions());
    Callable<Resolution> task = () -> resolver.resolve(sketch.build(), sketch.attributions());
    ExecutorService pool = Executors.newFixedThreadPool(4);
    try {
      for (Future<Resolution> each : pool.invokeAll(List.of(task, task, task, task, task, task))) {
        assertThat(each.get()).isEqualTo(expected);
      }
    } finally {
      pool.shutdown();
    }
  }

  private static Optional<String> name(Resolution resolution, int index) {
    return resolution.sources().get(index).speaker().flatMap(Speaker::name);
  }
}
