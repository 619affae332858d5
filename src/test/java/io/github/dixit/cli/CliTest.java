// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dixit.io.Format;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
        .containsPattern("polnear, json, brat, marked,\\s+spans,\\s+cofenet,\\s+conll");
  }

  @Test
  void optionsMayStandInAFile(@TempDir Path folder) throws IOException {
    Path config = folder.resolve("dixit.properties");
    Files.writeString(config, "extract.format = markdown\nextract.keep-fields = author\n");
    Path text = Files.writeString(folder.resolve("a.txt"), "Ana said no.");
    CliRun run = CliRun.of("extract", text.toString(), "--config", config.toString());
    assertThat(run.out()).startsWith("## a.txt\n");
    CliRun other =
        CliRun.of("extract", text.toString(), "--config", config.toString(), "--format", "csv");
    assertThat(other.out().lines().findFirst().orElseThrow())
        .startsWith("document,")
        .endsWith("author");
    Files.writeString(config, "extract.formta = csv\n");
    assertThat(CliRun.of("extract", text.toString(), "--config", config.toString()).err())
        .isEqualTo(
            "dixit: "
                + config
                + " has \"extract.formta\", which is no option; see dixit COMMAND --help for those that"
                + " are\n");
    assertThat(CliRun.of("extract", text.toString(), "--config", "none.properties").err())
        .contains("none.properties does not exist");
  }

  @Test
  void tablesAreWholeInAPipe(@TempDir Path folder) throws IOException {
    String content = "no ".repeat(100) + "end";
    Path text = Files.writeString(folder.resolve("a.txt"), "Ana said " + content + ".");
    assertThat(CliRun.of("extract", text.toString()).out()).contains(content);
  }

  @Test
  void manualAndCompletionAreInstalled(@TempDir Path folder) throws IOException {
    CliRun run = CliRun.of("install", "--prefix", folder.toString());
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(Files.readString(folder.resolve("share/bash-completion/completions/dixit")))
        .contains("--min-confidence");
    String page = Files.readString(folder.resolve("share/man/man1/dixit-extract.1"));
    assertThat(page).startsWith(".TH DIXIT\\-EXTRACT 1").contains(".SH OPTIONS", "\\-\\-format");
    assertThat(folder.resolve("share/man/man1/dixit.1")).exists();
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
    assertThat(CliRun.of("extarct", "a"))
        .isEqualTo(
            new CliRun(
                Cli.USAGE,
                "",
                "dixit: there is no command \"extarct\" (did you mean extract?); see dixit --help\n"));
    assertThat(CliRun.of("evaluate").err()).contains("--gold");
    assertThat(CliRun.of().code()).isEqualTo(Cli.USAGE);
  }

  @Test
  void anOptionWrittenAsACommandIsSuggested() {
    assertThat(CliRun.of("version").err())
        .contains("there is no command \"version\" (did you mean --version?)");
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
