// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.cli;

import io.github.dixit.DixitException;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Runs commands, and turns whatever goes wrong into one line and an exit code. */
final class Cli {

  static final int DONE = 0;
  static final int FAILED = 1;
  static final int USAGE = 2;

  private static final int NARROWEST_HELP = 80;
  private static final int WIDEST_HELP = 100;

  private final Context context;
  private final DixitCommand top = new DixitCommand();

  Cli(Context context) {
    this.context = context;
  }

  /** {@return the exit code: 0 done, 1 some input failed, 2 wrong usage} */
  int run(String... arguments) {
    CommandLine commands = commands();
    if (arguments.length == 0) {
      commands.usage(commands.getErr());
      return USAGE;
    }
    try {
      return commands.execute(arguments);
    } catch (OutOfMemoryError | StackOverflowError e) {
      return failed(e);
    }
  }

  private CommandLine commands() {
    Terminal terminal = context.terminal();
    CommandLine commands = new CommandLine(top, new Commands(context));
    commands.setOut(
        new PrintWriter(new OutputStreamWriter(terminal.out(), StandardCharsets.UTF_8), true));
    commands.setErr(
        new PrintWriter(new OutputStreamWriter(terminal.err(), StandardCharsets.UTF_8), true));
    commands.setColorScheme(
        CommandLine.Help.defaultColorScheme(
            terminal.outIsTerminal() && terminal.colour() ? Ansi.ON : Ansi.OFF));
    commands.setCaseInsensitiveEnumValuesAllowed(true);
    commands.registerConverter(LocalDate.class, Cli::day);
    commands.setUsageHelpLongOptionsMaxWidth(30);
    commands.setExecutionExceptionHandler((e, command, parsed) -> failed(e));
    commands.setParameterExceptionHandler((e, arguments) -> misused(e));
    commands.setUsageHelpWidth(Math.max(NARROWEST_HELP, Math.min(WIDEST_HELP, terminal.width())));
    commands.setDefaultValueProvider(new Config(top));
    withHelp(commands);
    return commands;
  }

  private static LocalDate day(String given) {
    try {
      return LocalDate.parse(given);
    } catch (DateTimeException e) {
      throw new TypeConversionException(
          "there is no day \"" + given + "\"; write it as 2026-11-30");
    }
  }

  /** Gives every command the options that all have. */
  private static void withHelp(CommandLine command) {
    if (!command.getCommandName().equals("help")) {
      command.getCommandSpec().mixinStandardHelpOptions(true);
      command.getCommandSpec().versionProvider(new Version());
    }
    command.getSubcommands().values().forEach(Cli::withHelp);
  }

  private int failed(Throwable e) {
    context.terminal().say(message(e));
    if (top.debug) {
      context.terminal().trace(e);
    }
    return FAILED;
  }

  private static String message(Throwable e) {
    if (e instanceof DixitException || e instanceof Output.OutputException) {
      return String.valueOf(e.getMessage());
    }
    if (e instanceof UncheckedIOException io) {
      return message(Objects.requireNonNull(io.getCause()));
    }
    if (e instanceof NoSuchFileException missing) {
      return missing.getFile() + " does not exist; check the path";
    }
    if (e instanceof AccessDeniedException denied) {
      return denied.getFile() + ": permission denied";
    }
    return e instanceof IOException
        ? "input or output failed: " + e.getMessage()
        : "the work could not be finished " + Outcome.explained(e);
  }

  private int misused(ParameterException e) {
    if (e.getCause() instanceof DixitException) { // what the file of options says
      return failed(e.getCause());
    }
    String name = e.getCommandLine().getCommandSpec().qualifiedName();
    context.terminal().say(complaint(e) + suggestion(e) + "; see " + name + " --help");
    if (top.debug) {
      context.terminal().trace(e);
    }
    return USAGE;
  }

  private static String complaint(ParameterException e) {
    return e instanceof UnmatchedArgumentException unmatched && isCommand(unmatched)
        ? "there is no command \"" + unmatched.getUnmatched().get(0) + "\""
        : String.valueOf(e.getMessage());
  }

  /** {@return whether what nobody knows stands where a command should} */
  private static boolean isCommand(UnmatchedArgumentException e) {
    return !e.isUnknownOption() && !e.getCommandLine().getSubcommands().isEmpty();
  }

  private static String suggestion(ParameterException e) {
    List<String> similar =
        e instanceof UnmatchedArgumentException unmatched ? similar(unmatched) : List.of();
    return similar.isEmpty() ? "" : " (did you mean " + String.join(" or ", similar) + "?)";
  }

  /** {@return what was meant: for a command, an option of that name or else the likeliest} */
  private static List<String> similar(UnmatchedArgumentException e) {
    if (!isCommand(e)) {
      return e.getSuggestions().stream().filter(s -> s.startsWith("--")).toList();
    }
    String option = "--" + e.getUnmatched().get(0);
    return e.getCommandLine().getCommandSpec().optionsMap().containsKey(option)
        ? List.of(option)
        : e.getSuggestions().stream().limit(1).toList();
  }
}
