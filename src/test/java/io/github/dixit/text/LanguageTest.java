// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Der Hafen wird nach dem Sturm nicht vor Montag öffnen, und auch die Fähre bleibt liegen.",
        "Le port ne sera pas ouvert avant lundi, selon la mairie, et les bateaux restent à quai pour une semaine.",
        "El puerto no abrirá antes del lunes, según la alcaldía, y los barcos que esperan por una semana se quedan.",
        "De haven gaat niet open voor maandag, zegt het bestuur, en ook een veerboot blijft naar verwachting liggen.",
        "Порт закрыт",
        "港は月曜日まで閉鎖される"
      })
  void otherLanguagesAreTold(String text) {
    assertThat(Language.doubt(text)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Der Hafen",
        "Port shuts as storm nears Halden coast, mayor Ida Lund tells crews, ferries, anglers: stay home",
        "The mayor of Dolna said on Monday that the port would not open before the end of the week.",
        "Premier Pierre de la Tour and the mayor of Las Palmas met in El Paso, says the paper Die Welt am Sonntag."
      })
  void englishIsNot(String text) {
    assertThat(Language.doubt(text)).isEmpty();
  }
}
