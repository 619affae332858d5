// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Runs what the README shows. */
class ReadmeTest {

  private static final Path README = Path.of("README.md");
  private static final Path SELF = Path.of("src/test/java/io/github/dixit/ReadmeTest.java");
  private static final Pattern LINK = Pattern.compile("]\\((?!http|#)([^)#]+)");

  @Test
  @Tag("models")
  void exampleIsThisCodeAndPrintsWhatTheReadmeSays() throws IOException {
    String code = block("java", 0).lines().map(String::strip).collect(Collectors.joining("\n"));
    String self =
        Files.readString(SELF).lines().map(String::strip).collect(Collectors.joining("\n"));
    assertThat(self).contains(code);
    assertThat(printed(block("text", 0))).isEqualTo(block("text", 1));
  }

  private static String printed(String text) {
    PrintStream before = System.out;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
    try {
      example(text);
    } finally {
      System.setOut(before);
    }
    return out.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
  }

  private static void example(String text) {
    try (Dixit dixit = Dixit.create()) {
      AttributedDocument document = dixit.extract(text);
      for (Attribution a : document.attributions()) {
        System.out.println(
            a.speaker().flatMap(Speaker::name).orElse("?") + ": " + a.content().text());
      }
    }
  }

  @Test
  void linksLeadToFiles() throws IOException {
    for (Path page : List.of(README, Path.of("CONTRIBUTING.md"))) {
      Matcher link = LINK.matcher(Files.readString(page));
      while (link.find()) {
        assertThat(Path.of(link.group(1))).as("%s in %s", link.group(1), page).exists();
      }
    }
  }

  /** {@return the n-th fenced block of a language} */
  private static String block(String language, int n) throws IOException {
    Matcher block =
        Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
            .matcher(Files.readString(README));
    for (int i = 0; i <= n; i++) {
      assertThat(block.find()).as("block %s of %s in the README", n, language).isTrue();
    }
    return block.group(1);
  }
}
