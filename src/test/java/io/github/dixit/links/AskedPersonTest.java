// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.links;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dixit.Span;
import io.github.dixit.spans.Frame;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AskedPersonTest {

  private static Frame applied(TaggedFrame tagged) {
    return new AskedPerson(tagged.document()).applied(tagged.frame());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "He C:asked/VBD/ask X:Ms/NNP X:Lund/NNP/P X:about X:the X:bridge . | about the bridge",
        "He C:asked/VBD/ask X:her/PRP X:whether X:it X:rained . | whether it rained",
        "He C:quizzed/VBD/quiz X:the/DT X:mayor/NN X:Ann/NNP/P X:Why X:not . | Why not"
      })
  void whoIsAskedIsNoPartOfTheQuestion(String marked, String question) {
    TaggedFrame tagged = TaggedFrame.of(marked);
    Frame frame = applied(tagged);
    assertThat(tagged.words(frame.content())).containsExactly(question);
    assertThat(frame.cue()).isEqualTo(tagged.frame().cue());
    assertThat(frame.source()).isEqualTo(tagged.frame().source());
    assertThat(frame.confidence()).isEqualTo(tagged.frame().confidence());
  }

  @Test
  void whatElseIsAskedStays() {
    TaggedFrame tagged =
        TaggedFrame.of("C:asked/VBD/ask X:her/PRP X:about X:tea , Ann said , X:and X:milk .");
    assertThat(tagged.words(applied(tagged).content())).containsExactly("about tea", "and milk");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He C:asked/VBD/ask X:about X:the X:bridge .", // nobody is asked
        "He C:asked/VBD/ask X:the/DT X:bridge/NN X:about X:it/PRP .", // no person
        "He C:told/VBD/tell X:Ann/NNP/P X:about X:the X:bridge .", // no question
        "He C:asked/VBD/ask quietly X:Ann/NNP/P X:about X:tea .", // not beside the cue
        "He C:asked/VBD/ask X:Ann/NNP/P X:ran/VBD X:about X:tea .", // a sentence of its own
        "He C:asked/VBD/ask . ",
        "He C:asked/VBD/ask X:Ann/NNP/P X:a X:b X:c X:d X:e X:f X:g X:h X:i X:why ."
      })
  void aQuestionIsLeftAsItIs(String marked) {
    TaggedFrame tagged = TaggedFrame.of(marked);
    assertThat(applied(tagged)).isEqualTo(tagged.frame());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "C:Reminded/VBN/remind X:that X:it X:was X:late , S:Ann said .",
        "It rained . C:Told/VBD/tell X:so , S:Ann left ."
      })
  void whoIsRemindedSaysNothing(String marked) {
    TaggedFrame tagged = TaggedFrame.of(marked);
    Frame frame = applied(tagged);
    assertThat(frame.source()).isEmpty();
    assertThat(frame.content()).isEqualTo(tagged.frame().content());
    assertThat(frame.cue()).isEqualTo(tagged.frame().cue());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "S:Ann C:reminded/VBD/remind X:them X:all .", // begins no sentence
        "C:Reminded/VBN/remind S:Ann X:that X:it X:was .", // the source stands before
        "C:Reminding/VBG/remind X:them X:all , S:Ann left .", // she does it
        "C:Admitted/VBN/admit X:so , S:Ann left .",
        "C:Reminded/VBN/remind X:so ."
      })
  void whoSpeaksStays(String marked) {
    TaggedFrame tagged = TaggedFrame.of(marked);
    assertThat(applied(tagged)).isEqualTo(tagged.frame());
  }

  @Test
  void aCueOfNothingButControlsAsksNobody() {
    TaggedFrame tagged = TaggedFrame.of("C:Asked/VBD/ask X:her/PRP X:why .");
    Frame nowhere =
        new Frame(
            List.of(new Span(5, 6)),
            List.of(),
            tagged.frame().content(),
            tagged.frame().confidence());
    assertThat(new AskedPerson(tagged.document()).applied(nowhere)).isEqualTo(nowhere);
  }
}
