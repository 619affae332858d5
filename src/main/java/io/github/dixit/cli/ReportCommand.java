// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.cli;

import io.github.dixit.io.DocumentWriter;
import io.github.dixit.io.Format;
import io.github.dixit.io.input.Documents;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Optional;
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
      try (Output<DocumentWriter> out =
          Output.at(Optional.of(output), context.terminal().out(), this::page)) {
        return run(documents, out).failed() > 0 ? Cli.FAILED : Cli.DONE;
      }
    }
  }

  private DocumentWriter page(Writer out) throws IOException {
    return Format.HTML.open(out, context.terminal().writerOptions(true, false));
  }

  private Batch.Tally run(Documents documents, Output<DocumentWriter> out) throws IOException {
    try (LazyExtractor extractor = context.extractor(models)) {
      Batch.Tally tally =
          work.run(extractor, documents, Output.documents(out), context.terminal(), parent.debug);
      if (tally.documents() > 0) {
        out.commit();
      }
      work.tell(documents.notes(), context.terminal());
      return tally;
    }
  }
}
