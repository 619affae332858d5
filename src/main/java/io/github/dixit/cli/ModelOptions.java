// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.cli;

import io.github.dixit.Dixit;
import io.github.dixit.LanguageCheck;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that make a {@link Dixit}. */
final class ModelOptions {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command = CommandSpec.create();

  @Option(
      names = "--models",
      paramLabel = "DIR",
      description = "A folder with another span model than the shipped one.")
  Optional<Path> models = Optional.empty();

  @Option(
      names = "--catalogue",
      paramLabel = "FILE",
      description = "Known speakers, as TSV or JSON: id, name, aliases, kind, country.")
  Optional<Path> catalogue = Optional.empty();

  private Optional<Double> minConfidence = Optional.empty();

  @Option(
      names = "--min-confidence",
      paramLabel = "X",
      description = "Leave out attributions below this confidence, 0 to 1. Default: 0.")
  void setMinConfidence(double confidence) {
    require(confidence >= 0 && confidence <= 1, "--min-confidence", confidence, "from 0 to 1");
    minConfidence = Optional.of(confidence);
  }

  @Option(
      names = "--explain",
      description =
          "Tell whom Dixit considered for each speaker, how likely each is, and what decided.")
  boolean explain;

  @Option(
      names = "--language-check",
      paramLabel = "WHAT",
      description =
          "What to do with a text that seems not to be English: warn, refuse or off. Default: warn.")
  Optional<LanguageCheck> languageCheck = Optional.empty();

  private Optional<Long> maxMemory = Optional.empty();

  @Option(
      names = "--max-memory",
      paramLabel = "MB",
      description = "Give a text up that takes about more memory than this. Default: all there is.")
  void setMaxMemory(long megabytes) {
    require(megabytes > 0 && megabytes <= 1 << 30, "--max-memory", megabytes, "1 or more");
    maxMemory = Optional.of(megabytes);
  }

  private void require(boolean condition, String option, Number value, String range) {
    if (!condition) {
      throw new ParameterException(
          command.commandLine(),
          "Invalid value for option '%s': %s is not %s".formatted(option, value, range));
    }
  }

  /** How long one text may take; not an option here, since doors differ. */
  Optional<Duration> deadline = Optional.empty();

  /** {@return an instance with these options; loads the models} */
  Dixit open() {
    Dixit.Builder builder = Dixit.builder();
    models.ifPresent(builder::models);
    catalogue.ifPresent(builder::catalogue);
    minConfidence.ifPresent(builder::minConfidence);
    languageCheck.ifPresent(builder::languageCheck);
    deadline.ifPresent(builder::deadline);
    maxMemory.ifPresent(megabytes -> builder.maxMemory(megabytes << 20));
    builder.explain(explain);
    return builder.build();
  }
}
