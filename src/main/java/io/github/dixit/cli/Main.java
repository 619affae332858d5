// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.cli;

/** The program {@code dixit}. */
public final class Main {

  private Main() {}

  /** Runs the command in the arguments and ends the process with its exit code. */
  public static void main(String... arguments) {
    Context context = new Context(Terminal.ofProcess(), Extractor::load);
    int code = new Cli(context).run(arguments);
    System.exit(code);
  }
}
