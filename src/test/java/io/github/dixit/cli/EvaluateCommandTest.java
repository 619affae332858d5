// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.dixit.io.OutputSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Evaluates a small test set. The expected figures were computed by another program, in another
 * language, from the definitions in docs/evaluation.md.
 */
class EvaluateCommandTest {

  private static final Path RESOURCES = Path.of("src/test/resources/io/github/dixit/eval");
  private static final String GOLD = RESOURCES.resolve("gold").toString();
  private static final String SYSTEM = RESOURCES.resolve("system.jsonl").toString();

  @TempDir private Path folder;

  @Test
  void figuresAreThoseOfTheDefinitions() {
    assertThat(CliRun.of("evaluate", "--gold", GOLD, "--system", SYSTEM))
        .isEqualTo(new CliRun(Cli.DONE, expected("figures.txt"), ""));
  }

  @Test
  void nestedAttributionsCountIfAskedFor() {
    assertThat(CliRun.of("evaluate", "--gold", GOLD, "--system", SYSTEM, "--nested").out())
        .isEqualTo(expected("figures-nested.txt"));
  }

  @Test
  void labelledSentencesAreScoredByRunsOfTokens() {
    String gold = RESOURCES.resolve("cofenet.jsonl").toString();
    String system = RESOURCES.resolve("cofenet-system.jsonl").toString();
    assertThat(CliRun.of("evaluate", "--gold", gold, "--system", system).out())
        .isEqualTo(expected("figures-cofenet.txt"));
  }

  @Test
  void polnearIsReadInItsLayout() throws IOException {
    write("dev/text/a_b.txt", "Ana 🌊 said no.\r\nBo knew it.");
    write(
        "dev/attributions/a_b_1f.ann",
        "T1\tSource 0 3\tAna\nT2\tCue 6 10\tsaid\nT3\tContent 11 13\tno\n"
            + "E1\tAttribution:T3 Source:T1 Cue1:T2 Content2:T3\nE2\tAttribution:T1 Source:T1\n");
    write("dev/attributions/a_b_2e.ann", "T1\tSource 0 3\tAna\n");
    write(
        "system.jsonl",
        "{\"id\": \"a_b.txt\", \"attributions\": [{\"source\": {\"spans\": [{\"begin\": 0, \"end\":"
            + " 3}]}, \"cue\": {\"spans\": [{\"begin\": 7, \"end\": 11}]}, \"content\": {\"spans\":"
            + " [{\"begin\": 12, \"end\": 14}]}}]}\n");
    CliRun run =
        CliRun.of(
            "evaluate",
            "--gold",
            folder.resolve("dev").toString(),
            "--system",
            folder.resolve("system.jsonl").toString());
    assertThat(run.out())
        .contains(
            "exact all               P  100.0 R  100.0 F1  100.0 tp      3 pred      3 gold      3")
        .doesNotContain("speaker");
  }

  @Test
  void marksInTheTextAreGold() throws IOException {
    write(
        "marked/port/a.txt",
        "{t2|“🌊,”} {s1,s2|Ana} {c2|said}, {c1|adding} {t1|{s3|Bo} {c3|knew} {t3|it}}.\n");
    write(
        "system.jsonl",
        "{\"id\": \"port/a.txt\", \"attributions\": [{\"source\": {\"spans\": [{\"begin\": 6, \"end\":"
            + " 9}]}, \"cue\": {\"spans\": [{\"begin\": 16, \"end\": 22}]}, \"content\": {\"spans\":"
            + " [{\"begin\": 23, \"end\": 33}]}}]}\n");
    String system = folder.resolve("system.jsonl").toString();
    String gold = folder.resolve("marked").toString();
    assertThat(CliRun.of("evaluate", "--gold", gold, "--system", system).out())
        .contains("attribution             P  100.0 R   50.0");
    assertThat(CliRun.of("evaluate", "--gold", gold, "--system", system, "--nested").out())
        .contains("attribution             P  100.0 R   33.3");
  }

  @ParameterizedTest
  @CsvSource({
    "{s1|Ana, {s1| never closes",
    "Ana}, nothing is open for the } after \"Ana\"",
    "{Ana}, \"{Ana}\" opens no span",
    "Ana, no text with marks"
  })
  void marksThatDoNotMatchAreNamed(String text, String fault) throws IOException {
    write("marked/a.txt", text);
    CliRun run = CliRun.of("evaluate", "--gold", folder.resolve("marked").toString());
    assertThat(run.code()).isNotZero();
    assertThat(run.err()).contains("marked").contains(fault);
  }

  @Test
  void dixitItselfIsEvaluatedIfNoSystemIsNamed() throws IOException {
    Path json = folder.resolve("figures.json");
    Path output = folder.resolve("found.jsonl");
    CliRun run =
        CliRun.of(
            "evaluate", "--gold", GOLD, "--json", json.toString(), "--output", output.toString());
    assertThat(run.out()).startsWith("documents 3, missing from the system's output 0\n");
    JsonNode figure = new ObjectMapper().readTree(json.toFile()).get("exact source");
    assertThat(figure.get("gold").asInt()).isEqualTo(5);
    assertThat(figure.get("pred").asInt()).isEqualTo(2);
    assertThat(Files.readAllLines(output)).hasSize(3).allSatisfy(OutputSchema::check);
  }

  @Test
  void correctionsMadeInBratAreGold() throws IOException {
    write("in/a.txt", "Ana said no.");
    String brat = folder.resolve("brat").toString();
    CliRun.of("extract", folder.resolve("in").toString(), "--format", "brat", "--output", brat);
    assertThat(CliRun.of("evaluate", "--gold", brat).out())
        .contains(
            "attribution             P  100.0 R  100.0 F1  100.0 tp      1 pred      1 gold      1");
  }

  @Test
  void whatIsNoTestSetIsTold() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    write("bad/a.json", "{\"id\": 1}");
    write("system.jsonl", "{\"id\": \"x\"}\n");
    assertThat(error("--gold", folder.resolve("none").toString()))
        .endsWith("none does not exist; name a test set with --gold\n");
    assertThat(error("--gold", empty.toString()))
        .endsWith("empty has no gold documents in it; see --format\n");
    assertThat(error("--gold", folder.resolve("bad").toString()))
        .endsWith("a.json is no gold: it needs id, text and attributions\n");
    assertThat(error("--gold", GOLD, "--system", folder.resolve("system.jsonl").toString()))
        .endsWith("system.jsonl, line 1: a document needs id and attributions\n");
    assertThat(error("--gold", GOLD, "--quiet", "--json", folder.resolve("no/f.json").toString()))
        .contains("the folder " + folder.resolve("no") + " does not exist");
  }

  private static String error(String... options) {
    String[] arguments = new String[options.length + 1];
    arguments[0] = "evaluate";
    System.arraycopy(options, 0, arguments, 1, options.length);
    CliRun run = CliRun.of(arguments);
    assertThat(run.code()).isEqualTo(Cli.FAILED);
    assertThat(run.err().lines()).hasSize(1);
    return run.err();
  }

  private static String expected(String file) {
    try {
      return Files.readString(RESOURCES.resolve(file));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
