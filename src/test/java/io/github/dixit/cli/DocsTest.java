// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dixit.AttributedDocument;
import io.github.dixit.GoldArticles;
import io.github.dixit.io.DixitJson;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs the commands that the pages in {@code docs} show, but for servers and other programs. */
class DocsTest {

  private static final AttributedDocument ARTICLE = GoldArticles.named("war-river-crossing");
  private static final String PROMPT = "$ ./dixit ";
  private static final Pattern INLINE = Pattern.compile("`\\./dixit ([^`]+)`");
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

  @TempDir private Path folder;

  @BeforeEach
  void files() throws IOException {
    Files.createDirectory(folder.resolve("articles"));
    Files.createDirectory(folder.resolve("news"));
    for (String name :
        List.of("article.txt", "articles/one.txt", "articles/two.txt", "news/one.txt")) {
      Files.writeString(folder.resolve(name), ARTICLE.text());
    }
    Files.writeString(
        folder.resolve("dixit.properties"), "keep-fields = url,date\nextract.format = csv\n");
    Files.writeString(folder.resolve("draft.txt"), ARTICLE.text());
    Files.writeString(folder.resolve("speech.txt"), ARTICLE.text());
    Files.writeString(folder.resolve("catalogue.tsv"), "id\tname\nQ1\tAna Keller\n");
    Files.writeString(folder.resolve("before.jsonl"), DixitJson.write(ARTICLE) + "\n");
    Files.writeString(folder.resolve("saved-page"), "<h1>Title</h1><p>\"Yes,\" said Jo.");
    try (OutputStream gzip =
        new GZIPOutputStream(Files.newOutputStream(folder.resolve("news.jsonl.gz")))) {
      gzip.write("{\"body\": \"x\", \"url\": \"y\"}".getBytes(StandardCharsets.UTF_8));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "report.md",
        "formats.md",
        "inputs.md",
        "evaluation.md",
        "catalogue.md",
        "accuracy.md"
      })
  void commandsDoWhatTheirPageSays(String page) throws IOException {
    List<String> commands = commands(page);
    assertThat(commands).isNotEmpty();
    for (String command : commands) {
      CliRun run = CliRun.with(options -> DocsTest::extract, "", arguments(command));
      assertThat(run.code()).as(command + ": " + run.err()).isZero();
      boolean written = Files.exists(folder.resolve("report.html")) || command.contains("brat");
      assertThat(!run.out().isEmpty() || written).as(command).isTrue();
    }
  }

  /** The table of what there is to do, one command behind the other. */
  @Test
  void commandsOfTheReadmeDoWhatItSays() throws IOException {
    List<String> commands =
        INLINE
            .matcher(Files.readString(Path.of("README.md")))
            .results()
            .map(m -> m.group(1))
            .filter(c -> !c.equals("serve") && !c.equals("doctor") && !c.contains("FOLDER"))
            .toList();
    assertThat(commands).hasSizeGreaterThan(9);
    for (String command : commands) {
      CliRun run = CliRun.with(options -> DocsTest::extract, "", arguments(command));
      assertThat(run.code()).as(command + ": " + run.err()).isIn(Cli.DONE, VerifyCommand.DOUBTFUL);
    }
    assertThat(folder.resolve("news.jsonl")).isNotEmptyFile();
    assertThat(folder.resolve("report.html")).isNotEmptyFile();
  }

  private static List<String> commands(String page) throws IOException {
    return Files.readAllLines(Path.of("docs", page)).stream()
        .filter(line -> line.startsWith(PROMPT) && !line.startsWith(PROMPT + "serve"))
        .map(line -> line.substring(PROMPT.length()))
        .toList();
  }

  /**
   * {@return the words of the command, with files where they are and {@code *} as a shell has it}
   */
  private String[] arguments(String command) throws IOException {
    List<String> arguments = new ArrayList<>();
    boolean afterOption = true;
    for (String word : words(command)) {
      if (word.contains("*")) {
        arguments.addAll(matching(word));
      } else {
        arguments.add(isFile(word, afterOption) ? folder.resolve(word).toString() : word);
      }
      afterOption = word.startsWith("--") && !word.equals("--html");
    }
    return arguments.toArray(String[]::new);
  }

  private static List<String> words(String command) {
    return WORD.matcher(command)
        .results()
        .map(m -> m.group(1) != null ? m.group(1) : m.group(2))
        .toList();
  }

  private boolean isFile(String word, boolean afterOption) {
    return Files.exists(folder.resolve(word))
        || !Files.exists(Path.of(word))
            && afterOption
            && (word.contains(".") || word.equals("corrections"));
  }

  private List<String> matching(String glob) throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve(glob).getParent())) {
      return files.sorted().map(Path::toString).toList();
    }
  }

  private static AttributedDocument extract(String id, String text) {
    boolean known = text.equals(ARTICLE.text());
    return new AttributedDocument(
        id,
        text,
        known ? ARTICLE.attributions() : List.of(),
        known ? ARTICLE.speakers() : List.of(),
        List.of(),
        List.of());
  }
}
