// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.text;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTagsTest {

  @ParameterizedTest
  @ValueSource(strings = {"😀", "\uE000", "\uD83D", "\u0378", "\u200B\u200D", "∑", "\u0301"})
  void whatIsNoWordAndNoPunctuationIsASymbol(String sign) {
    assertThat(tags("the", sign)).containsExactly("-", "SYM");
    assertThat(tags("the", "é" + sign, "1", ".", "“", "—", "…", "€")).containsOnly("-");
  }

  @Test
  void proseIsLeftToTheTagger() {
    String[] prose = "A mayor of Lund said that it rained for two long cold days".split(" ");
    assertThat(tags(prose)).containsOnly("-");
    assertThat(tags("The", "Росія", "said", "no", "“", "记者", "”")).containsOnly("-");
  }

  @Test
  void aLongRunOfAnotherScriptGetsTheTagsOfItsShapes() {
    String[] run = new String[30];
    Arrays.fill(run, "记者");
    assertThat(tags(run).subList(12, 30)).containsOnly("NN");
    Arrays.fill(run, "zvb");
    assertThat(tags(run).subList(12, 30)).contains("-", "NN");
  }

  private static List<String> tags(String... words) {
    List<CoreLabel> sentence = Arrays.stream(words).map(PlainTagsTest::label).toList();
    new PlainTags().give(sentence);
    return sentence.stream().map(l -> Objects.requireNonNullElse(l.tag(), "-")).toList();
  }

  private static CoreLabel label(String word) {
    CoreLabel label = new CoreLabel();
    label.setWord(word);
    return label;
  }
}
