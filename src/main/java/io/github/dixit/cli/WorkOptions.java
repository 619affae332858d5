// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that say how work is done. */
final class WorkOptions {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command = CommandSpec.create();

  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(names = "--quiet", description = "Show errors only, neither progress nor throughput.")
  boolean quiet;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Work on N documents at a time. Default: one for each processor.")
  void setThreads(int number) {
    if (number < 1) {
      throw new ParameterException(
          command.commandLine(),
          "Invalid value for option '--threads': " + number + " is not 1 or more");
    }
    threads = number;
  }

  int threads() {
    return threads;
  }
}
