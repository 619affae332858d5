// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dixit.speakers.Catalogue;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a builder is told is what its instance does, and what it refuses it refuses at once. */
class BuilderTest {

  private static final String TEXT = "\"The ferry will run,\" Ana Keller told reporters.";

  @TempDir private Path folder;

  @Test
  @Tag("models")
  void knownSpeakersFromMemoryAreThoseFromAFile() throws Exception {
    Catalogue.Entry ana =
        new Catalogue.Entry(
            "Q7", "Ana M. Keller", List.of("Ana Keller"), SpeakerKind.PERSON, Optional.empty());
    Path file = folder.resolve("people.tsv");
    Files.writeString(file, "id\tname\taliases\tkind\nQ7\tAna M. Keller\tAna Keller\tPERSON\n");
    AttributedDocument remembered;
    try (Dixit dixit = Dixit.builder().catalogue(Catalogue.of(List.of(ana))).build()) {
      remembered = dixit.extract(TEXT);
    }
    Speaker speaker = remembered.attributions().get(0).speaker().orElseThrow();
    assertThat(speaker.catalogId()).contains("Q7");
    assertThat(speaker.name()).contains("Ana M. Keller");
    try (Dixit dixit = Dixit.builder().catalogue(file).build()) {
      assertThat(dixit.extract(TEXT)).isEqualTo(remembered);
    }
  }

  @Test
  void whatIsOutOfRangeIsRefusedAtOnce() {
    Dixit.Builder builder = Dixit.builder();
    assertThatThrownBy(() -> builder.maxLength(0))
        .hasMessage("maxLength must be positive, but got 0");
    assertThatThrownBy(() -> builder.maxMemory(0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("maxMemory must be positive, but got 0");
    assertThatThrownBy(() -> builder.minConfidence(1.5))
        .hasMessage("minConfidence must be in [0, 1], but got 1.5");
    assertThatThrownBy(() -> builder.minConfidence(Double.NaN))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  @Tag("models")
  void aCatalogueThatIsMissingIsNamed() {
    assertThatThrownBy(() -> Dixit.builder().catalogue(folder.resolve("gone.tsv")).build())
        .isInstanceOf(DixitException.class)
        .hasMessageStartingWith("there is no catalogue file ");
  }
}
