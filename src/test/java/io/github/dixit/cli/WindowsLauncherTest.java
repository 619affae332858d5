// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.cli;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What of {@code dixit.cmd} can be told without Windows, on which public CI runs it. */
class WindowsLauncherTest {

  private static final Pattern GOTO = Pattern.compile("(?m)\\bgoto (\\w+)");
  private static final Pattern LABEL = Pattern.compile("(?m)^:(\\w+)");
  private static final Pattern VARIABLE = Pattern.compile("%(DIXIT_\\w+)%|env:(DIXIT_\\w+)");
  private static final Pattern SET = Pattern.compile("set \"(DIXIT_\\w+)=");

  /**
   * A batch file with the line ends of Unix loses its labels; beyond ASCII it depends on the PC.
   */
  @Test
  void hasTheLineEndsAndLettersOfWindows() throws IOException {
    byte[] bytes = Files.readAllBytes(Path.of("dixit.cmd"));
    String script = new String(bytes, UTF_8);
    assertThat(US_ASCII.newEncoder().canEncode(script)).isTrue();
    assertThat(script.replace("\r\n", "")).doesNotContain("\n", "\r");
  }

  @Test
  void jumpsToLabelsAndReadsVariablesThatExist() throws IOException {
    String script = script();
    assertThat(all(GOTO, script)).isNotEmpty().isSubsetOf(all(LABEL, script));
    assertThat(all(VARIABLE, script))
        .isNotEmpty()
        .allMatch(v -> all(SET, script).contains(v) || v.equals("DIXIT_JAVA_OPTS"));
  }

  @Test
  void startsJavaAsTheOtherLauncherDoes() throws IOException {
    String other = Files.readString(Path.of("dixit"));
    String start =
        script().lines().filter(line -> line.contains(" %*")).reduce((a, b) -> b).orElseThrow();
    for (String option : List.of("-Xmx3g", "-XX:+UseSerialGC", "-Xlog:disable", "cli.Main")) {
      assertThat(start).contains(option);
      assertThat(other).contains(option);
    }
    assertThat(other).contains("-Dmaven.test.skip=true package");
    assertThat(script()).contains("-Dmaven.test.skip=true package");
  }

  private static String script() throws IOException {
    return Files.readString(Path.of("dixit.cmd")).replace("\r\n", "\n");
  }

  private static List<String> all(Pattern pattern, String script) {
    return pattern
        .matcher(script)
        .results()
        .flatMap(WindowsLauncherTest::groups)
        .distinct()
        .toList();
  }

  private static Stream<String> groups(MatchResult match) {
    return Stream.iterate(1, i -> i <= match.groupCount(), i -> i + 1)
        .filter(i -> match.group(i) != null)
        .map(match::group);
  }
}
