// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.cli;

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
    String gold = RESOURCES.resolve("cofenet.jsonl").toString();
    String system = RESOURCES.resolve("cofenet-system.jsonl").toString();
    assertFigures(
        "figures-cofenet.json", CliRun.of("evaluate", "--gold", gold, "--system", system).out());
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
        .containsPattern("exact all +100.0 +100.0 +100.0 +3 +3 +3\n")
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
        .containsPattern("attribution +100.0 +50.0 ");
    assertThat(CliRun.of("evaluate", "--gold", gold, "--system", system, "--nested").out())
        .containsPattern("attribution +100.0 +33.3 ");
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
  void facetsAndWhatWasNotSaidAreMeasured() throws IOException {
    write(
        "gold/a.json",
        """
        {"id": "a", "text": "Ana denied it on Monday. Bo did not answer.", "attributions": [
          {"source": [[0, 3]], "cue": [[4, 10]], "content": [[11, 13]], "cueClass": "DENY",
           "polarity": "POSITIVE", "certainty": "FACTUAL", "anonymous": false, "mention": "NAMED",
           "time": [[14, 23]]}],
         "nonStatements": [{"kind": "NO_COMMENT", "cue": [[28, 42]]}]}
        """);
    write(
        "system.jsonl",
        """
        {"id": "a", "attributions": [{"source": {"spans": [{"begin": 0, "end": 3}]}, "cue": {"spans": \
        [{"begin": 4, "end": 10}]}, "content": {"spans": [{"begin": 11, "end": 13}]}, "cueClass": \
        "SAY", "polarity": "POSITIVE", "certainty": "FACTUAL", "anonymous": false, "sourceForm": \
        "NAMED", "venue": {"spans": [{"begin": 14, "end": 23}]}}], "nonStatements": [{"kind": \
        "NO_COMMENT", "cue": {"spans": [{"begin": 28, "end": 35}]}}]}
        """);
    String table = evaluated("gold");
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
        "system.jsonl",
        """
        {"id": "a", "attributions": [\
        {"id": "a1", "cue": {"spans": [{"begin": 4, "end": 8}]}, "content": {"spans": [{"begin": 9, "end": 11}]}}, \
        {"id": "a2", "cue": {"spans": [{"begin": 16, "end": 20}]}, "content": {"spans": [{"begin": 21, "end": 23}]}}, \
        {"id": "a3", "cue": {"spans": [{"begin": 28, "end": 32}]}, "content": {"spans": [{"begin": 33, "end": 36}]}}], \
        "claims": [{"members": [{"id": "a1", "stance": "DENIES"}, {"id": "a2", "stance": "ASSERTS"}]}]}
        """);
    assertThat(evaluated("gold"))
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
    write("system.jsonl", "{\"id\": \"other\", \"attributions\": []}\n");
    assertThat(error("--gold", GOLD, "--system", folder.resolve("system.jsonl").toString()))
        .contains("has none of the documents of the test set: it has other, and the test set ");
  }

  @Test
  void tokensInColumnsAreGold() throws IOException {
    write(
        "gold.conll",
        "# newdoc id = a\nAna\tB-source\nsaid\tB-cue\nno\tB-content\n.\tO\n\n"
            + "Bo\tO\nslept\tO\n# newdoc id = b\nIt\tO\nrained\tO\n");
    write(
        "system.jsonl",
        "{\"id\": \"a\", \"attributions\": [{\"source\": {\"spans\": [{\"begin\": 0, \"end\": 3}]}}]}\n");
    assertThat(evaluated("gold.conll"))
        .contains("documents 2, missing from the system's output 1")
        .containsPattern("exact source +100.0 +100.0 +100.0 .* 1 +1 +1\n")
        .containsPattern("exact content +0.0 +0.0 +0.0 .* 0 +0 +1\n");
    write("bad.conll", "Ana\n");
    assertThat(error("--gold", folder.resolve("bad.conll").toString()))
        .contains("bad.conll, line 1: a line needs a token and a label");
    write("bad.csv", "a,b\n");
    assertThat(error("--gold", folder.resolve("bad.csv").toString()))
        .contains("is a test set of no kind that its name tells", "see --format");
  }

  @Test
  void aTableOfSpansIsGold() throws IOException {
    write("gold/a.txt", "Ana \uD83C\uDF0A said no.");
    write(
        "gold/spans.csv",
        "document,attribution,role,begin,end,type,speaker\na,1,source,0,3,INDIRECT,Ana\n"
            + "a,1,cue,6,10,,\na,1,content,11,13,,\n");
    write(
        "system.jsonl",
        "{\"id\": \"a\", \"offsetUnit\": \"codepoint\", \"attributions\": [{\"source\": {\"spans\": [{\"begin\": 0,"
            + " \"end\": 3}]}, \"cue\": {\"spans\": [{\"begin\": 6, \"end\": 10}]}, \"content\": {\"spans\":"
            + " [{\"begin\": 11, \"end\": 13}]}, \"type\": \"INDIRECT\"}]}\n");
    assertThat(evaluated("gold"))
        .containsPattern("exact all +100.0 +100.0 +100.0 +3 +3 +3\n")
        .containsPattern("type +100.0");
    write("gold/spans.csv", "document,attribution,role,begin,end\na,1,who,0,3\n");
    assertThat(error("--gold", folder.resolve("gold").toString()))
        .contains("spans.csv, line 2: there is no role \"who\" but source, cue and content");
  }

  private String evaluated(String gold) {
    return CliRun.of(
            "evaluate",
            "--gold",
            folder.resolve(gold).toString(),
            "--system",
            folder.resolve("system.jsonl").toString())
        .out();
  }

  @Test
  void correctionsMadeInBratAreGold() throws IOException {
    write("in/a.txt", "Ana said no.");
    String brat = folder.resolve("brat").toString();
    CliRun.of("extract", folder.resolve("in").toString(), "--format", "brat", "--output", brat);
    assertThat(CliRun.of("evaluate", "--gold", brat).out())
        .containsPattern("attribution +100.0 +100.0 +100.0 +1 +1 +1\n");
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

  /** Each figure of the other program stands in its row of the table. */
  private static void assertFigures(String file, String table) throws IOException {
    JsonNode expected = new ObjectMapper().readTree(RESOURCES.resolve(file).toFile());
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

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
