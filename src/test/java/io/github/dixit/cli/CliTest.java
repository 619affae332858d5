// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dixit.io.Format;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CliTest {

  @Test
  void everyCommandHelpsWithExamples() {
    for (String command : new String[] {"extract", "evaluate", "doctor"}) {
      CliRun run = CliRun.of(command, "--help");
      assertThat(run.code()).isZero();
      assertThat(run.out()).startsWith("Usage: dixit " + command).contains("Examples:\n  ");
      assertThat(run.err()).isEmpty();
    }
    assertThat(CliRun.of("--help").out()).contains("Exit codes: 0 done, 1 some input failed");
  }

  @Test
  void theFormatsAreListed() {
    assertThat(CliRun.of("extract", "--help").out())
        .containsPattern(Format.labels().replace(" ", "\\s+"));
    assertThat(CliRun.of("evaluate", "--help").out())
        .containsPattern("polnear, json, brat, marked,\\s+cofenet");
  }

  @Test
  void theVersionIsPrinted() {
    assertThat(CliRun.of("--version")).isEqualTo(new CliRun(0, "dixit development\n", ""));
  }

  @Test
  void completionIsGenerated() {
    assertThat(CliRun.of("generate-completion").out()).contains("--min-confidence");
  }

  @Test
  void wrongUsageIsOneLine() {
    assertThat(CliRun.of("extract", "a.txt", "--formats", "json"))
        .isEqualTo(
            new CliRun(
                Cli.USAGE,
                "",
                "dixit: Unknown option: '--formats' (did you mean --format?); see dixit extract --help\n"));
    assertThat(CliRun.of("extract", "a.txt", "-f", "xml").err())
        .isEqualTo(
            "dixit: Invalid value for option '--format': there is no format \"xml\" but "
                + Format.labels()
                + "; see dixit extract --help\n");
    assertThat(CliRun.of("extract", "a.txt", "--threads", "0").err())
        .isEqualTo(
            "dixit: Invalid value for option '--threads': 0 is not 1 or more; see dixit extract"
                + " --help\n");
    assertThat(CliRun.of("extract").code()).isEqualTo(Cli.USAGE);
    assertThat(CliRun.of("exctract", "a").code()).isEqualTo(Cli.USAGE);
    assertThat(CliRun.of("evaluate").err()).contains("--gold");
    assertThat(CliRun.of().code()).isEqualTo(Cli.USAGE);
  }

  @Test
  void coloursAreLeftOutWhereTheyAreNotWanted() {
    assertThat(Terminal.wantsColour(Map.of("TERM", "xterm"))).isTrue();
    assertThat(Terminal.wantsColour(Map.of("NO_COLOR", ""))).isTrue();
    assertThat(Terminal.wantsColour(Map.of("NO_COLOR", "1"))).isFalse();
    assertThat(Terminal.wantsColour(Map.of("TERM", "dumb"))).isFalse();
  }

  @Test
  void theDoctorFindsWhatIsWrong() {
    CliRun run = CliRun.of("doctor", "--models", "nowhere");
    assertThat(run.code()).isEqualTo(Cli.FAILED);
    assertThat(run.out())
        .contains("corenlp       stanford-corenlp-4", "nowhere/manifest.json is missing")
        .endsWith("something is wrong, see above\n");
  }
}
