// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.bench;

import io.github.dixit.AttributedDocument;
import io.github.dixit.Dixit;
import io.github.dixit.MutatedTexts;
import io.github.dixit.extraction.DiceReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;

/**
 * Reads as many maltreated texts as one likes and checks the records of each, with the models or
 * with dice in their place, which find worse things and take a twentieth of the time. A text is
 * known by its number, so that one which fails can be had again.
 */
public final class Mutations {

  private static final long COUNT = 1_000_000;
  private static final long REPORT = 20_000;

  private Mutations() {}

  /**
   * Arguments: how many texts (1,000,000); the number of the first (1,000); threads (all cores); the
   * longest of the one to five pieces of a text in UTF-16 code units (400); {@code dice} to do
   * without the models.
   */
  public static void main(String[] args) throws Exception {
    long count = args.length > 0 ? Long.parseLong(args[0]) : COUNT;
    long first = args.length > 1 ? Long.parseLong(args[1]) : 1_000;
    int threads =
        args.length > 2 ? Integer.parseInt(args[2]) : Runtime.getRuntime().availableProcessors();
    MutatedTexts texts =
        MutatedTexts.ofArticles(
            args.length > 3 ? Integer.parseInt(args[3]) : MutatedTexts.LONGEST_PIECE);
    Counts counts = new Counts();
    double begun = Usage.wall();
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try (Reading reading = args.length > 4 ? dice() : models()) {
      AtomicLong next = new AtomicLong(first);
      List<Future<?>> work = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        work.add(pool.submit(() -> read(reading, texts, next, first + count, counts)));
      }
      for (Future<?> done : work) {
        done.get();
      }
    } finally {
      pool.shutdownNow();
    }
    System.out.printf(
        Locale.ROOT,
        "%,d texts, %,d characters, %,d attributions, %d failed; %.0f s%n",
        count,
        counts.characters.sum(),
        counts.attributions.sum(),
        counts.failures.sum(),
        Usage.wall() - begun);
    System.exit(counts.failures.sum() == 0 ? 0 : 1);
  }

  /** What makes a document of a text. */
  private interface Reading extends AutoCloseable {
    AttributedDocument read(String text, long number);

    @Override
    default void close() {}
  }

  private static Reading dice() {
    return new DiceReader()::read;
  }

  private static Reading models() {
    Dixit dixit = Dixit.create();
    return new Reading() {
      @Override
      public AttributedDocument read(String text, long number) {
        return dixit.extract("text " + number, text);
      }

      @Override
      public void close() {
        dixit.close();
      }
    };
  }

  private static void read(
      Reading reading, MutatedTexts texts, AtomicLong next, long end, Counts counts) {
    for (long number = next.getAndIncrement(); number < end; number = next.getAndIncrement()) {
      String text = texts.get(number);
      try {
        AttributedDocument document = reading.read(text, number);
        MutatedTexts.check(text, document);
        counts.attributions.add(document.attributions().size());
      } catch (RuntimeException | AssertionError | StackOverflowError e) {
        counts.failures.increment();
        System.out.println("text " + number + ": " + e);
      }
      counts.characters.add(text.length());
      if (number % REPORT == 0) {
        System.out.printf(Locale.ROOT, "%,d begun, %d failed%n", number, counts.failures.sum());
      }
    }
  }

  private static final class Counts {
    private final LongAdder characters = new LongAdder();
    private final LongAdder attributions = new LongAdder();
    private final LongAdder failures = new LongAdder();
  }
}
