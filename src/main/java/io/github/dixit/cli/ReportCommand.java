// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.cli;

import com.google.common.collect.HashMultiset;
import io.github.dixit.io.Format;
import io.github.dixit.io.input.Documents;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code dixit report}: texts in, a page to look at out. */
@Command(
    name = "report",
    description = "Makes a page that shows who says what, in one file that needs no network.",
    footer = {
      "",
      "Several documents get an index with all their speakers.",
      "",
      "Examples:",
      "  dixit report article.txt --output report.html",
      "  dixit report news/ --output news.html"
    })
final class ReportCommand implements Callable<Integer> {

  private final Context context;

  @ParentCommand private DixitCommand parent = new DixitCommand();
  @Mixin private ModelOptions models = new ModelOptions();
  @Mixin private ReadingOptions reading = new ReadingOptions();
  @Mixin private WorkOptions work = new WorkOptions();

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "FILE",
      description = "Write the page there.")
  private Path output = Path.of("");

  ReportCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws IOException {
    try (Documents documents =
        Documents.of(reading.paths, reading.inputOptions(), context.terminal().in())) {
      work.refuseInput(output, false, documents);
      models.deadline = work.timeout(documents.count().orElse(Integer.MAX_VALUE) > 1);
      try (Output out = open()) {
        return run(documents, out).failed() > 0 ? Cli.FAILED : Cli.DONE;
      }
    }
  }

  private Output open() throws IOException {
    try {
      return Output.replacing(
          output, out -> Format.HTML.open(out, context.terminal().writerOptions(true, false)));
    } catch (IOException e) {
      throw Output.unwritable(output, e);
    }
  }

  private Batch.Tally run(Documents documents, Output out) throws IOException {
    try (LazyExtractor extractor = context.extractor(models);
        Progress progress =
            new Progress(context.terminal(), documents.count(), work.quiet, parent.debug)) {
      Batch batch = new Batch(extractor, work.threads(), HashMultiset.create(), progress);
      Batch.Tally tally = batch.run(documents, out.writer());
      if (tally.documents() > 0) {
        out.commit();
      }
      progress.summarize(tally);
      work.tell(documents.notes(), context.terminal());
      return tally;
    }
  }
}
