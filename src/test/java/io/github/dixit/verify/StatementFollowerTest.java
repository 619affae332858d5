// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.verify;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dixit.AttributedDocument;
import io.github.dixit.AttributionType;
import io.github.dixit.SourceForm;
import io.github.dixit.SpeakerKind;
import io.github.dixit.TestDocuments;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatementFollowerTest {

  private final StatementFollower follower = new StatementFollower();

  private static AttributedDocument document(String id, String date, String quote, String name) {
    String text = "\"" + quote + "\" " + name + " said.";
    return TestDocuments.of(id, text)
        .speaker("s1", SpeakerKind.PERSON, name)
        .attribution(
            AttributionType.DIRECT,
            a -> a.content("\"" + quote + "\"").source(SourceForm.NAMED, name).cue("said").by("s1"))
        .build()
        .withMetadata(Map.of("date", date));
  }

  @Test
  void aQuotationIsFollowedFromItsFirstAppearance() {
    follower.add(
        document("late", "2026-03-03", "We sold 40 boats before the storm came in", "Olga Ruiz"));
    follower.add(
        document("first", "2026-03-01", "We sold 14 boats before the storm came in", "Olga Ruiz"));
    follower.add(document("bare", "2026-03-02", "sold 14 boats before the storm", "Ruiz"));
    follower.add(
        document("wrong", "2026-03-04", "We sold 14 boats before the storm came in", "Per Holm"));
    follower.add(
        document("else", "2026-03-04", "Nobody has seen the harbour master since May", "Per Holm"));
    List<FollowedStatement> followed = follower.statements(2);
    assertThat(followed).hasSize(1);
    FollowedStatement statement = followed.get(0);
    assertThat(statement.appearances())
        .extracting(Appearance::document)
        .containsExactly("first", "bare", "late", "wrong");
    assertThat(statement.appearances())
        .extracting(Appearance::verdict)
        .containsExactly(Verdict.VERBATIM, Verdict.ABRIDGED, Verdict.ALTERED, Verdict.VERBATIM);
    assertThat(statement.appearances())
        .extracting(Appearance::speaker)
        .containsExactly(
            SpeakerMatch.SAME, SpeakerMatch.SAME, SpeakerMatch.SAME, SpeakerMatch.OTHER);
    assertThat(statement.isDisputed()).isTrue();
    assertThat(statement.appearances().get(1).guessedSpeaker()).contains("Olga Ruiz");
    Difference changed = statement.appearances().get(2).differences().get(0);
    assertThat(changed)
        .isEqualTo(new Difference(Difference.Kind.REPLACED, "40", "14", Difference.About.NUMBER));
  }

  @Test
  void whatALaterTextHasInFullIsToldFromTheFirst() {
    follower.add(document("short", "2026-03-01", "the storm came in at noon", "Olga Ruiz"));
    follower.add(
        document(
            "full", "2026-03-02", "We knew that the storm came in at noon on Friday", "Olga Ruiz"));
    List<Appearance> appearances = follower.statements(2).get(0).appearances();
    assertThat(appearances).extracting(Appearance::verdict).doesNotContain(Verdict.NOT_FOUND);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "we sold nine old boats",
        "we sold two very old boats",
        "nobody sold two old boats"
      })
  void aShortQuotationIsFollowedWithOneWordOfItChanged(String later) {
    follower.add(document("first", "2026-03-01", "We sold two old boats", "Olga Ruiz"));
    follower.add(document("later", "2026-03-02", later + " today", "Olga Ruiz"));
    assertThat(follower.statements(2)).hasSize(1);
  }

  @Test
  void twoPeopleOfOneNameAreNoGuess() {
    follower.add(document("a", "", "We sold 14 boats before the storm came in", "Ruiz"));
    follower.add(document("b", "", "We sold 14 boats before the storm came in", "Olga Ruiz"));
    follower.add(document("c", "", "It rained on the pier all day long", "Ivan Ruiz"));
    assertThat(follower.statements(2).get(0).appearances())
        .extracting(Appearance::guessedSpeaker)
        .containsOnly(Optional.empty());
  }

  @Test
  @Timeout(20)
  void equalQuotationsInManyTextsTakeTimeInProportion() {
    IntStream.range(0, 3_000)
        .mapToObj(i -> document("d" + i, "", "It is what it is and it is what it was", "Olga Ruiz"))
        .forEach(follower::add);
    assertThat(follower.statements(2).get(0).documents()).isEqualTo(3_000);
  }
}
