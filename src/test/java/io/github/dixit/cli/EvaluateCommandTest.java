// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.cli;

import static io.github.dixit.TestFiles.write;
import static io.github.dixit.cli.Evaluations.GOLD;
import static io.github.dixit.cli.Evaluations.SYSTEM;
import static io.github.dixit.cli.Evaluations.error;
import static io.github.dixit.cli.Evaluations.resource;
import static io.github.dixit.cli.Evaluations.table;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.dixit.io.OutputSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Evaluates a small test set. The expected figures were computed by another program, in another
 * language, from the definitions in docs/evaluation.md.
 */
class EvaluateCommandTest {

  @TempDir private Path folder;

  @Test
  void figuresAreThoseOfTheDefinitions() throws IOException {
    CliRun run = CliRun.of("evaluate", "--gold", GOLD, "--system", SYSTEM);
    assertThat(run.code()).isEqualTo(Cli.DONE);
    assertFigures("figures.json", run.out());
  }

  @Test
  void nestedAttributionsCountIfAskedFor() throws IOException {
    assertFigures(
        "figures-nested.json",
        CliRun.of("evaluate", "--gold", GOLD, "--system", SYSTEM, "--nested").out());
  }

  @Test
  void labelledSentencesAreScoredByRunsOfTokens() throws IOException {
    String gold = resource("cofenet.jsonl");
    String system = resource("cofenet-system.jsonl");
    assertFigures(
        "figures-cofenet.json", CliRun.of("evaluate", "--gold", gold, "--system", system).out());
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
  void facetsAndWhatWasNotSaidAreMeasured() throws IOException {
    write(
        folder,
        "gold/a.json",
        """
        {"id": "a", "text": "Ana denied it on Monday. Bo did not answer.", "attributions": [
          {"source": [[0, 3]], "cue": [[4, 10]], "content": [[11, 13]], "cueClass": "DENY",
           "polarity": "POSITIVE", "certainty": "FACTUAL", "anonymous": false, "mention": "NAMED",
           "time": [[14, 23]]}],
         "nonStatements": [{"kind": "NO_COMMENT", "cue": [[28, 42]]}]}
        """);
    write(
        folder,
        "system.jsonl",
        """
        {"id": "a", "attributions": [{"source": {"spans": [{"begin": 0, "end": 3}]}, "cue": {"spans": \
        [{"begin": 4, "end": 10}]}, "content": {"spans": [{"begin": 11, "end": 13}]}, "cueClass": \
        "SAY", "polarity": "POSITIVE", "certainty": "FACTUAL", "anonymous": false, "sourceForm": \
        "NAMED", "venue": {"spans": [{"begin": 14, "end": 23}]}}], "nonStatements": [{"kind": \
        "NO_COMMENT", "cue": {"spans": [{"begin": 28, "end": 35}]}}]}
        """);
    String table = table(folder, "gold");
    assertThat(table)
        .containsPattern("cueClass +0.0 +0.0 +0.0 +0 +1 +1\n")
        .containsPattern("polarity +100.0 +100.0 +100.0 +1 +1 +1\n")
        .containsPattern("venue +0.0 +0.0 +0.0 +0 +1 +0\n")
        .containsPattern("time +0.0 +0.0 +0.0 +0 +0 +1\n")
        .containsPattern("source form +100.0 +100.0 +100.0 +1 +1 +1\n")
        .containsPattern("non-statements +100.0 +100.0 +100.0 +1 +1 +1\n");
  }

  @Test
  void claimsArePairsOfAttributionsAboutOneThing() throws IOException {
    write(
        folder,
        "gold/a.json",
        """
        {"id": "a", "text": "Ana said no. Bo said no. Cy said yes.", "attributions": [
          {"id": "A1", "source": [[0, 3]], "cue": [[4, 8]], "content": [[9, 11]]},
          {"id": "A2", "source": [[13, 15]], "cue": [[16, 20]], "content": [[21, 23]]},
          {"id": "A3", "source": [[25, 27]], "cue": [[28, 32]], "content": [[33, 36]]}],
         "claims": [{"members": [{"id": "A1", "stance": "DENIES"}, {"id": "A2", "stance": "DENIES"},
          {"id": "A3", "stance": "ASSERTS"}]}]}
        """);
    write(
        folder,
        "system.jsonl",
        """
        {"id": "a", "attributions": [\
        {"id": "a1", "cue": {"spans": [{"begin": 4, "end": 8}]}, "content": {"spans": [{"begin": 9, "end": 11}]}}, \
        {"id": "a2", "cue": {"spans": [{"begin": 16, "end": 20}]}, "content": {"spans": [{"begin": 21, "end": 23}]}}, \
        {"id": "a3", "cue": {"spans": [{"begin": 28, "end": 32}]}, "content": {"spans": [{"begin": 33, "end": 36}]}}], \
        "claims": [{"members": [{"id": "a1", "stance": "DENIES"}, {"id": "a2", "stance": "ASSERTS"}]}]}
        """);
    assertThat(table(folder, "gold"))
        .containsPattern("claims +100.0 +33.3 +50.0 .* 1 +1 +3\n")
        .containsPattern("stance +50.0 +50.0 +50.0 .* 1 +2 +2\n");
  }

  @Test
  void attributionsAreToldApart() {
    String table =
        CliRun.of(
                "evaluate", "--gold", GOLD, "--system", SYSTEM, "--by", "form", "--by", "document")
            .out();
    assertThat(table)
        .containsPattern("by form +gold +content +attribution +speaker +of\n")
        .containsPattern("NAMED +3 +100.0 +66.7 +66.7 +3\n")
        .contains("by document");
  }

  @Test
  void errorsAreShownBesideGold() throws IOException {
    Path csv = folder.resolve("errors.csv");
    Path html = folder.resolve("errors.html");
    CliRun.of("evaluate", "--gold", GOLD, "--system", SYSTEM, "--errors", csv.toString());
    CliRun.of("evaluate", "--gold", GOLD, "--system", SYSTEM, "--errors", html.toString());
    assertThat(Files.readAllLines(csv).get(0)).startsWith("document,fault,gold_source,gold_cue");
    assertThat(Files.readString(csv)).contains("not in gold").contains(",speaker,");
    assertThat(Files.readString(html)).contains("<h2 id=\"INVENTED\">not in gold: 2</h2>");
  }

  @Test
  void twoSystemsAreCompared() throws IOException {
    write(
        folder,
        "none.jsonl",
        Files.readString(Path.of(SYSTEM))
            .replace("\"attributions\":", "\"attributions\": [], \"was\":"));
    String worse = folder.resolve("none.jsonl").toString();
    CliRun run = CliRun.of("compare", "--gold", GOLD, "--system", worse, "--system", SYSTEM);
    assertThat(run.code()).as(run.err()).isEqualTo(Cli.DONE);
    assertThat(run.out())
        .containsPattern("attribution +0.0 +66.7 +\\+66.7 +[0-9.]+ to [0-9.]+ +0.0");
    CliRun once = CliRun.of("compare", "--gold", GOLD, "--system", worse);
    assertThat(once.code()).isEqualTo(Cli.USAGE);
    assertThat(once.err()).contains("--system is needed twice, but is there 1 times");
  }

  @Test
  void aSystemOfOtherDocumentsIsRefused() throws IOException {
    write(folder, "system.jsonl", "{\"id\": \"other\", \"attributions\": []}\n");
    assertThat(error("--gold", GOLD, "--system", folder.resolve("system.jsonl").toString()))
        .contains("has none of the documents of the test set: it has other, and the test set ");
  }

  /** Each figure of the other program stands in its row of the table. */
  private static void assertFigures(String file, String table) throws IOException {
    JsonNode expected = new ObjectMapper().readTree(Path.of(resource(file)).toFile());
    for (Map.Entry<String, JsonNode> row : expected.properties()) {
      JsonNode f = row.getValue();
      String numbers =
          Stream.of("P", "R", "F1").map(n -> f.get(n).asText()).collect(Collectors.joining(" +"));
      String counts =
          Stream.of("tp", "pred", "gold")
              .map(n -> f.get(n).asText())
              .collect(Collectors.joining(" +"));
      assertThat(table)
          .containsPattern(
              "(?m)^"
                  + Pattern.quote(row.getKey())
                  + " +"
                  + numbers
                  + "( +[0-9.]+ to [0-9.]+)? +"
                  + counts
                  + "$");
    }
  }
}
