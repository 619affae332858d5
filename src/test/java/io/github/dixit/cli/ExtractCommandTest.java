// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dixit.DixitException;
import io.github.dixit.TestFiles;
import io.github.dixit.io.OutputSchema;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtractCommandTest {

  @TempDir private Path folder;

  @Test
  void oneFileGivesATableToRead() throws IOException {
    CliRun run = CliRun.of("extract", file("a.txt", "Ana said it rains."));
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("(Ana)    said  indirect  it rains");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void severalFilesGiveALineOfJsonEachInTheOrderOfTheInput() {
    IntStream.range(0, 50).forEach(i -> file("d" + (100 + i) + ".txt", "Ana said " + i + "."));
    CliRun run = CliRun.of("extract", folder.toString(), "--threads", "7");
    assertThat(run.out().lines()).hasSize(50).allSatisfy(OutputSchema::check);
    assertThat(ids(run.out()))
        .isEqualTo(IntStream.range(0, 50).mapToObj(i -> "d" + (100 + i) + ".txt").toList());
  }

  @Test
  void standardInputIsRead() {
    CliRun run = CliRun.with(o -> CliRun::extract, "Ana said no.", "extract", "-", "-f", "jsonl");
    assertThat(run.out()).contains("\"id\":\"stdin\"", "\"text\":\"no\"");
  }

  @Test
  void anEmptyTextHasNoAttributions() throws IOException {
    CliRun run = CliRun.of("extract", file("a.txt", ""), "--format", "json");
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("\"attributions\": []");
  }

  @Test
  void badInputIsToldInALineEachAndTheRestIsWritten() throws IOException {
    Path latin = folder.resolve("latin.txt");
    Files.write(latin, "Zoë said no.".getBytes(StandardCharsets.ISO_8859_1));
    Path binary = folder.resolve("binary.txt");
    Files.write(binary, new byte[] {0, 1, 2, 0, 0});
    CliRun run =
        CliRun.of(
            "extract",
            latin.toString(),
            binary.toString(),
            folder.resolve("none.txt").toString(),
            Files.createDirectory(folder.resolve("empty")).toString(),
            file("long.txt", "Long."),
            file("flaw.txt", "Flaw."),
            file("good.txt", "Ana said yes."));
    assertThat(run.code()).isEqualTo(Cli.FAILED);
    assertThat(ids(run.out())).containsExactly("good.txt");
    assertThat(run.err().lines())
        .satisfiesExactly(
            m -> assertThat(m).startsWith("dixit: latin.txt is not UTF-8: it "),
            m -> assertThat(m).isEqualTo("dixit: binary.txt is no text: it has zero bytes"),
            m -> assertThat(m).endsWith("none.txt does not exist; check the path"),
            m ->
                assertThat(m)
                    .endsWith(
                        "empty has no file in it that is read; name files, or --input-format"),
            m -> assertThat(m).isEqualTo("dixit: long.txt: the text is too long; split it"),
            m ->
                assertThat(m)
                    .startsWith("dixit: flaw.txt could not be read because of a flaw in Dixit"),
            m -> assertThat(m).startsWith("1 document, 1 attribution, 6 failed in "));
  }

  @Test
  void aBatchEndsWithItsThroughputUnlessQuiet() {
    file("a.txt", "Ana said no.");
    file("b.txt", "Ana said yes.");
    assertThat(CliRun.of("extract", folder.toString()).err())
        .matches("2 documents, 2 attributions in .* s: .* documents, .* characters a second\n");
    assertThat(CliRun.of("extract", folder.toString(), "--quiet").err()).isEmpty();
  }

  @Test
  void modelsAreNotLoadedForNothing() {
    CliRun run =
        CliRun.with(
            o -> {
              throw new AssertionError("loaded");
            },
            "",
            "extract",
            folder.resolve("none.txt").toString());
    assertThat(run.code()).isEqualTo(Cli.FAILED);
    assertThat(run.err()).endsWith("none.txt does not exist; check the path\n");
  }

  @Test
  void aModelThatCannotBeLoadedEndsItAllWithOneLine() {
    file("a.txt", "A");
    file("b.txt", "B");
    CliRun run =
        CliRun.with(
            o -> {
              throw new DixitException(
                  o.models.orElseThrow() + " has no manifest.json;\n export it");
            },
            "",
            "extract",
            folder.toString(),
            "--models",
            "there");
    assertThat(run.code()).isEqualTo(Cli.FAILED);
    assertThat(run.err()).isEqualTo("dixit: there has no manifest.json; export it\n");
  }

  @Test
  void whereAnErrorComesFromIsShownIfAskedFor() throws IOException {
    String flaw = file("a.txt", "Flaw.");
    assertThat(CliRun.of("extract", flaw).err()).doesNotContain("\tat ");
    assertThat(CliRun.of("extract", flaw, "--debug").err()).contains("\tat ", "no tokens");
  }

  @Test
  void aBatchHasATimeLimitAndASingleTextHasNone() throws IOException {
    String a = file("in/a.txt", "Ana said no.");
    String b = file("in/b.txt", "Ana said no.");
    assertThat(deadline("extract", a)).isEmpty();
    assertThat(deadline("extract", a, b)).contains(Duration.ofMinutes(10));
    assertThat(deadline("extract", a, b, "--timeout", "0")).isEmpty();
    assertThat(deadline("extract", a, "--timeout", "7")).contains(Duration.ofSeconds(7));
    assertThat(CliRun.of("extract", a, "--timeout", "-1").code()).isEqualTo(Cli.USAGE);
    assertThat(CliRun.of("extract", a, "--min-confidence", "2").code()).isEqualTo(Cli.USAGE);
    assertThat(CliRun.of("extract", a, "--max-memory", "0").code()).isEqualTo(Cli.USAGE);
  }

  private static Optional<Duration> deadline(String... arguments) {
    AtomicReference<Optional<Duration>> deadline = new AtomicReference<>(Optional.empty());
    CliRun.with(
        options -> {
          deadline.set(options.deadline);
          return CliRun::extract;
        },
        "",
        arguments);
    return deadline.get();
  }

  @Test
  void nothingThatSteersATerminalIsSaid() throws IOException {
    String lines =
        file("a.jsonl", "{\"id\": \"\\u001b]0;x\\u0007\\u009b\\u202e\", \"text\": \"Flaw.\"}");
    for (String debug : List.of("--quiet", "--debug")) {
      CliRun run = CliRun.of("extract", lines, debug);
      assertThat(run.code()).isEqualTo(Cli.FAILED);
      assertThat(run.err())
          .contains("]0;x")
          .doesNotContainPattern("[\\x00-\\x08\\x0e-\\x1f\\x7f-\\x9f\u202e]");
    }
  }

  private static List<String> ids(String jsonLines) {
    return jsonLines.lines().map(l -> l.replaceFirst(".*?\"id\":\"(.*?)\".*", "$1")).toList();
  }

  private String file(String name, String text) {
    return TestFiles.write(folder, name, text).toString();
  }
}
