// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What {@code docs/reliability.md} and {@code SECURITY.md} promise is held by tests and benches
 * that there are.
 */
class ReliabilityTest {

  private static final Path PAGE = Path.of("docs/reliability.md");
  private static final Pattern CLASS = Pattern.compile("`([A-Z]\\w+)`");
  private static final Pattern TEST = Pattern.compile("`([A-Z]\\w+Test)`");

  private static Set<String> classes() throws IOException {
    try (Stream<Path> tests = Files.walk(Path.of("src/test/java"));
        Stream<Path> benches = Files.walk(Path.of("src/bench/java"))) {
      return Stream.concat(tests, benches)
          .map(f -> f.getFileName().toString())
          .filter(f -> f.endsWith(".java"))
          .map(f -> f.substring(0, f.length() - ".java".length()))
          .collect(Collectors.toSet());
    }
  }

  @Test
  void everyPromiseNamesTestsThatThereAre() throws IOException {
    String promises = Files.readString(PAGE).split("\n## ")[1];
    List<String> rows = promises.lines().filter(l -> l.startsWith("|")).skip(2).toList();
    assertThat(rows).isNotEmpty();
    Set<String> there = classes();
    for (String row : rows) {
      List<String> named = names(CLASS, row.split("\\|")[2]);
      assertThat(named).as(row).isNotEmpty();
      assertThat(there).as(row).containsAll(named);
    }
  }

  @Test
  void thePageOnSecurityNamesTestsThatThereAre() throws IOException {
    String page = Files.readString(Path.of("SECURITY.md"));
    List<String> named = names(TEST, page);
    assertThat(named).isNotEmpty();
    assertThat(classes()).containsAll(named);
  }

  private static List<String> names(Pattern pattern, String text) {
    return pattern.matcher(text).results().map((MatchResult m) -> m.group(1)).toList();
  }
}
