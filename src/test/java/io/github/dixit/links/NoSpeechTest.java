// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.links;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoSpeechTest {

  private static boolean isNone(String marked) {
    TaggedFrame tagged = TaggedFrame.of(marked);
    return new NoSpeech(tagged.document()).is(tagged.frame());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "She C:was/VBD/be C:named/VBN X:best X:actor .",
        "She C:was/VBD/be C:hailed/VBN C:as X:a X:star .",
        "C:Asked/VBN X:to X:name X:the X:donor , he left .",
        "It rained . C:Urged/VBN X:to X:stay , he left .",
        "He left , C:invited/VBN X:to X:speak .",
        "He left when C:pressed/VBN X:to X:answer .",
        "When C:told/VBN X:to X:go , he left .",
        "S:Experience C:shows/VBZ X:it X:rains .",
        "S:The S:history S:of S:the S:club C:teaches X:patience ."
      })
  void nobodySaysAnything(String marked) {
    assertThat(isNone(marked)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "S:Ann C:named/VBD X:the X:donor .",
        "She C:named/VBN X:the X:donor .", // without "be" nobody is named
        "She C:was/VBD/be C:quoted/VBN C:as X:saying X:so .",
        "She C:was/VBD/be C:named/VBN C:today X:best X:actor .",
        "C:as X:a X:star .",
        "C:Asked/VBN X:whether X:it X:rained , he left .",
        "He C:was C:asked/VBN X:to X:stay .",
        "He , as C:asked/VBN X:to X:stay , left .",
        "C:Hoping/VBG X:to X:win , he left .",
        "S:The S:club S:of S:history C:says X:so .",
        "S:The S:clubs S:experience S:club C:says X:so ."
      })
  void somebodyMaySaySomething(String marked) {
    assertThat(isNone(marked)).isFalse();
  }
}
