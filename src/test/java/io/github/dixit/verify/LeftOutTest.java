// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.verify;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dixit.AttributedDocument;
import io.github.dixit.AttributionType;
import io.github.dixit.SourceForm;
import io.github.dixit.SpeakerKind;
import io.github.dixit.TestDocuments;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is left out or put in, where the source is an article that ascribes its words. */
class LeftOutTest {

  private static final String FIRST =
      "\u201CNobody in the office believed that the ferry was late on every Monday,\u201D";
  private static final String SECOND =
      "\u201CWe counted the days with a calendar, one of the largest of the year. The pilots"
          + " thought the harbour was closed.\u201D";
  private static final String TEXT =
      FIRST + " Ida Marsh told \u201CMorning on the Coast\u201D on Friday. " + SECOND;

  private static final AttributedDocument SOURCE =
      TestDocuments.of("source", TEXT)
          .speaker("s1", SpeakerKind.PERSON, "Ida Marsh")
          .unnamed("s2", SpeakerKind.GROUP, "the pilots")
          .attribution(
              AttributionType.DIRECT,
              a ->
                  a.content(FIRST, SECOND)
                      .source(SourceForm.NAMED, "Ida Marsh")
                      .cue("told")
                      .by("s1"))
          .attribution(
              AttributionType.INDIRECT,
              a ->
                  a.content("the harbour was closed")
                      .source(SourceForm.NOMINAL, "The pilots")
                      .cue("thought")
                      .by("s2"))
          .build();

  private static VerifiedQuotation verify(String words) {
    String quotation = "\u201C" + words + ",\u201D";
    AttributedDocument draft =
        TestDocuments.of("draft", quotation + " Ida Marsh said.")
            .speaker("s1", SpeakerKind.PERSON, "Ida Marsh")
            .attribution(
                AttributionType.DIRECT,
                a ->
                    a.content(quotation).source(SourceForm.NAMED, "Ida Marsh").cue("said").by("s1"))
            .build();
    return QuoteVerifier.against(List.of(SOURCE)).verify(draft).quotations().get(0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ABRIDGED | Nobody ... believed that the ferry was late",
        "ABRIDGED | Nobody [there] believed that the ferry was late",
        "ABRIDGED | that the ferry was late . . . Monday",
        "ABRIDGED | that the ferry was late on [...] Monday",
        "ABRIDGED | We counted the days with a [wall] calendar",
        "ABRIDGED | one [of the few] of the largest of the year",
        "ABRIDGED | We ... the largest of the year",
        "ABRIDGED | We counted the days with a calendar, one of the largest of the year ...",
        "VERBATIM | We counted the days with a calendar, one of the largest of the year",
        "ALTERED | Somebody ... believed that the ferry was late",
        "ALTERED | that the ferry was late ... Tuesday",
        "ALTERED | Nobody clearly believed that the ferry was late",
        "ABRIDGED | Nobody in [the company]'s office believed that the ferry was late",
        "ABRIDGED | [n]obody in the office believed that the ferry was late on every Monday",
        "ABRIDGED | Nobody [in] the office believed that the ferry was late on every Monday",
        "SPLICED | Nobody in the office the pilots thought [that] the harbour was closed"
      })
  void marksTellWhatIsMissing(Verdict verdict, String words) {
    assertThat(verify(words).verdict()).as(words).isEqualTo(verdict);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Nobody not in the office believed that the ferry was late on every Monday | not",
        "Nobody in the office believed that the ferry was late on every not Monday | not",
        "We not counted the days with a calendar | not",
        "The pilots thought the harbour was never closed | never"
      })
  void aWordPutInNearAnEndIsTheOnlyDifference(String words, String added) {
    VerifiedQuotation quotation = verify(words);
    assertThat(quotation.verdict()).isEqualTo(Verdict.ALTERED);
    assertThat(quotation.differences())
        .containsExactly(
            new Difference(Difference.Kind.ADDED, added, "", Difference.About.NEGATION));
  }

  @Test
  void aTitleBetweenTwoPartsIsNotLeftOut() {
    VerifiedQuotation quotation = verify("late on every Monday. We counted the days");
    assertThat(quotation.verdict()).isEqualTo(Verdict.ABRIDGED);
    assertThat(quotation.differences()).isEmpty();
  }

  @Test
  void wordsAreWhoseQuotationTheyStandInWhateverHeSaysOthersThink() {
    VerifiedQuotation quotation = verify("We counted the days ... the harbour was closed");
    assertThat(quotation.verdict()).isEqualTo(Verdict.ABRIDGED);
    assertThat(quotation.speaker()).contains(SpeakerMatch.SAME);
  }

  @Test
  void aTitleIsNotSaid() {
    AttributedDocument draft =
        new AttributedDocument(
            "draft",
            "He read \u201CThe Last Ferry to the Northern Isles\u201D and \u201CMeet the"
                + " Pilots.\u201D",
            List.of(),
            List.of(),
            List.of(),
            List.of());
    assertThat(QuoteVerifier.against(List.of(SOURCE)).verify(draft).quotations()).isEmpty();
  }
}
