// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the pages name is there: commands with their options, and files. */
class PagesTest {

  private static final Pattern COMMAND =
      Pattern.compile("(?:\\./dixit|dixit-\\*-slim\\.jar) ([a-z][^`|>'\\n]*)");

  private static final Pattern PROFILES = Pattern.compile("mvnw[^`\\n]* -P([a-z,]+)");
  private static final Pattern OUR_MAIN =
      Pattern.compile("(?:bench\\.main=|--class )(io\\.github\\.dixit\\.[\\w.]+)");
  private static final Pattern TEST = Pattern.compile("-Dtest=(\\w+)");

  private static final Pattern PATH =
      Pattern.compile(
          "`((?:src|docs|testdata|models)/[A-Za-z0-9_./-]+)`|]\\(([A-Za-z0-9_./-]+)[)#]");

  static Stream<Path> pages() throws IOException {
    try (Stream<Path> docs = Files.list(Path.of("docs"))) {
      List<Path> pages = docs.filter(f -> f.toString().endsWith(".md")).sorted().toList();
      return Stream.concat(
          Stream.of(Path.of("README.md"), Path.of("CONTRIBUTING.md")), pages.stream());
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void commandsHaveTheOptionsThatAreShown(Path page) throws IOException {
    Matcher commands = COMMAND.matcher(Files.readString(page).replace("\\\n", " "));
    while (commands.find()) {
      List<String> words = List.of(commands.group(1).strip().split("\\s+"));
      CliRun help = CliRun.of(words.get(0), "--help");
      assertThat(help.code()).as(page + ": " + commands.group()).isZero();
      assertThat(words.stream().filter(w -> w.startsWith("--")))
          .as(page + ": " + commands.group())
          .allMatch(option -> help.out().contains(option));
    }
  }

  /** What Maven is told by name: profiles, tests and programs of ours. */
  @ParameterizedTest
  @MethodSource("pages")
  void buildsHaveTheNamesThatAreShown(Path page) throws IOException {
    String text = Files.readString(page);
    String pom = Files.readString(Path.of("pom.xml"));
    assertThat(all(PROFILES, text).flatMap(p -> Stream.of(p.split(","))))
        .as(page.toString())
        .allMatch(profile -> pom.contains("<id>" + profile + "</id>"));
    assertThat(all(OUR_MAIN, text))
        .as(page.toString())
        .allMatch(m -> exists("src/bench/java/", m) || exists("src/main/java/", m));
    assertThat(tests()).as(page.toString()).containsAll(all(TEST, text).toList());
  }

  private static Stream<String> all(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(m -> m.group(1));
  }

  private static Set<String> tests() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
      return files
          .map(f -> f.getFileName().toString().replace(".java", ""))
          .collect(Collectors.toSet());
    }
  }

  private static boolean exists(String root, String type) {
    return Files.exists(Path.of(root + type.replace('.', '/') + ".java"));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void filesAreWhereThePageSays(Path page) throws IOException {
    Path folder = page.toAbsolutePath().getParent();
    Matcher paths = PATH.matcher(Files.readString(page));
    while (paths.find()) {
      Path file = paths.group(1) != null ? Path.of(paths.group(1)) : folder.resolve(paths.group(2));
      assertThat(file).as(page + " names " + paths.group()).exists();
    }
  }
}
