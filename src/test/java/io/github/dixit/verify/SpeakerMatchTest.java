// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.verify;

import static io.github.dixit.verify.SpeakerMatch.OTHER;
import static io.github.dixit.verify.SpeakerMatch.SAME;
import static io.github.dixit.verify.SpeakerMatch.UNCERTAIN;
import static io.github.dixit.verify.SpeakerMatch.UNNAMED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dixit.AttributedDocument;
import io.github.dixit.Attribution;
import io.github.dixit.AttributionType;
import io.github.dixit.Facets;
import io.github.dixit.SourceForm;
import io.github.dixit.Span;
import io.github.dixit.Speaker;
import io.github.dixit.SpeakerEvidence;
import io.github.dixit.SpeakerKind;
import io.github.dixit.TextSpan;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether the speaker of a draft is the one that its source has. */
class SpeakerMatchTest {

  private static final Speaker REED = named("s1", "Tom Reed");
  private static final Speaker LUND = named("s2", "Eva Lund");
  private static final Speaker BOTH = unnamed("two pilots");

  private static Speaker named(String id, String name) {
    return speaker(id, name, null, null, null, null);
  }

  private static Speaker unnamed(String description) {
    return speaker("s9", null, description, null, null, null);
  }

  private static Speaker speaker(
      String id, String name, String description, String role, String body, String catalogId) {
    return new Speaker(
        id,
        Optional.ofNullable(name),
        name == null ? SpeakerKind.GROUP : SpeakerKind.PERSON,
        name == null ? List.of() : List.of("the rower"),
        List.of(),
        Optional.ofNullable(description),
        Optional.ofNullable(role),
        Optional.ofNullable(body),
        Optional.ofNullable(catalogId));
  }

  private static Attribution by(Speaker... speakers) {
    return new Attribution(
        "a1",
        AttributionType.INDIRECT,
        Optional.empty(),
        SourceForm.IMPLICIT,
        Optional.empty(),
        TextSpan.of("It rained.", List.of(new Span(0, 10))),
        Arrays.stream(speakers).findFirst(),
        Arrays.stream(speakers).skip(1).toList(),
        Optional.empty(),
        1,
        Facets.NONE);
  }

  private static Attribution sure(double confidence, Speaker speaker) {
    Attribution a = by(speaker);
    return new Attribution(
        a.id(),
        a.type(),
        a.source(),
        a.sourceForm(),
        a.cue(),
        a.content(),
        a.speaker(),
        a.coSpeakers(),
        a.nestedIn(),
        a.confidence(),
        a.facets(),
        Optional.of(new SpeakerEvidence(confidence, List.of())));
  }

  private static SpeakerMatch match(Attribution draft, Attribution source) {
    return SpeakerComparison.of(draft, source).match();
  }

  @Test
  void whoIsNamedByBothIsTheSame() {
    assertThat(match(by(REED), by(REED))).isEqualTo(SAME);
    assertThat(match(by(REED), by(LUND))).isEqualTo(OTHER);
    assertThat(match(by(REED), by(LUND, REED))).isEqualTo(SAME);
    assertThat(match(by(LUND, REED), by(REED))).isEqualTo(SAME);
    assertThat(match(by(LUND, REED), by(named("s3", "Ida Marsh")))).isEqualTo(OTHER);
  }

  @Test
  void whereOneSideNamesNobodyNothingIsContradicted() {
    assertThat(match(by(REED), by(BOTH))).isEqualTo(UNNAMED);
    assertThat(match(by(BOTH), by(REED))).isEqualTo(UNCERTAIN);
    assertThat(match(by(), by(REED))).isEqualTo(UNCERTAIN);
    assertThat(match(by(REED), by())).isEqualTo(UNNAMED);
    assertThat(SpeakerComparison.of(Optional.empty(), by(REED), empty()).match())
        .isEqualTo(UNCERTAIN);
  }

