// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** Runs commands of the documentation in a folder; without their programs the test is skipped. */
public final class Shell {

  private final Path folder;

  private Shell(Path folder) {
    this.folder = folder;
  }

  /** {@return a shell whose commands run in the folder} */
  public static Shell in(Path folder) {
    return new Shell(folder).with("sh");
  }

  /** {@return this, if the program is there} */
  public Shell with(String program) {
    boolean found =
        Stream.of(System.getenv("PATH").split(File.pathSeparator))
            .anyMatch(p -> Files.isExecutable(Path.of(p, program)));
    Assumptions.assumeTrue(found, "skipped: there is no " + program + " here");
    return this;
  }

  /** {@return this, with a {@code dixit} in the folder that runs the classes under test} */
  public Shell withLauncher() throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Path script = folder.resolve("dixit");
    Files.writeString(
        script,
        "#!/bin/sh\nexec '%s' -cp '%s' io.github.dixit.cli.Main \"$@\"\n"
            .formatted(java, absoluteClassPath()));
    Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
    return this;
  }

  private static String absoluteClassPath() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(p -> Path.of(p).toAbsolutePath().toString())
        .reduce((a, b) -> a + File.pathSeparator + b)
        .orElseThrow();
  }

  /** {@return what the command wrote, which must end well} */
  public String run(String command) throws Exception {
    ProcessBuilder builder =
        new ProcessBuilder("sh", "-e", "-c", command)
            .directory(folder.toFile())
            .redirectErrorStream(true);
    builder.environment().put("PYTHONIOENCODING", "utf-8");
    Process process = builder.start();
    process.getOutputStream().close();
    String out = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor()).as(command + "\n" + out).isZero();
    return out;
  }
}
