// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dixit.TestFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the attributions go, and what stands there already. */
class ExtractOutputTest {

  @TempDir private Path folder;

  @Test
  void theEndOfTheOutputTellsTheFormat() throws IOException {
    String input = file("a.txt", "Ana said it rains.");
    Path csv = folder.resolve("a.csv");
    assertThat(CliRun.of("extract", input, "-o", csv.toString()).code()).isZero();
    assertThat(csv).content().startsWith("document,id,type");
    assertThat(folder.toFile().list()).containsExactlyInAnyOrder("a.txt", "a.csv");
  }

  @Test
  void aFormatCanBeAFolder() throws IOException {
    String input = file("a.txt", "Ana said it rains.");
    Path brat = folder.resolve("brat");
    assertThat(CliRun.of("extract", input, "-f", "brat", "-o", brat.toString()).code()).isZero();
    assertThat(brat.resolve("a.ann")).content().contains("Attribution");
    assertThat(CliRun.of("extract", input, "-f", "brat").code()).isEqualTo(Cli.USAGE);
  }

  @Test
  void aResultThatFailsLeavesTheOldOne() throws IOException {
    Path json = Files.writeString(folder.resolve("a.json"), "old");
    String bad = file("a.txt", "Flaw.");
    assertThat(CliRun.of("extract", bad, "-o", json.toString()).code()).isEqualTo(Cli.FAILED);
    assertThat(json).hasContent("old");
    assertThat(folder.toFile().list()).containsExactlyInAnyOrder("a.txt", "a.json");
  }

  @Test
  void aBatchThatWasStoppedGoesOn() throws IOException {
    for (String name : List.of("a", "b", "c", "d")) {
      file("in/" + name + ".txt", "Ana said " + name + ".");
    }
    String in = folder.resolve("in").toString();
    Path out = folder.resolve("out.jsonl");
    CliRun.of("extract", in, "-o", out.toString());
    String whole = Files.readString(out);
    String torn = whole.substring(0, whole.indexOf("\"id\":\"c.txt\"") + 30);
    Files.writeString(out, torn);
    CliRun run =
        CliRun.with(
            o ->
                (id, text) -> {
                  assertThat(id).isIn("c.txt", "d.txt");
                  return CliRun.extract(id, text);
                },
            "",
            "extract",
            in,
            "-o",
            out.toString(),
            "--resume");
    assertThat(run.code()).isZero();
    assertThat(out).hasContent(whole);
  }

  @Test
  void halfASurrogatePairEndsNoBatch() throws IOException {
    String in =
        file(
            "in.jsonl",
            """
            {"id": "a", "text": "Ana said no."}
            {"id": "b\\ud83d", "text": "Ana said \\ud83d."}
            {"id": "c", "text": "Ana said yes."}
            """);
    for (String name : List.of("out.jsonl", "out.csv", "out.md", "out.jsonld", "out.html")) {
      CliRun run = CliRun.of("extract", in, "-o", folder.resolve(name).toString());
      assertThat(run.code()).as(name + ": " + run.err()).isZero();
      assertThat(Files.readString(folder.resolve(name))).contains("yes");
    }
    Path lines = folder.resolve("out.jsonl");
    assertThat(ids(Files.readString(lines))).containsExactly("a", "b\\ud83d", "c");
    CliRun again = CliRun.of("extract", in, "-o", lines.toString(), "--resume");
    assertThat(again.err()).contains("3 finished before");
  }

  @Test
  void aTextIsNeverWrittenOver() throws IOException {
    String a = file("in/a.txt", "Ana said no.");
    String in = folder.resolve("in").toString();
    Path symbolic = Files.createSymbolicLink(folder.resolve("symbolic.txt"), Path.of(a));
    Path hard = Files.createLink(folder.resolve("hard.txt"), Path.of(a));
    for (String output : List.of(a, symbolic.toString(), hard.toString(), in + "/../in/a.txt")) {
      for (String input : List.of(a, in, symbolic.toString())) {
        CliRun run = CliRun.of("extract", input, "-o", output);
        assertThat(run.code()).isEqualTo(Cli.USAGE);
        assertThat(run.err()).contains("would be written over; choose another --output");
        assertThat(CliRun.of("report", input, "-o", output).code()).isEqualTo(Cli.USAGE);
      }
    }
    assertThat(CliRun.of("extract", a, "-f", "brat", "-o", in).code()).isEqualTo(Cli.USAGE);
    assertThat(Path.of(a)).hasContent("Ana said no.");
    assertThat(Path.of(in).toFile().list()).containsExactly("a.txt");
  }

  @Test
  void resumingNeedsALineADocument() throws IOException {
    String input = file("a.txt", "A");
    assertThat(CliRun.of("extract", input, "--resume").code()).isEqualTo(Cli.USAGE);
    String csv = folder.resolve("a.csv").toString();
    assertThat(CliRun.of("extract", input, "--resume", "-o", csv).code()).isEqualTo(Cli.USAGE);
    String other = file("other.jsonl", "{\"name\": 1}\n");
    CliRun run = CliRun.of("extract", input, "--resume", "-o", other);
    assertThat(run.code()).isEqualTo(Cli.FAILED);
    assertThat(run.err()).contains("other.jsonl, line 1 is not what \"extract\" writes");
    assertThat(Path.of(other)).hasContent("{\"name\": 1}\n");
  }

  @Test
  void anOutputThatCannotBeWrittenIsTold() throws IOException {
    String input = file("a.txt", "A");
    CliRun nowhere = CliRun.of("extract", input, "-o", folder.resolve("no/a.json").toString());
    assertThat(nowhere.code()).isEqualTo(Cli.FAILED);
    assertThat(nowhere.err())
        .isEqualTo(
            "dixit: can't write %s: the folder %s does not exist; choose another file\n"
                .formatted(folder.resolve("no/a.json"), folder.resolve("no")));
    CliRun onFolder = CliRun.of("extract", input, "-f", "json", "-o", folder.toString());
    assertThat(onFolder.err()).contains("can't write " + folder + ": it is a folder");
  }

  @Test
  void theTextIsRepeatedIfAskedFor() throws IOException {
    CliRun run = CliRun.of("extract", file("a.txt", "Ana."), "-f", "json", "--include-text");
    assertThat(run.out()).contains("\"text\": \"Ana.\"");
  }

  private static List<String> ids(String jsonLines) {
    return jsonLines.lines().map(l -> l.replaceFirst(".*?\"id\":\"(.*?)\".*", "$1")).toList();
  }

  private String file(String name, String text) {
    return TestFiles.write(folder, name, text).toString();
  }
}
