// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.entities;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dixit.SpeakerKind;
import io.github.dixit.speakers.Sketch;
import io.github.dixit.speakers.grammar.NameMention;
import io.github.dixit.speakers.grammar.TokenRow;
import java.util.List;
import org.junit.jupiter.api.Test;

class NameFinderTest {

  @Test
  void institutionsOfACountry() {
    assertThat(names("Russia/NNP/L 's/POS defence/NN ministry/NN spoke/VBD"))
        .containsExactly("Russia's defence ministry ORGANIZATION", "Russia PLACE");
    assertThat(names("the/DT Defence/NNP Ministry/NNP in/IN Moscow/NNP/L spoke/VBD"))
        .first()
        .isEqualTo("Defence Ministry in Moscow ORGANIZATION");
    assertThat(names("the/DT local/JJ Russian/JJ administration/NN spoke/VBD"))
        .containsExactly("Russian administration ORGANIZATION");
  }

  @Test
  void aMinistryIsNamedByItsField() {
    assertThat(names("the/DT defence/NN ministry/NN spoke/VBD"))
        .containsExactly("defence ministry ORGANIZATION");
    assertThat(names("a/DT defence/NN ministry/NN spoke/VBD")).isEmpty();
    assertThat(names("the/DT ministry/NN spoke/VBD")).isEmpty();
  }

  @Test
  void titlesAreCutOff() {
    assertThat(names("and/CC Ombudsman/NNP/P Nadia/NNP/P Cross/NNP/P spoke/VBD"))
        .containsExactly("Nadia Cross PERSON");
  }

  @Test
  void suffixesBelongToTheName() {
    assertThat(names("then/RB Gordon/NNP/P Pike/NNP/P Jr./NNP spoke/VBD"))
        .containsExactly("Gordon Pike Jr. PERSON");
  }

  @Test
  void seatsOfPowerAreBodies() {
    assertThat(names("the/DT Kremlin/NNP/L spoke/VBD")).containsExactly("Kremlin ORGANIZATION");
  }

  @Test
  void peopleTakeNoArticle() {
    assertThat(names("then/RB the/DT Baltimore/NNP/P Sun/NNP/P wrote/VBD"))
        .containsExactly("Baltimore Sun ORGANIZATION");
  }

  @Test
  void knownNamesAreFoundInHeadlines() {
    TokenRow row =
        new Sketch()
            .sentence("Ann/NNP/O Bell/NNP/O Hammers/NNP/O Northline/NNP/O Chief/NNP")
            .sentence("Ann/NNP/P Bell/NNP/P met/VBD Northline/NNP/O ./.")
            .row();
    assertThat(NameFinder.find(row))
        .extracting(NameMention::name)
        .containsExactly("Ann Bell", "Northline", "Ann Bell", "Northline");
  }

  @Test
  void theMajorityTellsTheKind() {
    TokenRow row =
        new Sketch()
            .sentence("then/RB Oz/NNP/P spoke/VBD ./.")
            .sentence("then/RB Oz/NNP/P left/VBD ./.")
            .sentence("then/RB Oz/NNP/O slept/VBD ./.")
            .row();
    assertThat(NameFinder.find(row)).extracting(NameMention::kind).containsOnly(SpeakerKind.PERSON);
  }

  private static List<String> names(String tagged) {
    return NameFinder.find(new Sketch().sentence(tagged).row()).stream()
        .map(m -> m.name() + " " + m.kind())
        .toList();
  }
}
