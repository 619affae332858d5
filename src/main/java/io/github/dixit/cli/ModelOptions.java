// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.cli;

import io.github.dixit.Dixit;
import io.github.dixit.LanguageCheck;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options that make a {@link Dixit}. */
final class ModelOptions {

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

  @Option(
      names = "--min-confidence",
      paramLabel = "X",
      description = "Leave out attributions below this confidence, 0 to 1. Default: 0.")
  Optional<Double> minConfidence = Optional.empty();

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
    builder.explain(explain);
    return builder.build();
  }
}
