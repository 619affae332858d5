// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dixit.server.DixitServer;
import io.github.dixit.server.ServerOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Runs the Python that docs/python.md shows, where there is a Python. */
@Tag("models")
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher is a shell script")
class PythonDocTest {

  private static final String PYTHON = "python3";
  private static final Path PAGE = Path.of("docs/python.md");
  private static final Pattern CODE = Pattern.compile("```python\n(.*?)```", Pattern.DOTALL);
  private static final String TEXT = "\uD83D\uDE00 \"We hold,\" the mayor, Ana Keller, said.";

  @TempDir private Path folder;

  @Test
  void subprocessGivesRecordsWithOffsetsOfPython() throws Exception {
    Shell.in(folder).with(PYTHON);
    String program =
        code("subprocess")
            + code("def rows")
            + "text = '"
            + TEXT
            + "'\n"
            + "for record in read_all([('one', text), ('two', text)]):\n"
            + "    for row in rows(record):\n"
            + "        print(row['document'], row['speaker'], text[row['begin']:row['end']])\n";
    assertThat(run(PYTHON, program))
        .isEqualTo("one Ana Keller \"We hold,\"\ntwo Ana Keller \"We hold,\"\n");
  }

  @Test
  void requestsGivesARecord() throws Exception {
    String python = with("requests");
    ServerOptions options = ServerOptions.defaults().at("127.0.0.1", 0);
    try (DixitServer server = new DixitServer(options, SharedDixit.get()::extract)) {
      server.start();
      String program =
          code("import requests")
              + code("def rows")
              + "text = '"
              + TEXT
              + "'\n"
              + "for row in rows(who_said_what(text, 'http://127.0.0.1:"
              + server.port()
              + "')):\n    print(row['speaker'], text[row['begin']:row['end']])\n";
      assertThat(run(python, program)).isEqualTo("Ana Keller \"We hold,\"\n");
    }
  }

  @Test
  void aCorpusIsATable() throws Exception {
    String python = with("pandas");
    String program =
        code("subprocess")
            + code("def rows")
            + code("import pandas")
            + "texts = [('one', '"
            + TEXT
            + "'), ('two', '"
            + TEXT
            + "')]\n"
            + "most = table(texts).groupby('speaker').size().nlargest(10)\n"
            + "print(most.to_dict())\n";
    assertThat(Files.readString(PAGE)).contains(".groupby(\"speaker\").size().nlargest(10)");
    assertThat(run(python, program)).isEqualTo("{'Ana Keller': 2}\n");
  }

  /** {@return a Python that has the module, the system's if the first on the path has it not} */
  private String with(String module) throws Exception {
    for (String python : List.of(PYTHON, "/usr/bin/python3")) {
      String found = "command -v %1$s >&2 && %1$s -c 'import %2$s' && echo yes || echo no";
      if (Shell.in(folder).run(found.formatted(python, module)).endsWith("yes\n")) {
        return python;
      }
    }
    return Assumptions.abort("skipped: no Python here has " + module);
  }

  /** {@return the block of the page that has the words} */
  private static String code(String words) throws IOException {
    Matcher blocks = CODE.matcher(Files.readString(PAGE));
    while (blocks.find()) {
      if (blocks.group(1).contains(words)) {
        return blocks.group(1) + "\n";
      }
    }
    throw new AssertionError("docs/python.md has no code with " + words);
  }

  private String run(String python, String program) throws Exception {
    Files.writeString(folder.resolve("program.py"), program);
    return Shell.in(folder).withLauncher().run(python + " program.py");
  }
}
