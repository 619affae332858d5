// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.cli;

import com.google.common.collect.HashMultiset;
import io.github.dixit.eval.Evaluation;
import io.github.dixit.eval.Figures;
import io.github.dixit.eval.FiguresTable;
import io.github.dixit.eval.SystemDocument;
import io.github.dixit.eval.SystemReader;
import io.github.dixit.io.gold.Gold;
import io.github.dixit.io.gold.GoldDocument;
import io.github.dixit.io.gold.GoldFormat;
import io.github.dixit.io.gold.LabelledText;
import io.github.dixit.io.input.Item;
import io.github.dixit.io.input.SourceText;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
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
      "of brat's (brat), or of texts with marks in them (marked), or a file of",
      "CofeNet's labelled sentences (cofenet).",
      "",
      "Examples:",
      "  dixit evaluate --gold testdata/articles",
      "  dixit evaluate --gold PolNeAR/dev --json figures.json",
      "  dixit evaluate --gold PolNeAR/dev --system other.jsonl"
    })
final class EvaluateCommand implements Callable<Integer> {

  private final Context context;

  @ParentCommand private DixitCommand parent = new DixitCommand();
  @Mixin private ModelOptions models = new ModelOptions();
  @Mixin private WorkOptions work = new WorkOptions();

  @Option(
      names = "--gold",
      required = true,
      paramLabel = "PATH",
      description = "The test set: a folder or a file.")
  private Path gold = Path.of("");

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = Formats.OfGold.class,
      completionCandidates = Formats.GoldNames.class,
      description = "One of ${COMPLETION-CANDIDATES}. Default: what it looks like.")
  private Optional<GoldFormat> format = Optional.empty();

  @Option(
      names = "--system",
      paramLabel = "FILE",
      description = "What a system found, in JSON Lines. Default: what Dixit finds now.")
  private Optional<Path> system = Optional.empty();

  @Option(names = "--nested", description = "Count attributions inside others too.")
  private boolean nested;

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
    GoldFormat chosen = format.orElseGet(() -> GoldFormat.of(gold));
    Evaluation evaluation = new Evaluation(nested);
    if (chosen == GoldFormat.COFENET) {
      List<LabelledText> texts = Gold.labelled(gold);
      Map<String, SystemDocument> found =
          found(texts.stream().map(t -> new SourceText(t.id(), t.text())).toList());
      texts.forEach(t -> evaluation.add(t, Optional.ofNullable(found.get(t.id()))));
    } else {
      List<GoldDocument> documents = Gold.documents(gold, chosen);
      Map<String, SystemDocument> found =
          found(documents.stream().map(d -> new SourceText(d.id(), d.text())).toList());
      documents.forEach(d -> evaluation.add(d, Optional.ofNullable(found.get(d.id()))));
    }
    report(evaluation.figures());
    return system.isEmpty() && evaluation.figures().missing() > 0 ? Cli.FAILED : Cli.DONE;
  }

  private Map<String, SystemDocument> found(List<SourceText> texts) throws IOException {
    if (system.isPresent()) {
      return SystemReader.read(system.get());
    }
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

  private void report(Figures figures) throws IOException {
    context.terminal().out().write(FiguresTable.text(figures).getBytes(StandardCharsets.UTF_8));
    context.terminal().out().flush();
    if (json.isPresent()) {
      try (Writer out = Files.newBufferedWriter(json.get())) {
        FiguresTable.json(figures, out);
      } catch (IOException e) {
        throw Output.unwritable(json.get(), e);
      }
    }
  }
}
