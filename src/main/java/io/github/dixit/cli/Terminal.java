// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.cli;

import com.google.common.base.CharMatcher;
import com.google.common.base.Throwables;
import io.github.dixit.io.WriterOptions;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;

/**
 * Where a command reads from and writes to.
 *
 * @param in standard input
 * @param out standard output, for results alone
 * @param err standard error, for messages
 * @param outIsTerminal whether a person looks at the results
 * @param errIsTerminal whether a person looks at the messages
 * @param width of a line
 * @param colour whether colours are wanted on a terminal
 */
record Terminal(
    InputStream in,
    OutputStream out,
    PrintStream err,
    boolean outIsTerminal,
    boolean errIsTerminal,
    int width,
    boolean colour) {

  /**
   * What the launcher found out, since Java can't: which of {@code out} and {@code err} are
   * terminals, and how wide they are.
   */
  private static final String TERMINALS = "dixit.terminals";

  private static final String WIDTH = "dixit.width";

  /** What moves a cursor, changes a title, or turns the direction in which one reads. */
  private static final CharMatcher STEERING =
      CharMatcher.javaIsoControl()
          .or(CharMatcher.inRange('\u202A', '\u202E'))
          .or(CharMatcher.inRange('\u2066', '\u2069'));

  /** {@return the terminal of this process} */
  static Terminal ofProcess() {
    Set<String> terminals = Set.of(System.getProperty(TERMINALS, "").split(","));
    // Not System.out: it swallows errors and may not be UTF-8.
    return new Terminal(
        System.in,
        new FileOutputStream(FileDescriptor.out),
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
        terminals.contains("out"),
        terminals.contains("err"),
        Integer.getInteger(WIDTH, 0),
        wantsColour(System.getenv()));
  }

  /** {@return whether the environment does not forbid colours, see no-color.org} */
  static boolean wantsColour(Map<String, String> environment) {
    return environment.getOrDefault("NO_COLOR", "").isEmpty()
        && !environment.getOrDefault("TERM", "").equals("dumb");
  }

  /** {@return how tables are written to standard output, or to a file} */
  WriterOptions writerOptions(boolean toFile, boolean withText) {
    boolean person = outIsTerminal && !toFile;
    int usual = outIsTerminal || toFile ? WriterOptions.defaults().width() : WriterOptions.WHOLE;
    int columns = person && width > 0 ? width : usual;
    return WriterOptions.defaults().withTable(columns, person && colour).withText(withText);
  }

  /** Writes a message, on one line, and nothing that could steer the terminal. */
  void say(String message) {
    err.println("dixit: " + STEERING.or(CharMatcher.is(' ')).trimAndCollapseFrom(message, ' '));
  }

  /** Writes where an error comes from. */
  void trace(Throwable e) {
    Throwables.getStackTraceAsString(e)
        .lines()
        .forEach(line -> err.println(STEERING.and(CharMatcher.isNot('\t')).removeFrom(line)));
  }
}
