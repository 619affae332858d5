// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.cli;

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
      completionCandidates = VerifyFormats.OfFollowed.class,
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
        LazyExtractor extractor = context.extractor(models)) {
      if (output.isPresent()) {
        work.refuseInput(output.get(), false, documents);
      }
      models.deadline = work.timeout(true);
      try (Output<DocumentWriter> out =
          Output.at(output, context.terminal().out(), this::following)) {
        Batch.Tally tally =
            work.run(extractor, documents, Output.documents(out), context.terminal(), parent.debug);
        out.commit();
        return tally.failed() > 0 ? Cli.FAILED : Cli.DONE;
      }
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
