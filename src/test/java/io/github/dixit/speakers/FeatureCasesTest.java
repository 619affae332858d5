// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dixit.speakers.entities.Entity;
import io.github.dixit.speakers.reference.Verdict;
import io.github.dixit.speakers.reference.Verdict.Choice;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is seen of those whom pronouns and descriptions may mean, in the texts of {@code
 * features.md}. The weights were learnt on these values: read otherwise, they would judge something
 * else, and most cases of the specification would not show it.
 */
class FeatureCasesTest {

  private static final String NOBODY = "nobody";

  static List<FeatureCase> cases() throws IOException {
    try (InputStream in = FeatureCasesTest.class.getResourceAsStream("features.md")) {
      List<FeatureCase> cases = new ArrayList<>();
      for (String section : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n## ")) {
        read(section, cases);
      }
      return cases;
    }
  }

  private static void read(String section, List<FeatureCase> cases) {
    Set<String> vocabulary = new TreeSet<>();
    for (String block : section.split("\n### ")) {
      Map<String, Set<String>> expected = new TreeMap<>();
      List<String> lines = block.lines().filter(l -> !l.isBlank()).toList();
      for (String line : lines) {
        if (line.startsWith("- ")) {
          String[] parts = line.substring(2).split(": ?", 2);
          Set<String> features =
              parts[1].isBlank() ? Set.of() : new TreeSet<>(List.of(parts[1].split("; ")));
          expected.put(parts[0], features);
          vocabulary.addAll(features);
        }
      }
      if (!expected.isEmpty()) {
        cases.add(new FeatureCase(lines.get(0), vocabulary, lines.get(1), expected));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void featuresAreSeen(FeatureCase each) {
    Map<String, Set<String>> seen = new TreeMap<>();
    choices(each).forEach((who, features) -> seen.put(who, each.told(features)));
    if (!each.expected().containsKey(NOBODY)) {
      seen.remove(NOBODY);
    }
    assertThat(seen).as(each.heading()).isEqualTo(each.expected());
  }

  static Map<String, Map<String, Double>> choices(FeatureCase each) {
    Sketch sketch = each.sketch();
    Verdict verdict =
        sketch.explain().sources().get(sketch.attributions().size() - 1).why().orElseThrow();
    Map<String, Map<String, Double>> choices = new LinkedHashMap<>();
    verdict.choices().forEach(c -> choices.put(name(c), c.features()));
    return choices;
  }

  private static String name(Choice choice) {
    if (choice.candidate().isNobody()) {
      return NOBODY;
    }
    return choice.candidate().entities().isEmpty()
        ? choice.candidate().phrase().orElseThrow().noun().orElseThrow().word()
        : choice.candidate().entities().stream()
            .map(FeatureCasesTest::name)
            .collect(Collectors.joining(" and "));
  }

  private static String name(Entity entity) {
    return entity.forms().keySet().stream()
        .max(Comparator.comparing(String::length))
        .orElse("somebody unnamed");
  }
}
