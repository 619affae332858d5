// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.cli;

import com.google.common.collect.HashMultiset;
import io.github.dixit.eval.ErrorPage;
import io.github.dixit.eval.Evaluation;
import io.github.dixit.eval.FiguresTable;
import io.github.dixit.eval.Grouping;
import io.github.dixit.eval.SystemDocument;
import io.github.dixit.eval.TestSet;
import io.github.dixit.io.input.Item;
import io.github.dixit.io.input.SourceText;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code dixit evaluate}: gold in, figures out. */
@Command(
    name = "evaluate",
    description = "Holds what Dixit, or another system, finds against what people found.",
    footer = {
      "",
      "A test set is a folder in PolNeAR's layout (polnear), of JSON files (json),",
      "of brat's (brat), of texts with marks in them (marked) or with a table of spans",
      "(spans), or a file of labelled tokens, CofeNet's (cofenet) or in columns (conll).",
      "",
      "Examples:",
      "  dixit evaluate --gold testdata/articles",
      "  dixit evaluate --gold PolNeAR/dev --json figures.json",
      "  dixit evaluate --gold PolNeAR/dev --system other.jsonl",
      "  dixit evaluate --gold testdata/articles --by type --errors errors.html"
    })
final class EvaluateCommand implements Callable<Integer> {

  private final Context context;

  @ParentCommand private DixitCommand parent = new DixitCommand();
  @Mixin private ModelOptions models = new ModelOptions();
  @Mixin private WorkOptions work = new WorkOptions();
  @Mixin private GoldOptions gold = new GoldOptions();

  @Option(
      names = "--system",
      paramLabel = "FILE",
      description = "What a system found, in JSON Lines. Default: what Dixit finds now.")
  private Optional<Path> system = Optional.empty();

  @Option(
      names = "--by",
      paramLabel = "WHAT",
      converter = Formats.OfGrouping.class,
      completionCandidates = Formats.GroupingNames.class,
      description = "Tell apart by ${COMPLETION-CANDIDATES}; may be given more than once.")
  private List<Grouping> groupings = List.of();

  @Option(
      names = "--errors",
      paramLabel = "FILE",
      description = "Write what is wrong there, gold beside system: FILE.html or FILE.csv.")
  private Optional<Path> errors = Optional.empty();

  @Option(names = "--json", paramLabel = "FILE", description = "Write the figures there too.")
  private Optional<Path> json = Optional.empty();

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "Write what Dixit finds there, in JSON Lines.")
  private Optional<Path> output = Optional.empty();

  EvaluateCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws IOException {
    TestSet set = gold.read();
    Evaluation evaluation = gold.score(set, found(set));
    report(evaluation);
    boolean missing = system.isEmpty() && evaluation.figures().missing() > 0;
    return missing ? Cli.FAILED : Cli.DONE;
  }

  private Map<String, SystemDocument> found(TestSet set) throws IOException {
    if (system.isPresent()) {
      return GoldOptions.read(system.get(), set);
    }
    List<SourceText> texts = set.texts();
    models.deadline = work.timeout(texts.size() > 1);
    OptionalInt total = OptionalInt.of(texts.size());
    try (LazyExtractor extractor = context.extractor(models);
        Progress progress = new Progress(context.terminal(), total, work.quiet, parent.debug);
        SystemDocuments documents = SystemDocuments.alsoWritingTo(output)) {
      Batch batch = new Batch(extractor, work.threads(), HashMultiset.create(), progress);
      Iterator<Item> items = texts.stream().<Item>map(Item.Text::new).iterator();
      progress.summarize(batch.run(items, documents));
      documents.commit();
      return documents.byId();
    }
  }

  private void report(Evaluation evaluation) throws IOException {
    StringBuilder tables = new StringBuilder(FiguresTable.text(evaluation));
    groupings.forEach(g -> tables.append('\n').append(FiguresTable.text(evaluation, g)));
    context.terminal().out().write(tables.toString().getBytes(StandardCharsets.UTF_8));
    context.terminal().out().flush();
    if (json.isPresent()) {
      write(json.get(), out -> FiguresTable.json(evaluation, out));
    }
    if (errors.isPresent()) {
      ErrorPage page = ErrorPage.of(evaluation);
      boolean html = errors.get().toString().endsWith(".html");
      write(errors.get(), html ? page::html : page::csv);
    }
  }

  private void write(Path file, Output.Writing<Writer> writing) throws IOException {
    try (Output<Writer> out =
        Output.at(Optional.of(file), context.terminal().out(), writer -> writer)) {
      out.write("the evaluation", writing);
      out.commit();
    }
  }
}
