// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.verify;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dixit.AttributedDocument;
import io.github.dixit.Attribution;
import io.github.dixit.AttributionType;
import io.github.dixit.SourceForm;
import io.github.dixit.Span;
import io.github.dixit.SpeakerKind;
import io.github.dixit.TestDocuments;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What of a draft is held against sources, and by which act it is ascribed. */
class QuotedTest {

  private static TestDocuments draft(String text) {
    return TestDocuments.of("draft", text).speaker("s1", SpeakerKind.PERSON, "Ida Marsh");
  }

  private static List<String> words(AttributedDocument draft) {
    return Quoted.in(draft).stream()
        .map(q -> q.attribution().map(Attribution::id).orElse("-") + " " + q.words().text())
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1 | \"the ferry was late again,\" it read",
        "1 | \"the ferry was late,\" it read",
        "0 | the \"late ferry\" it read",
        "0 | a sign with \"the ferry was late\" on it",
        "1 | a sign with \"the ferry was late again\" on it",
        "0 | She read \"The Last Ferry Leaves Again Tonight\" twice",
        "1 | She read \"The Last Ferry leaves Again Tonight\" twice"
      })
  void whatNobodyIsSaidToHaveSaidNeedsFiveWordsOrThreeOfSpeech(int found, String text) {
    AttributedDocument draft = draft(text + " Ida Marsh").build();
    assertThat(Quoted.in(draft)).as(text).hasSize(found);
  }

  @Test
  void partsOfADirectQuotationBelongTogether() {
    AttributedDocument draft =
        draft("\u201CIt rained,\u201D Ida Marsh said. \u201CIt snowed.\u201D")
            .attribution(
                AttributionType.DIRECT,
                a ->
                    a.content("\u201CIt rained,\u201D", "\u201CIt snowed.\u201D")
                        .source(SourceForm.NAMED, "Ida Marsh")
                        .cue("said"))
            .build();
    assertThat(Quoted.in(draft)).hasSize(1);
    assertThat(Quoted.in(draft).get(0).words().spans()).hasSize(2);
  }

  @Test
  void thoseInTheDraftsOwnWordsAreEachForThemselvesInOrder() {
    AttributedDocument draft =
        draft(
                "Ida Marsh said it was \u201Cwet\u201D and \u201Ccold.\u201D \u201CGo.\u201D she said.")
            .attribution(
                AttributionType.DIRECT,
                a -> a.content("\u201CGo.\u201D").source(SourceForm.PRONOUN, "she").cue("said"))
            .attribution(
                AttributionType.MIXED,
                a ->
                    a.content("it was \u201Cwet\u201D and \u201Ccold.\u201D")
                        .source(SourceForm.NAMED, "Ida Marsh")
                        .cue("said"))
            .build();
    assertThat(words(draft))
        .containsExactly("a2 \u201Cwet\u201D", "a2 \u201Ccold.\u201D", "a1 \u201CGo.\u201D");
  }

  @Test
  void theActThatHasMostOfTheQuotationAscribesIt() {
    String quotation = "\u201Cthe boats are lost and I know it\u201D";
    AttributedDocument draft =
        draft("Ida Marsh told them " + quotation + " yesterday")
            .attribution(
                AttributionType.MIXED,
                a -> a.content("the boats").source(SourceForm.NAMED, "Ida Marsh").cue("told"))
            .attribution(
                AttributionType.MIXED,
                a -> a.content(quotation).source(SourceForm.NAMED, "Ida Marsh").cue("told"))
            .build();
    assertThat(words(draft)).containsExactly("a2 " + quotation);
  }

  @Test
  void ofEqualOnesTheNarrowestActAscribesIt() {
    String quotation = "\u201Cthe boats are lost\u201D";
    AttributedDocument draft =
        draft("Ida Marsh told them that " + quotation + " yesterday")
            .attribution(
                AttributionType.MIXED,
                a ->
                    a.content("them that " + quotation + " yesterday")
                        .source(SourceForm.NAMED, "Ida Marsh")
                        .cue("told"))
            .attribution(
                AttributionType.MIXED,
                a ->
                    a.content("that " + quotation)
                        .source(SourceForm.NAMED, "Ida Marsh")
                        .cue("told"))
            .build();
    assertThat(words(draft)).containsExactly("a2 " + quotation);
  }

  @Test
  void wordsInMarksAreThoseOfDirectSpeechBeforeOthers() {
    String quotation = "\u201Cthe boats are lost\u201D";
    AttributedDocument draft =
        draft("Ida Marsh told them that " + quotation + " yesterday")
            .attribution(
                AttributionType.INDIRECT,
                a ->
                    a.content("that " + quotation + " yesterday")
                        .source(SourceForm.NAMED, "Ida Marsh")
                        .cue("told"))
            .attribution(
                AttributionType.DIRECT,
                a -> a.content("the boats are").source(SourceForm.NAMED, "Ida Marsh").cue("told"))
            .build();
    assertThat(words(draft)).containsExactly("a2 " + quotation);
  }

  @Test
  void directSpeechWithoutMarksIsQuotedToo() {
    AttributedDocument draft =
        draft("Ida Marsh: We are late. \u201CIt rained all the night,\u201D she said.")
            .attribution(
                AttributionType.DIRECT,
                a ->
                    a.content("\u201CIt rained all the night,\u201D")
                        .source(SourceForm.PRONOUN, "she")
                        .cue("said"))
            .attribution(
                AttributionType.DIRECT,
                a -> a.content("We are late.").source(SourceForm.NAMED, "Ida Marsh").cue(":"))
            .build();
    assertThat(words(draft))
        .containsExactly("a2 We are late.", "a1 \u201CIt rained all the night,\u201D");
  }

  @Test
  void aQuotationInAnotherIsNotHeldForItself() {
    String outer = "\u201CHe said \u2018the ferry was very late again\u2019 and left,\u201D";
    AttributedDocument draft =
        draft(outer + " Ida Marsh said.")
            .attribution(
                AttributionType.DIRECT,
                a -> a.content(outer).source(SourceForm.NAMED, "Ida Marsh").cue("said"))
            .build();
    assertThat(words(draft)).containsExactly("a1 " + outer);
    assertThat(Quoted.in(draft).get(0).words().spans())
        .containsExactly(new Span(0, outer.length()));
  }
}
