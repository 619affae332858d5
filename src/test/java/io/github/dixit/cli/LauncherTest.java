// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Launches in a clone whose Maven and Java only say what they were asked to do. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher is a shell script")
@Timeout(60)
class LauncherTest {

  private static final Path LAUNCHER = Path.of("dixit");

  @TempDir private Path folder;
  private Path home;

  @BeforeEach
  void makeClone() throws IOException {
    home = Files.createDirectories(folder.resolve("a clone"));
    Files.createDirectories(home.resolve("src/main"));
    Files.createDirectories(home.resolve("models"));
    Files.writeString(home.resolve("src/main/Main.java"), "");
    Files.writeString(home.resolve("pom.xml"), "");
    Files.writeString(home.resolve("library.jar"), "");
    script(home.resolve("dixit"), Files.readString(LAUNCHER));
    script(
        home.resolve("mvnw"),
        """
        #!/bin/sh
        echo "building on stdout"
        echo build >>builds.txt
        sleep 1
        mkdir -p target
        echo >target/dixit.jar
        printf '%s' "$PWD/library.jar" >target/classpath.txt
        """);
    java("17.0.2");
  }

  @Test
  void buildsOnceAndPassesArgumentsOutputAndExitCodeOn() throws Exception {
    Launch first = launch(home.resolve("dixit"), "extract", "a b.txt", "");
    assertThat(first.code()).isEqualTo(7);
    assertThat(first.out()).isEqualTo("[extract][a b.txt][]\n");
    assertThat(first.err()).contains("dixit: building", "building on stdout");
    Launch second = launch(home.resolve("dixit"), "doctor");
    assertThat(second).isEqualTo(new Launch(7, "[doctor]\n", ""));
    assertThat(builds()).isEqualTo(1);
  }

  @Test
  void buildsAgainWhenASourceIsNewerOrALibraryIsGone() throws Exception {
    launch(home.resolve("dixit"));
    touch(home.resolve("src/main/Main.java"));
    launch(home.resolve("dixit"));
    assertThat(builds()).isEqualTo(2);
    Path moved = Files.move(home.resolve("library.jar"), home.resolve("moved.jar"));
    Launch without = launch(home.resolve("dixit"));
    assertThat(without.code()).isEqualTo(1);
    assertThat(without.err()).contains("the build did not make");
    Files.move(moved, home.resolve("library.jar"));
    assertThat(launch(home.resolve("dixit")).code()).isEqualTo(7);
  }

  @Test
  void twoLaunchesDoNotBuildOverEachOther() throws Exception {
    List<Process> processes = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      processes.add(process(home.resolve("dixit"), "x").start());
    }
    for (Process process : processes) {
      assertThat(process.waitFor()).isEqualTo(7);
    }
    assertThat(builds()).isEqualTo(1);
    assertThat(home.resolve("target/build.lock")).doesNotExist();
  }

  @Test
  void theLockOfADeadBuildIsTakenOver() throws Exception {
    Process dead = new ProcessBuilder("sh", "-c", "exit 0").start();
    dead.waitFor();
    Files.createDirectories(home.resolve("target/build.lock"));
    Files.writeString(home.resolve("target/build.lock/pid"), dead.pid() + "\n");
    assertThat(launch(home.resolve("dixit")).code()).isEqualTo(7);
  }

  @Test
  void aFailedBuildIsTold() throws Exception {
    script(home.resolve("mvnw"), "#!/bin/sh\nexit 1\n");
    Launch launch = launch(home.resolve("dixit"), "extract");
    assertThat(launch)
        .isEqualTo(
            new Launch(
                1,
                "",
                "dixit: building, which takes a minute or more the first time\n"
                    + "dixit: the build failed, see above\n"));
  }

  @Test
  void linksToItWork() throws Exception {
    Path bin = Files.createDirectory(folder.resolve("links"));
    Files.createSymbolicLink(bin.resolve("one"), Path.of("../a clone/dixit"));
    Files.createSymbolicLink(bin.resolve("two"), bin.resolve("one"));
    assertThat(launch(bin.resolve("two"), "x").out()).isEqualTo("[x]\n");
  }

  @Test
  void anOldJavaIsRefusedByItsVersion() throws Exception {
    java("1.8.0_402");
    assertThat(launch(home.resolve("dixit")).err())
        .isEqualTo(
            "dixit: %s/bin/java is Java 8; install a JDK 17 or later, or set JAVA_HOME to one\n"
                .formatted(folder));
    java("11.0.22");
    assertThat(launch(home.resolve("dixit")).err()).contains("is Java 11; install a JDK 17");
    Files.delete(folder.resolve("bin/java"));
    Launch none = launch(home.resolve("dixit"));
    assertThat(none.code()).isEqualTo(1);
    assertThat(none.err()).startsWith("dixit: Java is missing; install a JDK 17 or later");
  }

  @Test
  void newVersionNumbersAreUnderstood() throws Exception {
    java("25");
    assertThat(launch(home.resolve("dixit")).code()).isEqualTo(7);
  }

  private int builds() throws IOException {
    return Files.readAllLines(home.resolve("builds.txt")).size();
  }

  private static void touch(Path file) throws IOException {
    // The build takes a second, so its jar is newer again.
    Files.setLastModifiedTime(file, FileTime.from(Instant.now().plusMillis(500)));
  }

  /** Makes a Java that prints the arguments behind the main class. */
  private void java(String version) throws IOException {
    Files.createDirectories(folder.resolve("bin"));
    script(
        folder.resolve("bin/java"),
        """
        #!/bin/sh
        if [ "$1" = -version ]; then
          echo 'openjdk version "%s" 2024-01-16' >&2
          exit 0
        fi
        while [ "$1" != io.github.dixit.cli.Main ]; do shift; done
        shift
        for a in "$@"; do printf '[%%s]' "$a"; done
        echo
        exit 7
        """
            .formatted(version));
  }

  private static void script(Path file, String text) throws IOException {
    Files.writeString(file, text);
    assertThat(file.toFile().setExecutable(true)).isTrue();
  }

  private Launch launch(Path launcher, String... arguments) throws Exception {
    Process process = process(launcher, arguments).start();
    String out = new String(process.getInputStream().readAllBytes(), UTF_8);
    String err = new String(process.getErrorStream().readAllBytes(), UTF_8);
    return new Launch(process.waitFor(), out, err);
  }

  private ProcessBuilder process(Path launcher, String... arguments) {
    List<String> command = new ArrayList<>(List.of(launcher.toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().put("JAVA_HOME", folder.toString());
    return builder;
  }

  private record Launch(int code, String out, String err) {}
}
