// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;

/** Runs of {@code dixit evaluate}. */
final class Evaluations {

  private static final Path RESOURCES = Path.of("src/test/resources/io/github/dixit/eval");

  /** A small test set, and what a system found in it. */
  static final String GOLD = resource("gold");

  static final String SYSTEM = resource("system.jsonl");

  private Evaluations() {}

  static String resource(String name) {
    return RESOURCES.resolve(name).toString();
  }

  /** The table for a test set in the folder, and for what {@code system.jsonl} in it says. */
  static String table(Path folder, String gold) {
    String system = folder.resolve("system.jsonl").toString();
    return CliRun.of("evaluate", "--gold", folder.resolve(gold).toString(), "--system", system)
        .out();
  }

  /** The line that says why it could not be done. */
  static String error(String... options) {
    String[] arguments =
        Stream.concat(Stream.of("evaluate"), Stream.of(options)).toArray(String[]::new);
    CliRun run = CliRun.of(arguments);
    assertThat(run.code()).isEqualTo(Cli.FAILED);
    assertThat(run.err().lines()).hasSize(1);
    return run.err();
  }
}
