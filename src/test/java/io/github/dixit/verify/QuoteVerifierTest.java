// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.verify;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dixit.AttributedDocument;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuoteVerifierTest {

  private static final String SOURCE =
      "\"We've sold 1,400 boats at $5 each - it isn't a long-term plan,\" said the owner of the"
          + " U.S. yard. Nobody else had seen the books. \"The bank wanted the money by Friday, and"
          + " it got every cent [of the loan],\" he added.";

  private static AttributedDocument text(String id, String text) {
    return new AttributedDocument(id, text, List.of(), List.of(), List.of(), List.of());
  }

  private static VerifiedQuotation verify(String quotation) {
    return QuoteVerifier.against(List.of(text("source", SOURCE)))
        .verify(text("draft", "\"" + quotation + ",\" she read."))
        .quotations()
        .get(0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "VERBATIM | we\u2019ve sold 1400 boats at $5 each \u2014 it isn\u2019t a long term plan",
        "VERBATIM | The bank  wanted the money by Friday and it got every cent [of the loan]",
        "ABRIDGED | We've sold 1,400 boats \u2026 it isn't a long-term plan",
        "ABRIDGED | The bank wanted the money",
        "ABRIDGED | [T]he bank wanted the money by Friday",
        "ABRIDGED | [The lender] wanted the money by Friday",
        "ABRIDGED | The bank wanted the money [sic] by Friday",
        "ALTERED | We've sold 1,500 boats at $5 each",
        "ALTERED | We've sold 1,400 boats at 5 each",
        "ALTERED | it is a long-term plan",
        "ALTERED | The bank wanted all the money by Friday",
        "SPLICED | it isn't a long-term plan, the bank wanted the money by Friday",
        "SPLICED | it got every cent, the bank wanted the money",
        "NOT_FOUND | The captain went home before the tide"
      })
  void verdictsAreWhatTheirDescriptionSays(Verdict verdict, String quotation) {
    assertThat(verify(quotation).verdict()).as(quotation).isEqualTo(verdict);
  }

  @Test
  void numbersAndNegationsAreNamed() {
    assertThat(verify("We've sold 1,500 boats at $5 each").differences())
        .containsExactly(
            new Difference(Difference.Kind.REPLACED, "1,500", "1,400", Difference.About.NUMBER));
    assertThat(verify("The bank never wanted the money by Friday").differences())
        .containsExactly(
            new Difference(Difference.Kind.ADDED, "never", "", Difference.About.NEGATION));
    assertThat(verify("it is a long-term plan").differences().get(0).about())
        .isEqualTo(Difference.About.NEGATION);
  }

  @Test
  void placeIsThatOfTheWordsInTheUntouchedText() {
    Passage found = verify("The bank wanted the money").found().orElseThrow();
    assertThat(found.words().text()).isEqualTo("The bank wanted the money");
    assertThat(found.words().spans().get(0).of(SOURCE)).isEqualTo(found.words().text());
    assertThat(found.context()).contains("Nobody else had seen the books");
  }

  @Test
  void whatNobodyIsSaidToHaveSaidIsVerifiedToo() {
    VerifiedQuotation quotation = verify("The bank wanted the money by Friday");
    assertThat(quotation.attribution()).isEmpty();
    assertThat(quotation.speaker()).contains(SpeakerMatch.UNCERTAIN);
    assertThat(quotation.isConfirmed()).isFalse();
  }

  @Test
  void otherPlacesThatHaveTheWordsAreToldThreeAtMostAndEachOnce() {
    String said = "The bank wanted the money by Friday";
    List<AttributedDocument> sources =
        Stream.of("a", "b", "c", "d", "e").map(id -> text(id, said + ". It rained.")).toList();
    VerifiedQuotation quotation =
        QuoteVerifier.against(sources)
            .verify(text("draft", "\"" + said + ",\" she read."))
            .quotations()
            .get(0);
    assertThat(quotation.found().orElseThrow().document()).isEqualTo("a");
    assertThat(quotation.others()).extracting(Passage::document).containsExactly("b", "c", "d");
    assertThat(verify(said).others()).isEmpty();
  }
}
