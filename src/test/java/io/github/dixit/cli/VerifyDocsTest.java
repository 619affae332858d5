// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dixit.SharedDixit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the commands of docs/verify.md one behind the other, and holds the page to the first. */
@Tag("models")
class VerifyDocsTest {

  private static final String PROMPT = "$ ./dixit ";
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

  private static final Set<String> WRITTEN =
      Set.of("archive.idx", "verified.html", "statements.bulk");

  @TempDir private Path folder;

  @Test
  void commandsDoWhatThePageSays() throws IOException {
    String page = Files.readString(Path.of("docs/verify.md"));
    List<String> commands =
        page.lines()
            .filter(line -> line.startsWith(PROMPT))
            .map(line -> line.substring(PROMPT.length()))
            .toList();
    assertThat(commands).hasSizeGreaterThan(7);
    for (String command : commands) {
      CliRun run = CliRun.with(o -> SharedDixit.get()::extract, "", arguments(command));
      assertThat(run.code()).as(command + ": " + run.err()).isIn(Cli.DONE, VerifyCommand.DOUBTFUL);
      if (command.equals(commands.get(0))) {
        assertThat(page).contains("```text\n" + run.out().strip() + "\n```");
      }
    }
    assertThat(folder.resolve("verified.html")).isNotEmptyFile();
  }

  private String[] arguments(String command) {
    return WORD.matcher(command)
        .results()
        .map(m -> m.group(1) != null ? m.group(1) : m.group(2))
        .map(w -> WRITTEN.contains(w) ? folder.resolve(w) : w)
        .map(Object::toString)
        .toArray(String[]::new);
  }
}
