// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;

class LexiconTest {

  private final Lexicon lexicon = Lexicon.shared();

  @Test
  void countriesHaveManyNames() {
    Countries countries = lexicon.countries();
    assertThat(countries.byName("the United Kingdom")).contains("GB");
    assertThat(countries.byName("U.K.")).contains("GB");
    assertThat(countries.byAdjective("British")).contains("GB");
    assertThat(countries.byPeople("Britons")).contains("GB");
    assertThat(countries.byCapital("London")).contains("GB");
    assertThat(countries.byAny("Atlantis")).isEmpty();
    assertThat(countries.rank("United Kingdom")).isLessThan(countries.rank("Great Britain"));
  }

  @Test
  void firstNamesTellTheGender() {
    assertThat(lexicon.firstNames().gender("Martha")).isEqualTo(Gender.FEMALE);
    assertThat(lexicon.firstNames().gender("HOWARD")).isEqualTo(Gender.MALE);
    assertThat(lexicon.firstNames().gender("Robin")).isEqualTo(Gender.UNKNOWN);
    assertThat(lexicon.firstNames().gender("Qwerty")).isEqualTo(Gender.UNKNOWN);
  }

  @Test
  void titlesAndNounsTellTheGender() {
    assertThat(lexicon.titleGender("Mrs.")).isEqualTo(Gender.FEMALE);
    assertThat(lexicon.titleGender("businessman")).isEqualTo(Gender.MALE);
    assertThat(lexicon.titleGender("President")).isEqualTo(Gender.UNKNOWN);
    assertThat(lexicon.noun("niece")).map(Noun::gender).contains(Gender.FEMALE);
  }

  @Test
  void nounsHaveAClass() {
    assertThat(lexicon.noun("Ministry")).map(Noun::type).contains(NounClass.INSTITUTION);
    assertThat(lexicon.noun("briefing")).map(Noun::type).contains(NounClass.DOCUMENT);
    assertThat(lexicon.noun("spokeswoman")).map(Noun::type).contains(NounClass.SPOKESPERSON);
    assertThat(lexicon.noun("banana")).isEmpty();
  }

  @Test
  void spellingAndFieldsHaveOneForm() {
    assertThat(lexicon.british("Defense")).isEqualTo("defence");
    assertThat(lexicon.field("Affairs")).isEqualTo("foreign");
    assertThat(lexicon.field("defense")).isEqualTo("defence");
    assertThat(lexicon.longForm("U.N.")).contains("united nations");
  }

  @Test
  void publicFiguresAreKnownByFullNameOrByASurnameOfTheirOwn() {
    PublicFigures figures = lexicon.figures();
    assertThat(figures.find(Set.of("Angela Merkel")))
        .hasValueSatisfying(f -> assertThat(f.roles()).contains("chancellor"));
    assertThat(figures.find(Set.of("Donald J. Trump"))).isPresent();
    assertThat(figures.find(Set.of("Merkel"))).isPresent();
    assertThat(figures.find(Set.of("Merkel", "Otto Merkel"))).isEmpty();
    assertThat(figures.find(Set.of("Rice"))).isEmpty();
  }

  @Test
  void wellKnownBodiesHaveSortsAndNames() {
    KnownBodies bodies = lexicon.knownBodies();
    assertThat(bodies.find("the Fed")).isEqualTo(bodies.find("Federal Reserve")).isPresent();
    assertThat(bodies.find("CNN"))
        .hasValueSatisfying(b -> assertThat(b.nouns()).contains("network"));
    assertThat(bodies.needsArticle("Hill")).isTrue();
    assertThat(bodies.needsArticle("Reuters")).isFalse();
    assertThat(bodies.find("Lumen Foods")).isEmpty();
  }

  /** A noun that the lexicon lacks would never be asked for. */
  @Test
  void nounsOfKnownPeopleAndBodiesAreInTheLexicon() {
    assertThat(Table.rows("known-bodies.tsv", 2))
        .allSatisfy(
            r -> assertThat(r[1].split(" ")).allMatch(w -> lexicon.noun(w).isPresent(), r[0]));
    assertThat(Table.rows("public-figures.tsv", 5))
        .allSatisfy(
            r ->
                assertThat((r[2] + " " + r[3]).strip().split("\\s+"))
                    .allMatch(w -> lexicon.noun(w).isPresent() || lexicon.isTitle(w), r[0]));
  }

  @Test
  void aMissingLexiconIsNamed() {
    assertThatThrownBy(() -> Table.rows("none.tsv", 1))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("none.tsv");
  }
}
