// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.cli;

import com.google.common.collect.HashMultiset;
import io.github.dixit.io.DocumentWriter;
import io.github.dixit.io.input.Documents;
import io.github.dixit.io.input.Item;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that say how work is done. */
final class WorkOptions {

  private static final int BATCH_TIMEOUT = 600;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command = CommandSpec.create();

  private OptionalInt timeout = OptionalInt.empty();
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

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      description = "Give a text up after this time; 0 for never. Default: 600 in a batch.")
  void setTimeout(int seconds) {
    if (seconds < 0) {
      throw new ParameterException(
          command.commandLine(),
          "Invalid value for option '--timeout': " + seconds + " is not 0 or more");
    }
    timeout = OptionalInt.of(seconds);
  }

  /** {@return how long a text may take, alone or as one of several} */
  Optional<Duration> timeout(boolean batch) {
    int seconds = timeout.orElse(batch ? BATCH_TIMEOUT : 0);
    return seconds == 0 ? Optional.empty() : Optional.of(Duration.ofSeconds(seconds));
  }

  /** Refuses to write where the texts are, which would end them. */
  void refuseInput(Path output, boolean folder, Documents documents) throws IOException {
    if (folder ? documents.readsIn(output) : documents.reads(output)) {
      throw new ParameterException(
          command.commandLine(),
          output
              + (folder ? " has texts in it that are read" : " is read too")
              + ", and would be written over; choose another --output");
    }
  }

  /** Tells people what they may want to know, if they do. */
  void tell(List<String> notes, Terminal terminal) {
    if (!quiet) {
      notes.forEach(terminal::say);
    }
  }

  int threads() {
    return threads;
  }

  /** Reads texts, hands the documents on, shows how far it is, and sums up how it went. */
  Batch.Tally run(
      LazyExtractor extractor,
      Documents texts,
      DocumentWriter writer,
      Terminal terminal,
      boolean debug)
      throws IOException {
    return run(extractor, texts, texts, writer, terminal, debug);
  }

  /** Does the same for some of the texts. */
  Batch.Tally run(
      LazyExtractor extractor,
      Documents texts,
      Iterator<Item> some,
      DocumentWriter writer,
      Terminal terminal,
      boolean debug)
      throws IOException {
    try (Progress progress = new Progress(terminal, texts.count(), quiet, debug)) {
      Batch batch = new Batch(extractor, threads, HashMultiset.create(), progress);
      Batch.Tally tally = batch.run(some, writer);
      progress.summarize(tally);
      return tally;
    }
  }
}
