// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.entities;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dixit.SpeakerKind;
import io.github.dixit.speakers.lexicon.Lexicon;
import io.github.dixit.speakers.lexicon.Typos;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What names have in common, and what they don't. */
class NamesTest {

  private static final Lexicon LEXICON = Lexicon.shared();

  @ParameterizedTest
  @CsvSource({
    "Charles E. Grey, Charles Grey, true",
    "Charles Grey, C. Grey, true",
    "Charles Grey, Chuck Grey, true",
    "J. Robert Hale, Robert Hale, true",
    "Aung San Suu Kyi, Suu Kyi, true",
    "Gordon Pike Jr., Gordon Pike, true",
    "Gordon Pike Jr., Gordon Pike III, false",
    "Gordon A. Pike, Gordon Pike Jr., false",
    "Charles Grey, Edward Grey, false",
    "Charles Grey, Charles Brown, false",
    "Karl Weiss, Otto Weiss, false"
  })
  void fullNamesOfOnePerson(String a, String b, boolean same) {
    assertThat(PersonName.of(a).agrees(PersonName.of(b), LEXICON.firstNames())).isEqualTo(same);
    assertThat(PersonName.of(b).agrees(PersonName.of(a), LEXICON.firstNames())).isEqualTo(same);
  }

  @ParameterizedTest
  @CsvSource({
    "Russia's defence ministry, Russian Ministry of Defence, true",
    "Russian Ministry of Defense, Russia’s Defence Ministry, true",
    "foreign ministry, Ministry of Foreign Affairs, true",
    "U.N. Security Council, United Nations Security Council, true",
    "Ministry of Health, Health Ministry, true",
    "Ministry of Health, Ministry of Finance, false",
    "Wells Fargo, Wells Street, false"
  })
  void organisationsOfOneShape(String a, String b, boolean same) {
    OrganizationName x = OrganizationName.of(a, LEXICON);
    OrganizationName y = OrganizationName.of(b, LEXICON);
    assertThat(x.key().equals(y.key()) && x.countriesAgree(y)).isEqualTo(same);
  }

  @Test
  void countriesKeepMinistriesApart() {
    OrganizationName british = OrganizationName.of("UK Ministry of Defence", LEXICON);
    OrganizationName russian = OrganizationName.of("Russian Defence Ministry", LEXICON);
    assertThat(british.key()).isEqualTo(russian.key());
    assertThat(british.countriesAgree(russian)).isFalse();
    assertThat(british.country()).contains("GB");
    assertThat(russian.country()).contains("RU");
  }

  @ParameterizedTest
  @CsvSource({
    "Ministry of Defence, mod",
    "Securities and Exchange Commission, sec",
    "Chinese Center for Disease Control and Prevention, cdc",
    "Consumer Financial Protection Bureau, cfpb",
    "United Nations, un"
  })
  void acronymsAreEvident(String name, String acronym) {
    assertThat(OrganizationName.acronyms(name)).contains(acronym);
  }

  @ParameterizedTest
  @CsvSource({
    "MoD, true",
    "S.E.C., true",
    "NATO, true",
    "Post, false",
    "X, false",
    "McDonald, false"
  })
  void acronymsLookLikeAcronyms(String word, boolean acronym) {
    assertThat(OrganizationName.isAcronym(word)).isEqualTo(acronym);
  }

  @ParameterizedTest
  @CsvSource({
    "wimes, wines, true",
    "mcclenney, mclenney, true",
    "wimes, times, false",
    "kellan, keller, false",
    "kellan, kellan, false"
  })
  void slipsOfThePen(String a, String b, boolean slip) {
    assertThat(Typos.isSlip(a, b)).isEqualTo(slip);
  }

  @Test
  void theMostCompleteNameIsCanonical() {
    Entity person = new Entity(SpeakerKind.PERSON);
    person.addForm("Grey");
    person.addForm("Grey");
    person.addForm("C. Grey");
    person.addForm("Charles Grey");
    assertThat(CanonicalName.of(person)).contains("Charles Grey");

    Entity body = new Entity(SpeakerKind.ORGANIZATION);
    body.addForm("MoD");
    body.addForm("Russia's defence ministry");
    body.addForm("Russian Ministry of Defence");
    assertThat(CanonicalName.of(body)).contains("Russian Ministry of Defence");

    Entity country = new Entity(SpeakerKind.PLACE);
    country.addForm("Kyiv");
    country.addForm("Kyiv");
    country.addForm("Ukraine");
    assertThat(CanonicalName.of(country)).contains("Ukraine");
  }

  @Test
  void aCatalogueNameStandsAboveAll() {
    Entity body = new Entity(SpeakerKind.ORGANIZATION);
    body.addForm("The Ministry of Plenty");
    assertThat(CanonicalName.of(body)).contains("Ministry of Plenty");
    body.note(Entity.Fact.CATALOG_ID, "q1");
    body.note(Entity.Fact.CATALOG_NAME, "Plenty");
    assertThat(CanonicalName.of(body)).contains("Plenty");
  }
}
