// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.cli;

import com.google.common.collect.AbstractIterator;
import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import io.github.dixit.AttributedDocument;
import io.github.dixit.DixitException;
import io.github.dixit.io.DocumentWriter;
import io.github.dixit.io.input.Item;
import io.github.dixit.io.input.SourceText;
import java.io.IOException;
import java.util.Iterator;
import java.util.function.Supplier;

/**
 * Reads documents, any number of them, in parallel and writes what was found in the order of the
 * input. One bad document is told and left out. Few documents are in memory at a time.
 */
final class Batch {

  private final Supplier<Extractor> extractor;
  private final InOrder inOrder;
  private final Watcher watcher;
  private final SideBySide readers = new SideBySide();
  private final Multiset<String> finished;
  private Tally tally = Tally.NONE;

  /**
   * Prepares a batch.
   *
   * @param extractor asked for with the first text, so that without one no model is loaded
   * @param threads how many documents are worked on at a time
   * @param finished the documents of an earlier run, to be left out
   * @param watcher is told what happens
   */
  Batch(Supplier<Extractor> extractor, int threads, Multiset<String> finished, Watcher watcher) {
    this.extractor = extractor;
    this.inOrder = new InOrder(threads);
    this.finished = HashMultiset.create(finished);
    this.watcher = watcher;
  }

  /**
   * Reads and writes all items.
   *
   * @throws IOException if the writer fails
   */
  Tally run(Iterator<Item> items, DocumentWriter writer) throws IOException {
    try (MemoryWatch watch = MemoryWatch.start(readers::stop)) {
      inOrder.run(new Unfinished(items), Job::outcome, outcome -> take(outcome, writer));
      return tally;
    }
  }

  private void take(Outcome outcome, DocumentWriter writer) throws IOException {
    if (outcome instanceof Outcome.Done done) {
      write(done.document(), writer);
    } else if (outcome instanceof Outcome.Failed failed) {
      failed(failed.reason());
    }
  }

  private void write(AttributedDocument document, DocumentWriter writer) throws IOException {
    try {
      writer.write(document);
    } catch (DixitException e) {
      failed(e);
      return;
    }
    tally = tally.plus(document);
    watcher.done(document);
  }

  private void failed(DixitException reason) {
    tally = tally.plusFailed();
    watcher.failed(reason);
  }

  /** Work on one item; the model is there before the first text is worked on. */
  private interface Job {
    Outcome outcome();
  }

  private final class Unfinished extends AbstractIterator<Job> {

    private final Iterator<Item> items;

    Unfinished(Iterator<Item> items) {
      this.items = items;
    }

    // That there is no more is told by a null which nobody sees.
    @SuppressWarnings("NullAway")
    @Override
    protected Job computeNext() {
      while (items.hasNext()) {
        Item item = items.next();
        if (item instanceof Item.Failure failure) {
          return () -> new Outcome.Failed(failure.reason());
        }
        SourceText source = ((Item.Text) item).source();
        if (!finished.remove(source.id())) {
          Extractor ready = extractor.get();
          return () -> readers.of(ready, source);
        }
        tally = tally.plusSkipped();
        watcher.skipped();
      }
      return endOfData();
    }
  }

  /** Is told what happens, in the order of the input. */
  interface Watcher {

    /** A document was read and written. */
    void done(AttributedDocument document);

    /** A document could not be read. */
    void failed(DixitException reason);

    /** A document was finished by an earlier run. */
    void skipped();
  }

  /**
   * What came of a batch.
   *
   * @param documents written
   * @param attributions in them
   * @param characters of their texts, in UTF-16 code units
   * @param failed documents that could not be read
   * @param skipped documents that were finished by an earlier run
   */
  record Tally(int documents, long attributions, long characters, int failed, int skipped) {

    static final Tally NONE = new Tally(0, 0, 0, 0, 0);

    private Tally plus(AttributedDocument document) {
      return new Tally(
          documents + 1,
          attributions + document.attributions().size(),
          characters + document.text().length(),
          failed,
          skipped);
    }

    private Tally plusFailed() {
      return new Tally(documents, attributions, characters, failed + 1, skipped);
    }

    private Tally plusSkipped() {
      return new Tally(documents, attributions, characters, failed, skipped + 1);
    }
  }
}
