// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.cli;

import static io.github.dixit.TestFiles.write;
import static io.github.dixit.cli.Evaluations.GOLD;
import static io.github.dixit.cli.Evaluations.error;
import static io.github.dixit.cli.Evaluations.table;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The kinds of test sets that are read, and what is said of those that are none. */
class EvaluateGoldTest {

  @TempDir private Path folder;

  @Test
  void polnearIsReadInItsLayout() throws IOException {
    write(folder, "dev/text/a_b.txt", "Ana 🌊 said no.\r\nBo knew it.");
    write(
        folder,
        "dev/attributions/a_b_1f.ann",
        "T1\tSource 0 3\tAna\nT2\tCue 6 10\tsaid\nT3\tContent 11 13\tno\n"
            + "E1\tAttribution:T3 Source:T1 Cue1:T2 Content2:T3\nE2\tAttribution:T1 Source:T1\n");
    write(folder, "dev/attributions/a_b_2e.ann", "T1\tSource 0 3\tAna\n");
    write(
        folder,
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
        folder,
        "marked/port/a.txt",
        "{t2|“🌊,”} {s1,s2|Ana} {c2|said}, {c1|adding} {t1|{s3|Bo} {c3|knew} {t3|it}}.\n");
    write(
        folder,
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
    write(folder, "marked/a.txt", text);
    CliRun run = CliRun.of("evaluate", "--gold", folder.resolve("marked").toString());
    assertThat(run.code()).isNotZero();
    assertThat(run.err()).contains("marked").contains(fault);
  }

  @Test
  void tokensInColumnsAreGold() throws IOException {
    write(
        folder,
        "gold.conll",
        "# newdoc id = a\nAna\tB-source\nsaid\tB-cue\nno\tB-content\n.\tO\n\n"
            + "Bo\tO\nslept\tO\n# newdoc id = b\nIt\tO\nrained\tO\n");
    write(
        folder,
        "system.jsonl",
        "{\"id\": \"a\", \"attributions\": [{\"source\": {\"spans\": [{\"begin\": 0, \"end\": 3}]}}]}\n");
    assertThat(table(folder, "gold.conll"))
        .contains("documents 2, missing from the system's output 1")
        .containsPattern("exact source +100.0 +100.0 +100.0 .* 1 +1 +1\n")
        .containsPattern("exact content +0.0 +0.0 +0.0 .* 0 +0 +1\n");
    write(folder, "bad.conll", "Ana\n");
    assertThat(error("--gold", folder.resolve("bad.conll").toString()))
        .contains("bad.conll, line 1: a line needs a token and a label");
    write(folder, "bad.csv", "a,b\n");
    assertThat(error("--gold", folder.resolve("bad.csv").toString()))
        .contains("is a test set of no kind that its name tells", "see --format");
  }

  @Test
  void aTableOfSpansIsGold() throws IOException {
    write(folder, "gold/a.txt", "Ana \uD83C\uDF0A said no.");
    write(
        folder,
        "gold/spans.csv",
        "document,attribution,role,begin,end,type,speaker\na,1,source,0,3,INDIRECT,Ana\n"
            + "a,1,cue,6,10,,\na,1,content,11,13,,\n");
    write(
        folder,
        "system.jsonl",
        "{\"id\": \"a\", \"offsetUnit\": \"codepoint\", \"attributions\": [{\"source\": {\"spans\": [{\"begin\": 0,"
            + " \"end\": 3}]}, \"cue\": {\"spans\": [{\"begin\": 6, \"end\": 10}]}, \"content\": {\"spans\":"
            + " [{\"begin\": 11, \"end\": 13}]}, \"type\": \"INDIRECT\"}]}\n");
    assertThat(table(folder, "gold"))
        .containsPattern("exact all +100.0 +100.0 +100.0 +3 +3 +3\n")
        .containsPattern("type +100.0");
    write(folder, "gold/spans.csv", "document,attribution,role,begin,end\na,1,who,0,3\n");
    assertThat(error("--gold", folder.resolve("gold").toString()))
        .contains("spans.csv, line 2: there is no role \"who\" but source, cue and content");
  }

  @Test
  void correctionsMadeInBratAreGold() throws IOException {
    write(folder, "in/a.txt", "Ana said no.");
    String brat = folder.resolve("brat").toString();
    CliRun.of("extract", folder.resolve("in").toString(), "--format", "brat", "--output", brat);
    assertThat(CliRun.of("evaluate", "--gold", brat).out())
        .containsPattern("attribution +100.0 +100.0 +100.0 +1 +1 +1\n");
  }

  @Test
  void whatIsNoTestSetIsTold() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    write(folder, "bad/a.json", "{\"id\": 1}");
    write(folder, "system.jsonl", "{\"id\": \"x\"}\n");
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
}
