// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.cli;

import io.github.dixit.AttributionType;
import io.github.dixit.Facets.CueClass;
import io.github.dixit.io.verification.StatementFormat;
import io.github.dixit.verify.SourceIndex;
import io.github.dixit.verify.Statement;
import io.github.dixit.verify.StatementQuery;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code dixit find}: who said what about what. */
@Command(
    name = "find",
    description = "Finds statements in an index: who said what about what.",
    footer = {
      "",
      "Examples:",
      "  dixit find --index archive.idx --speaker Keller --about \"bridge lorries\"",
      "  dixit find --index archive.idx --quote \"a gift to the ferry company\" --format json"
    })
final class FindCommand implements Callable<Integer> {

  private final Context context;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--index",
      required = true,
      paramLabel = "FOLDER",
      description = "The index that \"dixit index\" made.")
  private Path folder = Path.of("");

  @Option(
      names = "--speaker",
      paramLabel = "NAME",
      description = "Said by whom: a name, an alias, an identifier of the catalogue.")
  private Optional<String> speaker = Optional.empty();

  @Option(names = "--about", paramLabel = "WORDS", description = "What it is about.")
  private Optional<String> about = Optional.empty();

  @Option(names = "--quote", paramLabel = "TEXT", description = "The words, or nearly so.")
  private Optional<String> quote = Optional.empty();

  @Option(
      names = "--type",
      split = ",",
      paramLabel = "TYPE",
      description = "Any of ${COMPLETION-CANDIDATES}, with commas between them.")
  private Set<AttributionType> types = Set.of();

  @Option(
      names = "--cue-class",
      split = ",",
      paramLabel = "CLASS",
      description = "Any of ${COMPLETION-CANDIDATES}, with commas between them.")
  private Set<CueClass> cueClasses = Set.of();

  @Option(names = "--from", paramLabel = "DATE", description = "The first day, as 2026-11-30.")
  private Optional<LocalDate> from = Optional.empty();

  @Option(names = "--to", paramLabel = "DATE", description = "The last day.")
  private Optional<LocalDate> to = Optional.empty();

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "At most so many. Default: " + StatementQuery.DEFAULT_LIMIT + ".")
  private int limit = StatementQuery.DEFAULT_LIMIT;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      converter = VerifyFormats.OfStatements.class,
      completionCandidates = VerifyFormats.OfStatements.class,
      description = "One of ${COMPLETION-CANDIDATES}. Default: text.")
  private StatementFormat format = StatementFormat.TEXT;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write there.")
  private Optional<Path> output = Optional.empty();

  FindCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws IOException {
    if (limit < 1) {
      throw new ParameterException(
          spec.commandLine(), "Invalid value for option '--limit': " + limit + " is not 1 or more");
    }
    try (SourceIndex index = SourceIndex.read(folder)) {
      List<Statement> found =
          index.find(new StatementQuery(speaker, about, quote, types, cueClasses, from, to, limit));
      try (Output<Writer> out = Output.at(output, context.terminal().out(), o -> o)) {
        out.write("what was found", writer -> format.write(found, writer));
        out.commit();
      }
      if (found.isEmpty()) {
        context.terminal().say("nothing like it was said in " + index.size() + " documents");
      }
      return Cli.DONE;
    }
  }
}
