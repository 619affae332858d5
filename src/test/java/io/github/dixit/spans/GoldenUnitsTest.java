// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.spans;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Holds units and pieces against vectors that src/training/golden.py wrote with the training's own
 * code and the reference tokenizer.
 */
class GoldenUnitsTest {

  private final WordPiece wordPiece =
      new WordPiece(ModelFiles.of(Optional.empty()).lines("vocabulary.txt"));

  @TestFactory
  Stream<DynamicTest> everyVectorIsReproduced() throws IOException {
    JsonNode cases = new ObjectMapper().readTree(getClass().getResource("golden.json"));
    assertThat(cases.size()).isGreaterThan(10);
    return StreamSupport.stream(cases.spliterator(), false)
        .map(c -> DynamicTest.dynamicTest(c.path("text").toString(), () -> check(c)));
  }

  private void check(JsonNode expected) {
    List<Unit> units = Units.of(expected.path("text").asText());
    assertThat(units.stream().map(GoldenUnitsTest::row).toList())
        .isEqualTo(rows(expected.path("units")));
    assertThat(units.stream().flatMapToInt(u -> Arrays.stream(wordPiece.pieces(u.text()))).boxed())
        .isEqualTo(
            StreamSupport.stream(expected.path("pieces").spliterator(), false)
                .map(JsonNode::asInt)
                .toList());
  }

  private static List<String> row(Unit unit) {
    return List.of(
        "" + unit.span().begin(),
        "" + unit.span().end(),
        unit.text(),
        unit.shape().name().toLowerCase(Locale.ROOT),
        unit.gap().name().toLowerCase(Locale.ROOT),
        unit.quote().name().toLowerCase(Locale.ROOT));
  }

  private static List<List<String>> rows(JsonNode units) {
    List<List<String>> rows = new ArrayList<>();
    for (JsonNode unit : units) {
      List<String> row = new ArrayList<>();
      unit.forEach(value -> row.add(value.asText()));
      rows.add(row);
    }
    return rows;
  }
}
