// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Iterators;
import io.github.dixit.AttributedDocument;
import io.github.dixit.DixitException;
import io.github.dixit.io.DocumentWriter;
import io.github.dixit.io.input.Item;
import io.github.dixit.io.input.SourceText;
import java.io.IOException;
import java.util.Iterator;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class BatchTest {

  private static final Batch.Watcher NOBODY =
      new Batch.Watcher() {
        @Override
        public void done(AttributedDocument document) {}

        @Override
        public void failed(DixitException reason) {}

        @Override
        public void skipped() {}
      };

  @Test
  @Timeout(60)
  void aHundredThousandDocumentsAreReadAFewAtATime() throws IOException {
    AtomicInteger read = new AtomicInteger();
    Iterator<Item> items =
        IntStream.range(0, 100_000)
            .<Item>mapToObj(i -> new Item.Text(new SourceText("d" + i, "x".repeat(i % 100))))
            .peek(i -> read.incrementAndGet())
            .iterator();
    Counting writer = new Counting(read);
    Batch.Tally tally = batch((id, text) -> CliRun.extract(id, text), 3).run(items, writer);
    assertThat(tally).isEqualTo(new Batch.Tally(100_000, 0, 4_950_000, 0, 0));
    assertThat(writer.inOrder).isTrue();
    assertThat(writer.mostAhead).isLessThanOrEqualTo(3 * 4 + 1);
  }

  @Test
  void aWriterThatFailsEndsTheBatch() {
    Iterator<Item> endless = Iterators.cycle(new Item.Text(new SourceText("d", "text")));
    DocumentWriter full =
        new DocumentWriter() {
          @Override
          public void write(AttributedDocument document) throws IOException {
            throw new IOException("No space left on device");
          }

          @Override
          public void close() {}
        };
    assertThatThrownBy(() -> batch(CliRun::extract, 2).run(endless, full))
        .isInstanceOf(IOException.class)
        .hasMessage("No space left on device");
  }

  @Test
  void deepRecursionIsTheFailureOfOneDocument() throws IOException {
    Iterator<Item> items = Iterators.forArray(new Item.Text(new SourceText("deep", "text")));
    Batch.Tally tally = batch(BatchTest::recurse, 1).run(items, new Counting(new AtomicInteger()));
    assertThat(tally.failed()).isEqualTo(1);
  }

  @Test
  void theEndIsSummedUp() {
    assertThat(Progress.summary(new Batch.Tally(1200, 34_000, 600_000, 2, 7), 60))
        .isEqualTo(
            "1,200 documents, 34,000 attributions, 2 failed, 7 finished before in 60.0 s:"
                + " 20.0 documents, 10,000 characters a second");
  }

  private static AttributedDocument recurse(String id, String text) {
    return recurse(id + text, text);
  }

  private static Batch batch(Extractor extractor, int threads) {
    return new Batch(() -> extractor, threads, HashMultiset.create(), NOBODY);
  }

  /** Looks whether documents come in order and how far ahead of them the batch reads. */
  private static final class Counting implements DocumentWriter {
    private final AtomicInteger read;
    private int written;
    private int mostAhead;
    private boolean inOrder = true;

    Counting(AtomicInteger read) {
      this.read = read;
    }

    @Override
    public void write(AttributedDocument document) {
      mostAhead = Math.max(mostAhead, read.get() - written);
      inOrder &= document.id().equals("d" + written);
      written++;
    }

    @Override
    public void close() {}
  }
}
