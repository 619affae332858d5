// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dixit.DixitException;
import io.github.dixit.Speaker;
import io.github.dixit.SpeakerKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogueTest {

  @TempDir Path folder;

  @Test
  void readsATable() {
    Catalogue catalogue =
        read(
            "c.tsv",
            "# known\nid\tname\taliases\tkind\tcountry\nq1\tAtlas\tAtlas Co|AC\torganization\tgb\n");

    assertThat(catalogue.entries())
        .containsExactly(
            new Catalogue.Entry(
                "q1",
                "Atlas",
                List.of("Atlas Co", "AC"),
                SpeakerKind.ORGANIZATION,
                Optional.of("GB")));
  }

  @Test
  void readsATableOfTwoColumnsWithAByteOrderMark() {
    assertThat(read("c.tsv", "\uFEFFname\tid\r\nAtlas\tq1\r\n").entries())
        .containsExactly(
            new Catalogue.Entry("q1", "Atlas", List.of(), SpeakerKind.UNKNOWN, Optional.empty()));
  }

  @Test
  void anEntryWithoutANameIsNone() {
    assertThatThrownBy(
            () -> new Catalogue.Entry("q1", " ", List.of(), SpeakerKind.UNKNOWN, Optional.empty()))
        .hasMessage("an entry needs an id and a name, but got \"q1\" and \" \"");
  }

  @Test
  void readsJson() {
    Catalogue catalogue =
        read(
            "c.json",
            "[{\"id\": \"q1\", \"name\": \"Atlas\", \"aliases\": [\"AC\"], \"kind\": \"ORGANIZATION\"}]");

    assertThat(catalogue.entries().get(0).aliases()).containsExactly("AC");
  }

  @Test
  void errorsNameFileAndLine() {
    refuses(
        "c.tsv",
        "id\tname\nq1\tAtlas\nq1\tBravo\n",
        "line 3: the id \"q1\" is already that of line 2");
    refuses("c.tsv", "id\tname\tkind\nq1\tAtlas\tship\n", "line 2: unknown kind \"ship\"");
    refuses("c.tsv", "id\tname\nq1\n", "line 2: an entry needs an id and a name");
    refuses(
        "c.tsv", "id\tname\nq1\tA\tB\n", "line 2: 3 fields, but the first line names 2 columns");
    refuses("c.tsv", "q1\tAtlas\n", "line 1: unknown column \"q1\"");
    refuses("c.json", "[{\"id\": \"q1\"}]", "entry 1: an entry needs an id and a name");
    refuses("c.json", "[\n{\"id\": }]", "line 2: not JSON");
    refuses("c.json", "{}", "a JSON catalogue is an array");
  }

  @Test
  void aMissingFileIsNamed() {
    assertThatThrownBy(() -> Catalogue.read(folder.resolve("none.tsv")))
        .isInstanceOf(DixitException.class)
        .hasMessageContaining("there is no catalogue file")
        .hasMessageContaining("none.tsv");
  }

  @Test
  void bytesThatAreNotUtf8AreRefused() throws IOException {
    Path file = Files.write(folder.resolve("latin.tsv"), new byte[] {'i', 'd', (byte) 0xE9, '\n'});

    assertThatThrownBy(() -> Catalogue.read(file)).hasMessageContaining("is not in UTF-8");
  }

  @Test
  void aMatchSetsIdAndName() {
    Resolution resolution =
        northline().resolve(catalogue(entry("q7", "Northline Shipping plc", "GB")));

    Speaker speaker = resolution.speakers().get(0);
    assertThat(speaker.catalogId()).contains("q7");
    assertThat(speaker.name()).contains("Northline Shipping plc");
    assertThat(speaker.aliases()).containsExactly("Northline Shipping");
    assertThat(resolution.warnings()).isEmpty();
  }

  @Test
  void ambiguityIsAWarningAndNoGuess() {
    Resolution resolution =
        northline()
            .resolve(
                catalogue(entry("q7", "Northline One", "GB"), entry("q8", "Northline Two", "NO")));

    assertThat(resolution.speakers().get(0).catalogId()).isEmpty();
    assertThat(resolution.warnings())
        .singleElement()
        .asString()
        .contains("\"Northline Shipping\"", "q7 (Northline One)", "q8 (Northline Two)");
  }

  @Test
  void theCountryTellsBodiesOfOneNameApart() {
    Resolution resolution =
        new Sketch()
            .sentence("The/DT UK/NNP/L Ministry/NNP/O of/IN/O Defence/NNP/O spoke/VBD ./.")
            .said("The UK Ministry of Defence")
            .resolve(
                catalogue(
                    ministry("q1", "Ministry of Defence", "GB"),
                    ministry("q2", "Ministry of Defence", "RU")));

    assertThat(resolution.speakers().get(0).catalogId()).contains("q1");
  }

  @Test
  void aPersonWithAFullNameIsNotFoundByTheSurname() {
    Catalogue kellans =
        Catalogue.of(
            List.of(
                new Catalogue.Entry(
                    "q1",
                    "Martha Kellan",
                    List.of("Kellan"),
                    SpeakerKind.PERSON,
                    Optional.empty())));
    Resolution resolution =
        new Sketch()
            .sentence("Olga/NNP/P Kellan/NNP/P said/VBD it/PRP ./.")
            .said("Olga Kellan")
            .sentence("Kellan/NNP/P left/VBD ./.")
            .said("Kellan")
            .resolve(kellans);

    assertThat(resolution.speakers().get(0).catalogId()).isEmpty();
  }

  @Test
  void theExampleOfTheProjectIsRight() {
    Catalogue catalogue = Catalogue.read(Path.of("testdata", "catalogue", "institutions.tsv"));

    assertThat(catalogue.entries()).hasSizeGreaterThan(40);
    assertThat(catalogue.entries()).allMatch(e -> e.kind() != SpeakerKind.UNKNOWN);
  }

  private static Sketch northline() {
    return new Sketch()
        .sentence("Northline/NNP/O Shipping/NNP/O said/VBD it/PRP ./.")
        .said("Northline Shipping");
  }

  private static Catalogue catalogue(Catalogue.Entry... entries) {
    return Catalogue.of(List.of(entries));
  }

  private static Catalogue.Entry entry(String id, String name, String country) {
    return new Catalogue.Entry(
        id, name, List.of("Northline Shipping"), SpeakerKind.ORGANIZATION, Optional.of(country));
  }

  private static Catalogue.Entry ministry(String id, String name, String country) {
    return new Catalogue.Entry(id, name, List.of(), SpeakerKind.ORGANIZATION, Optional.of(country));
  }

  private Catalogue read(String name, String content) {
    try {
      return Catalogue.read(Files.writeString(folder.resolve(name), content));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private void refuses(String name, String content, String message) {
    assertThatThrownBy(() -> read(name, content))
        .isInstanceOf(DixitException.class)
        .hasMessageContaining(name)
        .hasMessageContaining(message);
  }
}
