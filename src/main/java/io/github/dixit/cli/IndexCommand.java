// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.cli;

import com.google.common.collect.Iterators;
import io.github.dixit.AttributedDocument;
import io.github.dixit.DixitException;
import io.github.dixit.io.DocumentWriter;
import io.github.dixit.io.input.Documents;
import io.github.dixit.io.input.Item;
import io.github.dixit.verify.SourceIndex;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code dixit index}: texts in, an index of who said what out. */
@Command(
    name = "index",
    description = "Keeps who said what in an index, for find and verify.",
    footer = {
      "",
      "A text takes the place of one with the same name. What is read is kept",
      "every hundred texts, whatever happens then.",
      "",
      "Examples:",
      "  dixit index news/ --index archive.idx",
      "  dixit index more.jsonl --index archive.idx --resume"
    })
final class IndexCommand implements Callable<Integer> {

  private static final int COMMITTED_AFTER = 100;

  private final Context context;

  @ParentCommand private DixitCommand parent = new DixitCommand();
  @Mixin private ModelOptions models = new ModelOptions();
  @Mixin private ReadingOptions reading = new ReadingOptions();
  @Mixin private WorkOptions work = new WorkOptions();

  @Option(
      names = "--index",
      required = true,
      paramLabel = "FOLDER",
      description = "The index, made if it isn't there.")
  private Path folder = Path.of("");

  @Option(names = "--resume", description = "Leave out texts whose names the index has.")
  private boolean resume;

  IndexCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws IOException {
    try (SourceIndex index = SourceIndex.open(folder);
        Documents documents =
            Documents.of(reading.paths, reading.inputOptions(), context.terminal().in());
        LazyExtractor extractor = context.extractor(models)) {
      models.deadline = work.timeout(true);
      Iterator<Item> items = resume ? Iterators.filter(documents, i -> isNew(i, index)) : documents;
      Batch.Tally tally =
          work.run(extractor, documents, items, adding(index), context.terminal(), parent.debug);
      return tally.failed() > 0 ? Cli.FAILED : Cli.DONE;
    }
  }

  private static boolean isNew(Item item, SourceIndex index) {
    return !(item instanceof Item.Text text) || !index.contains(text.source().id());
  }

  private static DocumentWriter adding(SourceIndex index) {
    return new DocumentWriter() {
      private int added;

      @Override
      public void write(AttributedDocument document) throws IOException {
        try {
          index.add(document);
          added++;
          if (added % COMMITTED_AFTER == 0) {
            index.commit();
          }
        } catch (DixitException e) {
          // Not the text's fault: the others would fail as well.
          throw new Output.OutputException(String.valueOf(e.getMessage()), e);
        }
      }

      @Override
      public void close() {
        index.commit();
      }
    };
  }
}
