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
import io.github.dixit.text.Deadline;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
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
  void whatLacksMemoryIsReadAgainAloneAndThenGivenUp() throws IOException {
    AtomicInteger tries = new AtomicInteger();
    Extractor greedy =
        (id, text) -> {
          if (text.equals("huge") || text.equals("big") && tries.getAndIncrement() == 0) {
            throw new OutOfMemoryError("Java heap space");
          }
          return CliRun.extract(id, text);
        };
    List<String> failures = new ArrayList<>();
    Batch batch = new Batch(() -> greedy, 3, HashMultiset.create(), new Failures(failures));
    Batch.Tally tally =
        batch.run(items("a", "big", "huge", "b"), new Counting(new AtomicInteger()));
    assertThat(tally.documents()).isEqualTo(3);
    assertThat(failures)
        .singleElement()
        .asString()
        .matches(
            "d2 could not be read because the \\d+ MB of memory .*=-Xmx\\d+m, or split the text");
  }

  @Test
  @Timeout(20)
  void whatIsStoppedForWantOfMemoryIsReadAgainAlone() {
    SideBySide readers = new SideBySide();
    Extractor slow =
        (id, text) -> {
          if (text.isEmpty()) {
            readers.stop();
          }
          Deadline.never().check();
          return CliRun.extract(id, text);
        };
    assertThat(readers.of(slow, new SourceText("a", "Ana said no.")))
        .isInstanceOf(Outcome.Done.class);
    assertThat(readers.of(slow, new SourceText("b", ""))).isInstanceOf(Outcome.Failed.class);
    assertThat(Thread.currentThread().isInterrupted()).isFalse();
  }

  @Test
  void aDocumentThatCannotBeWrittenIsThatDocumentsFailure() throws IOException {
    DocumentWriter picky =
        new DocumentWriter() {
          @Override
          public void write(AttributedDocument document) {
            if (document.id().equals("d1")) {
              throw new DixitException("d1 could not be written");
            }
          }

          @Override
          public void close() {}
        };
    Batch.Tally tally = batch(CliRun::extract, 2).run(items("a", "b", "c"), picky);
    assertThat(tally).isEqualTo(new Batch.Tally(2, 0, 2, 1, 0));
  }

  @Test
  void theEndIsSummedUp() {
    assertThat(Progress.summary(new Batch.Tally(1200, 34_000, 600_000, 2, 7), 60))
        .isEqualTo(
            "1,200 documents, 34,000 attributions, 2 failed, 7 finished before in 60.0 s:"
                + " 20.0 documents, 10,000 characters a second");
  }

  private static Iterator<Item> items(String... texts) {
    return IntStream.range(0, texts.length)
        .<Item>mapToObj(i -> new Item.Text(new SourceText("d" + i, texts[i])))
        .iterator();
  }

  private static AttributedDocument recurse(String id, String text) {
    return recurse(id + text, text);
  }

  private static Batch batch(Extractor extractor, int threads) {
    return new Batch(() -> extractor, threads, HashMultiset.create(), NOBODY);
  }

  private record Failures(List<String> messages) implements Batch.Watcher {

    @Override
    public void done(AttributedDocument document) {}

    @Override
    public void failed(DixitException reason) {
      messages.add(reason.getMessage());
    }

    @Override
    public void skipped() {}
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
