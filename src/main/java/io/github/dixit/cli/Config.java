// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.cli;

import io.github.dixit.DixitException;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
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
    String name = option.longestName().replaceFirst("^--", "");
    String command = argument.command().name();
    Properties values = values();
    return values.getProperty(command + "." + name, values.getProperty(name));
  }

  private Properties values() throws IOException {
    if (read.isEmpty()) {
      read = Optional.of(top.config.isPresent() ? file(top.config.get()) : new Properties());
    }
    return read.get();
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
