// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Of whom it is asked at all whether a description means them: who is near, who spoke last, whom
 * the text is about, whose role or name it is, and at the beginning who is named behind it. Without
 * these bounds long texts would cost more than their length. Texts are written as in {@code
 * features.md}.
 */
class WhoIsConsideredTest {

  /** Whom the text is about: they are considered wherever they stand. */
  private static final String CROWD =
      " Ann/P Holt/P left . Ann/P Holt/P left . Eva/P Lund/P left . Eva/P Lund/P left ."
          + " Ben/P Vass/P left . Ben/P Vass/P left .";

  private static final List<String> ABOUT = List.of("Ann Holt", "Ben Vass", "Eva Lund");
  private static final String TOM = " Tom/P Reed/P left .";
  private static final String RAIN = " It rained .";
  private static final String PILOT = " [The pilot] agreed .";

  private static Set<String> considered(String text) {
    FeatureCase each = new FeatureCase("", Set.of(), text.strip(), Map.of());
    Set<String> names = new TreeSet<>(FeatureCasesTest.choices(each).keySet());
    names.remove("nobody");
    return names;
  }

  private static void assertTom(boolean is, String text) {
    Set<String> expected = new TreeSet<>(ABOUT);
    if (is) {
      expected.add("Tom Reed");
    }
    assertThat(considered(text)).as(text).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"0, true", "11, true", "12, false", "30, false"})
  void sentencesSinceTheName(int sentences, boolean is) {
    assertTom(is, CROWD + TOM + RAIN.repeat(sentences) + PILOT);
  }

  @ParameterizedTest
  @CsvSource({"19, true", "20, false"})
  void mentionsOfOthersSinceTheName(int twice, boolean is) {
    assertTom(is, CROWD + TOM + " The cook met the judge ,".repeat(twice) + " ." + PILOT);
  }

  @ParameterizedTest
  @CsvSource({"0, true", "3, true", "4, false"})
  void speakersSinceHeSpoke(int others, boolean is) {
    String spoke = " [Tom/P Reed/P] agreed .";
    assertTom(
        is, CROWD + spoke + RAIN.repeat(13) + " [Ann/P Holt/P] agreed .".repeat(others) + PILOT);
  }

  @ParameterizedTest
  @CsvSource({"' [The pilot] agreed .', true", "' [The cook] agreed .', false"})
  void whomTheSameWordMeantBefore(String before, boolean is) {
    String since = RAIN.repeat(13) + " [Ann/P Holt/P] agreed .".repeat(4);
    assertTom(is, TOM + before + CROWD + since + PILOT);
  }

  @ParameterizedTest
  @CsvSource({"0, true", "3, true", "4, false"})
  void namesBehindItInTheFirstSentences(int sentences, boolean is) {
    assertTom(is, RAIN.repeat(sentences) + PILOT + TOM + RAIN + RAIN.repeat(300) + CROWD);
  }

  @ParameterizedTest
  @CsvSource({"82, true", "83, false"})
  void wordsUntilTheNameBehindIt(int three, boolean is) {
    assertTom(is, PILOT + " It rained ,".repeat(three) + " ." + TOM + CROWD);
  }

  @Test
  void namesInQuotationsBehindIt() {
    assertTom(false, PILOT + " \u201C Tom/P Reed/P left . \u201D" + CROWD);
  }

  @Test
  void soManyNamesBehindIt() {
    String names =
        Arrays.stream("Abel Bruun Carr Dahl Eide Falk Gade Holm".split(" "))
            .map(n -> " Ann/P " + n + "/P left .")
            .collect(Collectors.joining());
    assertThat(considered(PILOT + names)).hasSize(6);
  }

  @ParameterizedTest
  @CsvSource({
    "' [The bank] agreed . Norvik/O Bank/O left . Tom/P Reed/P left .', Norvik Bank",
    "' [The pilot] agreed . Norvik/O Bank/O left . Tom/P Reed/P left .', Tom Reed",
  })
  void bodiesForBodiesAndPeopleForPeople(String text, String expected) {
    assertThat(considered(text)).containsExactly(expected);
  }
}
