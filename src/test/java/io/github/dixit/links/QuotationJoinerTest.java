// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.links;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dixit.Span;
import io.github.dixit.text.Dialogue;
import io.github.dixit.text.Quotation;
import io.github.dixit.text.Sentences;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which quotation goes with which draft; a draft's content is what is marked in the text. */
class QuotationJoinerTest {

  /** All quotations are content for the model. */
  private static List<List<String>> joined(TaggedFrame tagged) {
    Sentences document = tagged.document();
    List<Span> contents = document.quotations().stream().map(Quotation::extent).toList();
    List<Draft> drafts =
        tagged.frame().cue().isEmpty() ? List.of() : List.of(Draft.of(tagged.frame()));
    return new QuotationJoiner(document, Dialogue.of(document))
        .join(drafts, contents).stream().map(d -> tagged.words(d.content())).toList();
  }

  private static TaggedFrame tagged(String marked) {
    return TaggedFrame.of(marked);
  }

  /** A word of so many letters between marks, so that the quotation is two longer. */
  private static String quotation(int length, String end) {
    return "“T" + "o".repeat(length - 3 - end.length()) + end + "”";
  }

  @ParameterizedTest
  @CsvSource({"40, 1", "39, 2", "41, 1"})
  void aParagraphOfItsOwnGoesOnIfItIsLongEnough(int length, int drafts) {
    assertThat(
            joined(
                tagged("X:“We X:won.” S:Ann C:said . ¶ " + quotation(length, ".") + " ¶ They .")))
        .hasSize(drafts);
  }

  @Test
  void aSecondParagraphBetweenThemParts() {
    assertThat(joined(tagged("X:“We X:won.” S:Ann C:said . ¶ It . ¶ " + quotation(50, ".") + " .")))
        .hasSize(2);
  }

  @Test
  void whatDoesNotBeginItsParagraphDoesNotGoOn() {
    assertThat(joined(tagged("X:“We X:won.” S:Ann C:said . ¶ So " + quotation(50, ".") + " .")))
        .hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"12, 1", "11, 0", "13, 1"})
  void whatNobodyClaimsIsAStatementIfItIsLongEnough(int length, int drafts) {
    assertThat(joined(tagged(quotation(length, "") + " it was ."))).hasSize(drafts);
  }

  @ParameterizedTest
  @CsvSource({"29, 2", "30, 1", "31, 1"})
  void aShortAnswerOfItsOwnIsAnothers(int length, int drafts) {
    String answer = "X:“Yes, X:I" + "o".repeat(length - 7 - 2) + ".”";
    String marked = "X:“We X:won.” S:Ann C:said . ¶ " + answer;
    assertThat(tagged(marked).frame().content().get(1).length()).isEqualTo(length);
    assertThat(joined(tagged(marked))).hasSize(drafts);
  }

  @Test
  void anAnswerAboveTheCueStays() {
    assertThat(joined(tagged("X:“Yes, X:we.” ¶ X:“We X:won.” S:Ann C:said ."))).hasSize(1);
  }

  @Test
  void aContentTakesTheMarksAroundIt() {
    assertThat(joined(tagged("“ X:We X:won ” S:Ann C:said .")))
        .containsExactly(List.of("“We won”"));
  }

  @Test
  void partsOfAQuotationStayParts() {
    assertThat(joined(tagged("“ X:We S:Ann C:said X:won ” .")))
        .containsExactly(List.of("We", "won"));
  }

  /** Of a quotation that opens in each of its paragraphs, the parts that nobody has go along. */
  @Test
  void aQuotationOfSeveralParagraphsIsOneContent() {
    assertThat(joined(tagged("S:Ann C:said : “ X:We X:won. ¶ “ They lost. ¶ “ So. ” ¶ It .")))
        .containsExactly(List.of("“We won.", "“They lost.", "“So.”"));
    assertThat(joined(tagged("“ We won. ¶ “ X:They X:lost. ” S:Ann C:said . ¶ It .")))
        .containsExactly(List.of("“We won.", "“They lost.”"));
  }

  @Test
  void inItsParagraphAQuotationGoesOnBehindOtherWords() {
    assertThat(joined(tagged("X:“We X:won.” S:Ann C:said of it , “and so.” then .")))
        .containsExactly(List.of("“We won.”", "“and so.”"));
  }

  @Test
  void notBehindAnotherWhoActs() {
    assertThat(
            joined(
                tagged("X:“We X:won.” S:Ann/NNP/P C:said . Ben/NNP/P nodded/VBD . “We did too.”")))
        .containsExactly(List.of("“We won.”"), List.of("“We did too.”"));
  }

  @Test
  void aBorrowedWordDoesNotGoOn() {
    assertThat(joined(tagged("X:“We X:won.” S:Ann C:said of her “rivals” then .")))
        .containsExactly(List.of("“We won.”"));
    assertThat(joined(tagged("S:Ann C:called it X:“luck” and so on , “we won.” then .")))
        .containsExactly(List.of("“luck”"));
  }
}
