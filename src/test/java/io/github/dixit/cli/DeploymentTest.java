// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.dixit.server.DixitServer;
import io.github.dixit.server.ServerOptions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Dockerfile and the unit of systemd, as far as they can be tried without either. */
class DeploymentTest {

  private static final Path DOCKERFILE = Path.of("src/slim/Dockerfile");
  private static final Path UNIT = Path.of("src/slim/dixit.service");
  private static final List<String> INSTRUCTIONS =
      List.of(
          "FROM",
          "RUN",
          "COPY",
          "USER",
          "EXPOSE",
          "HEALTHCHECK",
          "STOPSIGNAL",
          "ENTRYPOINT",
          "CMD");

  /** The name, the version, and what the slim jar has behind them. */
  private static final Pattern POM =
      Pattern.compile(
          "<artifactId>(\\S+)</artifactId>\\s*<version>(\\S+)</version>"
              + ".*<shadedClassifierName>(\\S+)</shadedClassifierName>",
          Pattern.DOTALL);

  @TempDir private Path folder;

  private static List<String> instructions() throws IOException {
    String joined = Files.readString(DOCKERFILE).replace("\\\n", " ");
    return joined.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList();
  }

  private static String instruction(String name) throws IOException {
    return instructions().stream()
        .filter(l -> l.startsWith(name + " "))
        .reduce((a, b) -> b)
        .orElseThrow()
        .substring(name.length())
        .strip();
  }

  private static String[] words(String json) throws IOException {
    return new ObjectMapper().readValue(json, String[].class);
  }

  @Test
  void theContainerRunsTheServerAndNotAsRoot() throws IOException {
    assertThat(instructions()).allMatch(l -> INSTRUCTIONS.contains(l.split(" ")[0]));
    assertThat(Integer.parseInt(instruction("USER"))).isPositive();
    assertThat(words(instruction("ENTRYPOINT"))).startsWith("java").contains("-jar");
    assertIsCommand(words(instruction("CMD")));
  }

  /** In the folder of the build, which also has jars without what runs the server. */
  @Test
  void theContainerCopiesTheJarThatItRuns() throws IOException {
    String[] copied = instruction("COPY").split(" ");
    PathMatcher source = FileSystems.getDefault().getPathMatcher("glob:" + copied[0]);
    Matcher pom = POM.matcher(Files.readString(Path.of("pom.xml")));
    assertThat(pom.find()).isTrue();
    String name = pom.group(1) + "-" + pom.group(2);
    assertThat(source.matches(Path.of(name + "-" + pom.group(3) + ".jar"))).isTrue();
    assertThat(List.of("", "-sources", "-javadoc", "-tests"))
        .noneMatch(kind -> source.matches(Path.of(name + kind + ".jar")));
    assertThat(words(instruction("ENTRYPOINT"))).endsWith("-jar", copied[1]);
  }

  /** The command of the health check, at a server that listens and at one that doesn't. */
  @Test
  void theHealthCheckTellsWhetherTheServerAnswers() throws Exception {
    assumeTrue(Files.exists(Path.of("/bin/bash")));
    String check = instruction("HEALTHCHECK");
    String[] command = words(check.substring(check.indexOf('[')));
    ServerOptions options = ServerOptions.defaults().at("127.0.0.1", 0);
    int port;
    try (DixitServer server = new DixitServer(options, CliRun::extract)) {
      server.start();
      port = server.port();
      assertThat(run(command, port)).isZero();
    }
    assertThat(run(command, port)).isNotZero();
  }

  private static int run(String[] command, int port) throws Exception {
    Process process =
        new ProcessBuilder(
                Arrays.stream(command).map(w -> w.replace("8080", String.valueOf(port))).toList())
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(20, TimeUnit.SECONDS)).as(said).isTrue();
    return process.exitValue();
  }

  @Test
  void theServiceRunsTheServer() throws IOException {
    String start =
        Files.readAllLines(UNIT).stream()
            .filter(l -> l.startsWith("ExecStart="))
            .findFirst()
            .orElseThrow();
    assertThat(start).contains("-jar /opt/dixit/dixit.jar");
    assertIsCommand(start.substring(start.indexOf(" serve") + 1).split(" "));
  }

  @Test
  void systemdTakesTheUnit() throws Exception {
    assumeTrue(
        Stream.of("/usr/bin/systemd-analyze", "/usr/bin/java")
            .allMatch(f -> Files.exists(Path.of(f))));
    Path unit = Files.copy(UNIT, folder.resolve("dixit.service"));
    Process process =
        new ProcessBuilder("/usr/bin/systemd-analyze", "verify", unit.toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    assertThat(said).doesNotContain("dixit.service");
  }

  /** Help is shown only if all the other words are understood. */
  private static void assertIsCommand(String... words) {
    String[] withHelp = Arrays.copyOf(words, words.length + 1);
    withHelp[words.length] = "--help";
    CliRun run = CliRun.of(withHelp);
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).contains("--allow-host");
  }
}
