// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.links;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportedActsTest {

  private static List<Draft> added(TaggedFrame tagged) {
    return new ReportedActs(tagged.document()).added(List.of(Draft.of(tagged.frame())));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "S:Ann C:denies X:having X:said/VBN/say X:it X:rained . | having said | it rained",
        "S:Ann C:denies X:ever X:saying/VBG/say X:so . | saying | so",
        "S:Ann C:denies X:having X:ever X:said/VBD/say X:so . | said | so",
        "S:Ann C:regrets X:calling/VBG/call X:him X:a X:fool . | calling | him a fool",
        "S:Ann C:admits X:telling/VBG/tell X:Ben X:that X:it X:rained . | telling | that it rained",
        "S:Ann C:admits X:telling/VBG/tell X:Ben X:“ X:No X:” . | telling | “No”",
        "S:Ann C:admits X:warning/VBG/warn X:of X:rain . | warning | of rain"
      })
  void whatIsDeniedIsAnActInside(String marked, String cue, String content) {
    TaggedFrame tagged = TaggedFrame.of(marked);
    List<Draft> all = added(tagged);
    assertThat(all).hasSize(2).contains(Draft.of(tagged.frame()));
    Draft act = all.get(1);
    assertThat(tagged.words(act.cue())).containsExactly(cue);
    assertThat(tagged.words(act.content())).containsExactly(content);
    assertThat(act.source()).isEqualTo(tagged.frame().source());
    assertThat(act.confidence()).isEqualTo(tagged.frame().confidence());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "C:Denied X:saying/VBG/say X:so .", // by whom?
        "S:Ann C:denies .",
        "S:Ann C:denies X:having X:ever .",
        "S:Ann C:denies X:having X:seen/VBN/see X:it .",
        "S:Ann C:denies X:he X:said/VBD/say X:it .",
        "S:Ann C:denies X:say/VB/say X:it .",
        "S:Ann C:denies X:having X:said/VBN/say",
        "S:Ann C:admits X:telling/VBG/tell X:lies .",
        "S:Ann C:admits X:telling/VBG/tell X:a X:b X:c X:d X:e X:f X:g X:h X:that X:it X:rains ."
      })
  void otherwiseThereIsNone(String marked) {
    TaggedFrame tagged = TaggedFrame.of(marked);
    assertThat(added(tagged)).containsExactly(Draft.of(tagged.frame()));
  }

  @Test
  void theEighthWordMayStillBeThat() {
    TaggedFrame tagged =
        TaggedFrame.of("S:Ann C:owns X:telling/VBG/tell X:a X:b X:c X:d X:e X:f X:g X:that X:so .");
    assertThat(added(tagged)).hasSize(2);
  }

  @Test
  void anActThatTheModelFoundIsNotAddedAgain() {
    TaggedFrame tagged = TaggedFrame.of("S:Ann C:denies X:having X:said/VBN/say X:so .");
    Draft found = added(tagged).get(1);
    assertThat(new ReportedActs(tagged.document()).added(List.of(Draft.of(tagged.frame()), found)))
        .hasSize(2);
  }
}
