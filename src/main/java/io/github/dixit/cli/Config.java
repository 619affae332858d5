// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.cli;

import io.github.dixit.DixitException;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * The values of options that stand in a file, {@code extract.format = csv} for one command or
 * {@code threads = 4} for all; what is written on the command line comes before.
 */
final class Config implements IDefaultValueProvider {

  private final DixitCommand top;
  private Optional<Properties> read = Optional.empty();

  Config(DixitCommand top) {
    this.top = top;
  }

  @Override
  public @Nullable String defaultValue(ArgSpec argument) throws IOException {
    if (!(argument instanceof OptionSpec option) || option.longestName().equals("--config")) {
      return null; // picocli's word for "none"
    }
    String name = bare(option);
    String command = argument.command().name();
    Properties values = values(argument.command().root());
    return values.getProperty(command + "." + name, values.getProperty(name));
  }

  private Properties values(CommandSpec root) throws IOException {
    if (read.isEmpty()) {
      Properties values = top.config.isPresent() ? file(top.config.get()) : new Properties();
      read = Optional.of(values);
      requireKnown(values, names(root));
    }
    return read.get();
  }

  private void requireKnown(Properties values, Set<String> names) {
    for (String name : new TreeSet<>(values.stringPropertyNames())) {
      if (!names.contains(name)) {
        throw new DixitException(
            top.config.orElseThrow()
                + " has \""
                + name
                + "\", which is no option; see dixit COMMAND --help for those that are");
      }
    }
  }

  /** {@return the options of all commands, alone and behind their command's name} */
  private static Set<String> names(CommandSpec root) {
    Set<String> names = new HashSet<>();
    for (CommandLine command : root.subcommands().values()) {
      for (OptionSpec option : command.getCommandSpec().options()) {
        String name = bare(option);
        names.add(name);
        names.add(command.getCommandName() + "." + name);
      }
    }
    return names;
  }

  private static String bare(OptionSpec option) {
    return option.longestName().replaceFirst("^--", "");
  }

  private static Properties file(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new DixitException(file + " does not exist; name a file of options with --config");
    }
    Properties values = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      values.load(reader);
    }
    return values;
  }
}
