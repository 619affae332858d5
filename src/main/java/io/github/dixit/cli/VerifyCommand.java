// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.cli;

import io.github.dixit.AttributedDocument;
import io.github.dixit.io.DocumentWriter;
import io.github.dixit.io.input.Documents;
import io.github.dixit.io.verification.VerificationFormat;
import io.github.dixit.io.verification.VerificationWriter;
import io.github.dixit.verify.QuoteVerifier;
import io.github.dixit.verify.SourceIndex;
import io.github.dixit.verify.Sources;
import io.github.dixit.verify.VerifiedDraft;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code dixit verify}: drafts and sources in, what becomes of the quotations out. */
@Command(
    name = "verify",
    description = "Holds the quotations of drafts against their sources.",
    footer = {
      "",
      "Exit codes: 0 all quotations have the words and the speaker of a source,",
      "3 some want looking at, 1 something could not be read, 2 wrong usage.",
      "",
      "Examples:",
      "  dixit verify draft.txt --sources speech.txt interview.txt",
      "  dixit verify draft.txt --sources archive/ --format json"
    })
final class VerifyCommand implements Callable<Integer> {

  static final int DOUBTFUL = 3;

  private final Context context;

  @Spec private CommandSpec spec = CommandSpec.create();
  @ParentCommand private DixitCommand parent = new DixitCommand();
  @Mixin private ModelOptions models = new ModelOptions();
  @Mixin private ReadingOptions reading = new ReadingOptions();
  @Mixin private WorkOptions work = new WorkOptions();

  @Option(
      names = "--sources",
      arity = "1..*",
      paramLabel = "PATH",
      description = "What the quotations may be from: files and folders as for drafts.")
  private List<String> sources = List.of();

  @Option(
      names = "--index",
      paramLabel = "FOLDER",
      description = "What they may be from: the index that \"dixit index\" made.")
  private Optional<Path> index = Optional.empty();

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      converter = VerifyFormats.OfDrafts.class,
      completionCandidates = VerifyFormats.OfDrafts.class,
      description = "One of ${COMPLETION-CANDIDATES}. Default: text.")
  private VerificationFormat format = VerificationFormat.TEXT;

  @Option(
      names = "--details",
      description = "Tell in JSON how cues differ, what stands around, and the next best places.")
  private boolean details;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write there.")
  private Optional<Path> output = Optional.empty();

  VerifyCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws IOException {
    if (sources.isEmpty() == index.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(), "name what the quotations may be from, with --sources or --index");
    }
    models.deadline = work.timeout(true);
    try (LazyExtractor extractor = context.extractor(models);
        Documents drafts = documents(reading.paths)) {
      if (index.isPresent()) {
        try (SourceIndex open = SourceIndex.read(index.get())) {
          return verify(extractor, drafts, open, 0);
        }
      }
      if (drafts.areMissing()) { // which is told at once, and not after hours with the sources
        return verify(extractor, drafts, Sources.of(List.of()), 0);
      }
      try (Documents known = documents(sources)) {
        List<AttributedDocument> read = new ArrayList<>();
        int failed = run(extractor, known, collecting(read)).failed();
        return verify(extractor, drafts, Sources.of(read), failed);
      }
    }
  }

  private Documents documents(List<String> paths) throws IOException {
    Documents documents = Documents.of(paths, reading.inputOptions(), context.terminal().in());
    if (output.isPresent()) {
      work.refuseInput(output.get(), false, documents);
    }
    return documents;
  }

  /** {@return the exit code; sources that could not be read never count as a pass} */
  private int verify(LazyExtractor extractor, Documents drafts, Sources known, int unread)
      throws IOException {
    List<Boolean> confirmed = new ArrayList<>();
    QuoteVerifier verifier = QuoteVerifier.against(known);
    try (Output<DocumentWriter> out =
        Output.at(output, context.terminal().out(), o -> verifying(verifier, o, confirmed))) {
      Batch.Tally tally = run(extractor, drafts, Output.documents(out));
      if (tally.documents() > 0) {
        out.commit();
      }
      if (unread + tally.failed() > 0) {
        return Cli.FAILED;
      }
    }
    return confirmed.contains(false) ? DOUBTFUL : Cli.DONE;
  }

  private Batch.Tally run(LazyExtractor extractor, Documents documents, DocumentWriter writer)
      throws IOException {
    return work.run(extractor, documents, writer, context.terminal(), parent.debug);
  }

  private static DocumentWriter collecting(List<AttributedDocument> documents) {
    return new DocumentWriter() {
      @Override
      public void write(AttributedDocument document) {
        documents.add(document);
      }

      @Override
      public void close() {}
    };
  }

  private DocumentWriter verifying(QuoteVerifier verifier, Writer out, List<Boolean> confirmed) {
    VerificationWriter writer = format.open(out, details);
    return new DocumentWriter() {
      @Override
      public void write(AttributedDocument draft) throws IOException {
        VerifiedDraft verified = verifier.verify(draft);
        confirmed.add(verified.isConfirmed());
        writer.write(verified);
      }

      @Override
      public void close() throws IOException {
        writer.close();
      }
    };
  }
}
