// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.verify;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dixit.Speaker;
import io.github.dixit.SpeakerKind;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeakerComparisonTest {

  private static Speaker speaker(SpeakerKind kind, String name) {
    Optional<String> none = Optional.empty();
    return new Speaker("s1", Optional.of(name), kind, List.of(), List.of(), none, none, none, none);
  }

  @ParameterizedTest
  @CsvSource({
    "PERSON, Tom Reed, Tom Reed, true",
    "PERSON, Reed, Tom Reed, true",
    "PERSON, T. Reed, Tom Reed, true",
    "PERSON, Mr Reed, Tom Reed, true",
    "PERSON, Ms. Reed, Tom Boyd, false",
    "PERSON, Tom J. Reed, Tom Reed, true",
    "PERSON, José Núñez, Jose Nunez, true",
    "PERSON, Tom Reed, Anna Reed, false",
    "PERSON, Tom Reed, Tom Boyd, false",
    "ORGANIZATION, Ministry of Defence, UK Ministry of Defence, true",
    "ORGANIZATION, MoD, Ministry of Defence, true",
    "ORGANIZATION, UN, United Nations, true",
    "ORGANIZATION, the Labour, Labour Party, true",
    "ORGANIZATION, House, White House, false",
    "ORGANIZATION, Ministry of Health, Ministry of Defence, false"
  })
  void namesAgreeWhereTheyMeanOne(SpeakerKind kind, String one, String other, boolean same) {
    assertThat(Names.agree(speaker(kind, one), speaker(kind, other))).isEqualTo(same);
    assertThat(Names.agree(speaker(kind, other), speaker(kind, one))).isEqualTo(same);
  }
}
