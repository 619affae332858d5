// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.cli;

/** The program {@code dixit}. */
public final class Main {

  private Main() {}

  /** Runs the command in the arguments and ends the process with its exit code. */
  public static void main(String... arguments) {
    if (!hasPicocli()) {
      System.err.println(
          "dixit: this jar has no libraries beside it; start ./dixit in Dixit's folder, or the jar"
              + " that \"./mvnw -Pslim -DskipTests verify\" makes");
      System.exit(2);
    }
    Context context = new Context(Terminal.ofProcess(), Extractor::load);
    int code = new Cli(context).run(arguments);
    System.exit(code);
  }

  /** Asked before anything that needs it is loaded. */
  private static boolean hasPicocli() {
    try {
      Class.forName("picocli.CommandLine", false, Main.class.getClassLoader());
      return true;
    } catch (ClassNotFoundException e) {
      return false;
    }
  }
}