  @Test
  void theNameIsThatOfTheOneWhoIsTheSame() {
    assertThat(SpeakerComparison.of(by(REED), by(LUND, REED)).inSource()).contains("Tom Reed");
    assertThat(SpeakerComparison.of(by(named("s3", "Ida Marsh")), by(LUND, REED)).inSource())
        .contains("Eva Lund");
    assertThat(SpeakerComparison.of(by(REED), by(BOTH)).inSource()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"0.2, UNCERTAIN", "0.39, UNCERTAIN", "0.4, OTHER", "0.9, OTHER"})
  void anotherSpeakerOfWhomDixitIsNotSureIsNoContradiction(double confidence, SpeakerMatch match) {
    assertThat(match(by(REED), sure(confidence, LUND))).isEqualTo(match);
  }

  @Test
  void whoIsTheSameIsSoHoweverSureDixitIs() {
    assertThat(match(by(REED), sure(0.1, REED))).isEqualTo(SAME);
    assertThat(match(sure(0.1, REED), by(LUND))).isEqualTo(OTHER);
  }

  @ParameterizedTest
  @CsvSource({"Q1, Q1, SAME", "Q1, Q2, OTHER", "Q1, , OTHER", ", Q1, OTHER"})
  void whatACatalogueSaysIsSurerThanNames(String here, String there, SpeakerMatch match) {
    Speaker one = speaker("s1", "Tom Reed", null, null, null, here);
    Speaker other = speaker("s1", "Eva Lund", null, null, null, there);
    assertThat(match(by(one), by(other))).isEqualTo(match);
  }

  @Test
  void oneNameOfTwoInACatalogueAreTwo() {
    Speaker one = speaker("s1", "Tom Reed", null, null, null, "Q1");
    Speaker other = speaker("s1", "Tom Reed", null, null, null, "Q2");
    assertThat(match(by(one), by(other))).isEqualTo(OTHER);
  }

  @ParameterizedTest
  @CsvSource({
    "the harbour master, SAME",
    "a harbour master, SAME",
    "the master from Lund, UNCERTAIN",
    "the Lund master, SAME",
    "the rower, SAME",
    "the rower from Lund, UNCERTAIN",
    "the pilot, UNCERTAIN",
    "his, UNCERTAIN",
    "an old hand, SAME"
  })
  void aDescriptionIsOfWhomAllItsWordsAreTold(String description, SpeakerMatch match) {
    Speaker master =
        speaker("s1", "Tom Reed", "an old hand", "harbour master", "Port of Lund", null);
    assertThat(match(by(unnamed(description)), by(master))).isEqualTo(match);
  }

  @Test
  void aDescriptionInTheSourceIsOfWhomTheDraftNames() {
    Speaker master = speaker("s1", "Tom Reed", null, "harbour master", "Port of Lund", null);
    assertThat(match(by(master), by(unnamed("the harbour master")))).isEqualTo(SAME);
    assertThat(match(by(master), by(unnamed("the pilot")))).isEqualTo(UNNAMED);
    assertThat(match(by(unnamed("two pilots")), by(unnamed("the two pilots")))).isEqualTo(SAME);
  }

  private static AttributedDocument empty(Speaker... speakers) {
    return new AttributedDocument(
        "d", "", List.of(), Arrays.asList(speakers), List.of(), List.of());
  }

  @Test
  void aSurnameThatTwoHaveTellsNothing() {
    Optional<Attribution> reed = Optional.of(by(named("s1", "Reed")));
    Speaker sister = named("s2", "Anna Reed");
    assertThat(SpeakerComparison.of(reed, by(REED), empty(REED)).match()).isEqualTo(SAME);
    assertThat(SpeakerComparison.of(reed, by(REED), empty(REED, LUND)).match()).isEqualTo(SAME);
    assertThat(SpeakerComparison.of(reed, by(REED), empty(REED, sister)).match())
        .isEqualTo(UNCERTAIN);
    assertThat(SpeakerComparison.of(Optional.of(by(REED)), by(REED), empty(REED, sister)).match())
        .isEqualTo(SAME);
    Speaker firm =
        new Speaker(
            "s3",
            Optional.of("Reed"),
            SpeakerKind.ORGANIZATION,
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    assertThat(SpeakerComparison.of(reed, by(REED), empty(REED, firm)).match()).isEqualTo(SAME);
  }
}
