// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dixit.server.DixitServer;
import io.github.dixit.server.ServerOptions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
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

  private static final Pattern CODE = Pattern.compile("```python\n(.*?)```", Pattern.DOTALL);
  private static final String TEXT = "\uD83D\uDE00 \"We hold,\" the mayor, Ana Keller, said.";

  @TempDir private Path folder;

  @Test
  void subprocessGivesRecordsWithOffsetsOfPython() throws Exception {
    String program =
        code("subprocess")
            + code("def rows")
            + "text = '"
            + TEXT
            + "'\n"
            + "for record in read_all([('one', text), ('two', text)], 'DIXIT'):\n"
            + "    for row in rows(record):\n"
            + "        print(row['document'], row['speaker'], text[row['begin']:row['end']])\n";
    assertThat(run(program.replace("DIXIT", launcher().toString())))
        .isEqualTo("one Ana Keller \"We hold,\"\ntwo Ana Keller \"We hold,\"\n");
  }

  @Test
  void requestsGivesARecord() throws Exception {
    Assumptions.assumeTrue(
        run("try:\n import requests\n print(1)\nexcept ImportError: print(0)").equals("1\n"));
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
      assertThat(run(program)).isEqualTo("Ana Keller \"We hold,\"\n");
    }
  }

  /** {@return the block of the page that has the words} */
  private static String code(String words) throws IOException {
    Matcher blocks = CODE.matcher(Files.readString(Path.of("docs/python.md")));
    while (blocks.find()) {
      if (blocks.group(1).contains(words)) {
        return blocks.group(1) + "\n";
      }
    }
    throw new AssertionError("docs/python.md has no code with " + words);
  }

  /** {@return a launcher that runs the classes under test} */
  private Path launcher() throws IOException {
    Path script = folder.resolve("dixit");
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Files.writeString(
        script,
        "#!/bin/sh\nexec '"
            + java
            + "' -cp '"
            + System.getProperty("java.class.path")
            + "' io.github.dixit.cli.Main \"$@\"\n");
    return Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private String run(String program) throws Exception {
    Path file = Files.writeString(folder.resolve("program.py"), program);
    ProcessBuilder builder = new ProcessBuilder("python3", file.toString());
    builder.environment().put("PYTHONIOENCODING", "utf-8");
    Process process = start(builder.redirectError(ProcessBuilder.Redirect.INHERIT));
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isZero();
    return out;
  }

  private static Process start(ProcessBuilder builder) {
    try {
      return builder.start();
    } catch (IOException e) {
      return Assumptions.abort("skipped: there is no python3 here");
    }
  }
}
