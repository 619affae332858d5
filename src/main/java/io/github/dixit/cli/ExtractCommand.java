// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.cli;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import io.github.dixit.io.DocumentWriter;
import io.github.dixit.io.Format;
import io.github.dixit.io.OffsetUnit;
import io.github.dixit.io.WriterOptions;
import io.github.dixit.io.input.Documents;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code dixit extract}: texts in, attributions out. */
@Command(
    name = "extract",
    description = "Finds who said what in texts.",
    footer = {
      "",
      "Of several documents each is one line of JSON, in the order of the input,",
      "unless --format or a terminal calls for a table. What can't be read is told",
      "and left out.",
      "",
      "Examples:",
      "  dixit extract article.txt",
      "  curl -s https://example.org/story.html | dixit extract - --html --format json",
      "  dixit extract news/ --output news.jsonl",
      "  dixit extract news/ --output news.jsonl --resume",
      "  dixit extract articles.csv --text-field body --id-field url --format csv"
    })
final class ExtractCommand implements Callable<Integer> {

  private final Context context;

  @Spec private CommandSpec spec = CommandSpec.create();
  @ParentCommand private DixitCommand parent = new DixitCommand();
  @Mixin private ModelOptions models = new ModelOptions();
  @Mixin private ReadingOptions reading = new ReadingOptions();
  @Mixin private WorkOptions work = new WorkOptions();

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      converter = Formats.OfOutput.class,
      completionCandidates = Formats.OutputNames.class,
      description = "One of ${COMPLETION-CANDIDATES}.")
  private Optional<Format> format = Optional.empty();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write there; the end of the name tells the format.")
  private Optional<Path> output = Optional.empty();

  @Option(
      names = "--resume",
      description = "Go on where a batch with this --output, in JSON Lines, was stopped.")
  private boolean resume;

  @Option(names = "--include-text", description = "Repeat the text of the document in JSON.")
  private boolean includeText;

  @Option(
      names = "--csv-excel",
      description = "Make CSV safe for spreadsheet programs: a byte order mark, no formulas.")
  private boolean spreadsheet;

  @Option(
      names = "--offsets",
      paramLabel = "UNIT",
      converter = Formats.OfOffsets.class,
      completionCandidates = Formats.OffsetNames.class,
      description = "What offsets count in JSON and CSV: ${COMPLETION-CANDIDATES}. Default: utf16.")
  private OffsetUnit offsets = OffsetUnit.UTF16;

  ExtractCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws IOException {
    try (Documents documents =
        Documents.of(reading.paths, reading.inputOptions(), context.terminal().in())) {
      Format chosen = format(documents);
      check(chosen, documents);
      models.deadline = work.timeout(documents.count().orElse(Integer.MAX_VALUE) > 1);
      Multiset<String> finished =
          resume ? Finished.in(PartFile.toResume(output.orElseThrow())) : HashMultiset.create();
      try (Output<DocumentWriter> out = open(chosen)) {
        Batch.Tally tally = run(documents, finished, out);
        return tally.failed() > 0 ? Cli.FAILED : Cli.DONE;
      }
    }
  }

  private Batch.Tally run(
      Documents documents, Multiset<String> finished, Output<DocumentWriter> out)
      throws IOException {
    try (LazyExtractor extractor = context.extractor(models);
        Progress progress =
            new Progress(context.terminal(), documents.count(), work.quiet, parent.debug)) {
      Batch batch = new Batch(extractor, work.threads(), finished, progress);
      Batch.Tally tally = batch.run(documents, Output.documents(out));
      if (tally.documents() > 0 || tally.failed() == 0) {
        out.commit();
      }
      progress.summarize(tally);
      work.tell(documents.notes(), context.terminal());
      return tally;
    }
  }

  private Format format(Documents documents) {
    boolean several = documents.count().orElse(Integer.MAX_VALUE) > 1;
    boolean person = output.isEmpty() && context.terminal().outIsTerminal();
    return format
        .or(() -> output.flatMap(Format::ofFile))
        .orElse(several && !person ? Format.JSONL : Format.TEXT);
  }

  private void check(Format chosen, Documents documents) throws IOException {
    if (chosen.isFolder() && output.isEmpty()) {
      throw misuse(
          "--format " + chosen.label() + " makes a folder of files; name it with --output");
    }
    if (resume && (output.isEmpty() || chosen != Format.JSONL)) {
      throw misuse("--resume goes on with an --output in JSON Lines; name that FILE.jsonl");
    }
    if (output.isPresent()) {
      work.refuseInput(output.get(), chosen.isFolder(), documents);
    }
  }

  private ParameterException misuse(String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  private Output<DocumentWriter> open(Format chosen) throws IOException {
    WriterOptions options =
        context
            .terminal()
            .writerOptions(output.isPresent(), includeText)
            .withOffsetUnit(offsets)
            .withSpreadsheet(spreadsheet)
            .withFields(reading.keptFields());
    if (output.isEmpty()) {
      return Output.to(context.terminal().out(), out -> chosen.open(out, options));
    }
    try {
      return open(chosen, output.get(), options);
    } catch (IOException e) {
      throw Output.unwritable(output.get(), e);
    }
  }

  private Output<DocumentWriter> open(Format chosen, Path file, WriterOptions options)
      throws IOException {
    if (chosen.isFolder()) {
      return Output.through(file, chosen.open(file));
    }
    if (resume) {
      return Output.resuming(file, out -> chosen.open(out, options));
    }
    return chosen == Format.JSONL
        ? Output.resumable(file, out -> chosen.open(out, options))
        : Output.replacing(file, out -> chosen.open(out, options));
  }
}
