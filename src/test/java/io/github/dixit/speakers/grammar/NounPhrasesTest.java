// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dixit.speakers.Sketch;
import io.github.dixit.speakers.grammar.NounPhrase.Determiner;
import io.github.dixit.speakers.lexicon.NounClass;
import org.junit.jupiter.api.Test;

class NounPhrasesTest {

  @Test
  void theHeadIsTheLastNoun() {
    TokenRow row = new Sketch().sentence("the/DT former/JJ first/JJ lady/NN said/VBD").row();
    NounPhrase phrase = first(row);
    assertThat(row.word(phrase.head())).isEqualTo("lady");
    assertThat(phrase.isDefinite()).isTrue();
    assertThat(phrase.modifiers()).containsExactly("former", "first");
  }

  @Test
  void complementsAreLeftOut() {
    TokenRow row = new Sketch().sentence("a/DT spokesman/NN for/IN the/DT bank/NN").row();
    NounPhrase phrase = first(row);
    assertThat(row.word(phrase.head())).isEqualTo("spokesman");
    assertThat(phrase.determiner()).isEqualTo(Determiner.INDEFINITE);
    assertThat(phrase.is(NounClass.SPOKESPERSON)).isTrue();
  }

  @Test
  void anOwnerIsKept() {
    TokenRow row = new Sketch().sentence("the/DT group/NN 's/POS founder/NN").row();
    NounPhrase phrase = first(row);
    assertThat(row.word(phrase.head())).isEqualTo("founder");
    assertThat(phrase.determiner()).isEqualTo(Determiner.POSSESSIVE);
    assertThat(phrase.owner()).map(row::word).contains("group");
  }

  @Test
  void partsOfManyArePeople() {
    TokenRow row = new Sketch().sentence("dozens/NNS of/IN nurses/NNS").row();
    NounPhrase phrase = first(row);
    assertThat(phrase.plural()).isTrue();
    assertThat(phrase.is(NounClass.PEOPLE)).isTrue();
    assertThat(phrase.determiner()).isEqualTo(Determiner.INDEFINITE);
  }

  @Test
  void adjectivesMayBeJoined() {
    TokenRow row = new Sketch().sentence("Federal/JJ and/CC state/NN officials/NNS").row();
    assertThat(row.word(first(row).head())).isEqualTo("officials");
  }

  @Test
  void wordsWithoutANounAreNone() {
    TokenRow row = new Sketch().sentence("quickly/RB ,/, and/CC").row();
    assertThat(phrases(row).first(new TokenRange(0, 3))).isEmpty();
  }

  private static NounPhrase first(TokenRow row) {
    return phrases(row).first(new TokenRange(0, row.size())).orElseThrow();
  }

  private static NounPhrases phrases(TokenRow row) {
    return new NounPhrases(row);
  }
}
