// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.verify;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dixit.AttributedDocument;
import io.github.dixit.AttributionType;
import io.github.dixit.SourceForm;
import io.github.dixit.SpeakerKind;
import io.github.dixit.TestDocuments;
import io.github.dixit.verify.Difference.About;
import io.github.dixit.verify.Difference.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Drafts whose cue splits what the source has in one, or puts together what stands apart there. */
class SplitQuotationTest {

  private static final String FIRST =
      "\u201CNobody in the office believed that the ferry was late on every Monday. We asked the"
          + " pilots for a calendar.\u201D";
  private static final String SECOND =
      "\u201CThe harbour was closed for most of the year, and the boats in the U.S. had left.\u201D";
  private static final AttributedDocument SOURCE = document("source", FIRST, "It rained.", SECOND);

  private static AttributedDocument document(String id, String first, String between, String rest) {
    return TestDocuments.of(id, first + " Ida Marsh said. " + between + " " + rest + " she said.")
        .speaker("s1", SpeakerKind.PERSON, "Ida Marsh")
        .attribution(
            AttributionType.DIRECT,
            a -> a.content(first).source(SourceForm.NAMED, "Ida Marsh").cue("said").by("s1"))
        .attribution(
            AttributionType.DIRECT,
            a -> a.content(rest).source(SourceForm.PRONOUN, "she").cue("said").by("s1"))
        .build();
  }

  private static AttributedDocument draft(String first, String rest) {
    String one = "\u201C" + first + ",\u201D";
    String other = "\u201C" + rest + ".\u201D";
    return TestDocuments.of("draft", one + " Ida Marsh said, " + other)
        .speaker("s1", SpeakerKind.PERSON, "Ida Marsh")
        .attribution(
            AttributionType.DIRECT,
            a -> a.content(one, other).source(SourceForm.NAMED, "Ida Marsh").cue("said").by("s1"))
        .build();
  }

  private static VerifiedQuotation verify(String first, String rest) {
    return QuoteVerifier.against(List.of(SOURCE)).verify(draft(first, rest)).quotations().get(0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "VERBATIM | Nobody in the office believed | that the ferry was late on every Monday",
        "VERBATIM | Nobody | in the office believed that the ferry was late on every Monday",
        "VERBATIM | We asked the pilots for | a calendar",
        "VERBATIM | We asked the pilots for a calendar | The harbour was closed for most of the year, and the boats in the U.S. had left",
        "VERBATIM | The harbour was closed for most of the year, and the boats in the U.S | had left",
        "ABRIDGED | Nobody in the office | believed that the ferry was late on",
        "ABRIDGED | Nobody in the office | was late on every Monday",
        "SPLICED | We asked the pilots for a calendar | Nobody in the office believed that",
        "SPLICED | We asked the pilots for | most of the year, and the boats in the U.S. had left",
        "ALTERED | Nobody in the office believed | that the boat was late on every Monday",
        "ALTERED | Nobody in the town | believed that the ferry was late on every Monday",
        "NOT_FOUND | Nobody in the office believed | it had rained so long since his birth"
      })
  void partsAreReadAsOne(Verdict verdict, String first, String rest) {
    assertThat(verify(first, rest).verdict()).isEqualTo(verdict);
  }

  @Test
  void whatFollowsInTheSourceIsOnePlaceThere() {
    VerifiedQuotation quotation = verify("We asked the pilots", "for a calendar");
    assertThat(quotation.found().orElseThrow().words().text())
        .isEqualTo("We asked the pilots for a calendar");
  }

  @Test
  void whoSaysItIsNoDifference() {
    assertThat(verify("Nobody in the whole", "town believed that the ferry was late").differences())
        .containsExactly(new Difference(Kind.REPLACED, "whole ... town", "office", About.WORDS));
  }

  @Test
  void aSplitQuotationIsFollowedAsTheWholeOne() {
    StatementFollower follower = new StatementFollower();
    follower.add(
        document(
            "first",
            "\u201CNobody believed that the ferry was late.\u201D",
            "",
            "\u201CNo.\u201D"));
    follower.add(draft("Nobody believed", "that the ferry was late"));
    List<FollowedStatement> followed = follower.statements(2);
    assertThat(followed).hasSize(1);
    assertThat(followed.get(0).appearances())
        .extracting(Appearance::verdict)
        .containsExactly(Verdict.VERBATIM, Verdict.VERBATIM);
  }
}
