// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.cli;

import com.google.common.collect.HashMultiset;
import io.github.dixit.AttributedDocument;
import io.github.dixit.io.DocumentWriter;
import io.github.dixit.io.input.Documents;
import io.github.dixit.io.verification.FollowedFormat;
import io.github.dixit.verify.StatementFollower;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code dixit follow}: texts in, who else carried what they quote out. */
@Command(
    name = "follow",
    description = "Follows quotations over texts: who carried them, and what became of them.",
    footer = {
      "",
      "The first appearance is told by the date of the texts, if they have one,",
      "else by their order.",
      "",
      "Examples:",
      "  dixit follow news/",
      "  dixit follow news.jsonl --format csv --output followed.csv"
    })
final class FollowCommand implements Callable<Integer> {

  private static final int TWO = 2;

  private final Context context;

  @ParentCommand private DixitCommand parent = new DixitCommand();
  @Mixin private ModelOptions models = new ModelOptions();
  @Mixin private ReadingOptions reading = new ReadingOptions();
  @Mixin private WorkOptions work = new WorkOptions();

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      converter = VerifyFormats.OfFollowed.class,
      completionCandidates = VerifyFormats.FollowedNames.class,
      description = "One of ${COMPLETION-CANDIDATES}. Default: text.")
  private FollowedFormat format = FollowedFormat.TEXT;

  @Option(
      names = "--least",
      paramLabel = "N",
      description = "Tell what so many texts carry. Default: 2.")
  private int least = TWO;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write there.")
  private Optional<Path> output = Optional.empty();

  FollowCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws IOException {
    try (Documents documents =
            Documents.of(reading.paths, reading.inputOptions(), context.terminal().in());
        LazyExtractor extractor = context.extractor(models);
        Progress progress =
            new Progress(context.terminal(), documents.count(), work.quiet, parent.debug)) {
      if (output.isPresent()) {
        work.refuseInput(output.get(), false, documents);
      }
      models.deadline = work.timeout(true);
      Batch batch = new Batch(extractor, work.threads(), HashMultiset.create(), progress);
      try (Output out = open()) {
        Batch.Tally tally = batch.run(documents, out.writer());
        out.commit();
        progress.summarize(tally);
        return tally.failed() > 0 ? Cli.FAILED : Cli.DONE;
      }
    }
  }

  private Output open() throws IOException {
    if (output.isEmpty()) {
      return Output.to(context.terminal().out(), this::following);
    }
    try {
      return Output.replacing(output.get(), this::following);
    } catch (IOException e) {
      throw Output.unwritable(output.get(), e);
    }
  }

  /** {@return what takes documents, and writes what was followed when it is closed} */
  private DocumentWriter following(Writer out) {
    StatementFollower follower = new StatementFollower();
    return new DocumentWriter() {
      @Override
      public void write(AttributedDocument document) {
        follower.add(document);
      }

      @Override
      public void close() throws IOException {
        try (out) {
          format.write(follower.statements(least), out);
        }
      }
    };
  }
}
