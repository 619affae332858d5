// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.bench;

import io.github.dixit.Dixit;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/**
 * How the cost grows with the length of a text, which should be in proportion, and the throughput
 * with the number of threads.
 */
public final class Growth {

  private static final long WORDS = 100_000;
  private static final int SHORTEST = 10_000;
  private static final int LONGEST = 10_000_000;
  private static final int ROUNDS = 4;

  private Growth() {}

  /**
   * Arguments: the longest text in code units (10,000,000); a folder of .txt files, by default that
   * of the project's articles.
   */
  public static void main(String[] args) throws Exception {
    int longest = args.length > 0 ? Integer.parseInt(args[0]) : LONGEST;
    Path folder = args.length > 1 ? Path.of(args[1]) : Path.of("testdata", "articles");
    Articles articles = Articles.read(folder, WORDS);
    try (Dixit dixit = Dixit.create()) {
      articles.texts().forEach(dixit::extract);
      lengths(dixit, articles, longest);
      threads(dixit, articles);
    }
  }

  private static void lengths(Dixit dixit, Articles articles, int longest) {
    System.out.println("| code units | CPU s | CPU µs a word |\n|---|---|---|");
    for (int length = SHORTEST; length <= longest; length *= 10) {
      String text = articles.joined(length);
      double before = Usage.cpu();
      dixit.extract(text);
      double cpu = Usage.cpu() - before;
      System.out.printf(
          Locale.ROOT, "| %,d | %.1f | %.0f |%n", length, cpu, cpu * 1e6 / Articles.words(text));
    }
  }

  private static void threads(Dixit dixit, Articles articles) throws Exception {
    System.out.println("\n| threads | elapsed s | words a second | against one |\n|---|---|---|---|");
    double alone = 0;
    for (int threads = 1; threads <= Runtime.getRuntime().availableProcessors(); threads *= 2) {
      double seconds = seconds(dixit, articles, threads);
      alone = threads == 1 ? seconds : alone;
      System.out.printf(
          Locale.ROOT,
          "| %d | %.1f | %,.0f | %.2f |%n",
          threads,
          seconds,
          articles.words() * ROUNDS / seconds,
          alone / seconds);
    }
  }

  private static double seconds(Dixit dixit, Articles articles, int threads) throws Exception {
    List<Callable<Object>> tasks =
        Stream.generate(articles.texts()::stream)
            .limit(ROUNDS)
            .flatMap(texts -> texts)
            .<Callable<Object>>map(text -> () -> dixit.extract(text))
            .toList();
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      double before = Usage.wall();
      for (Future<Object> done : pool.invokeAll(tasks)) {
        done.get();
      }
      return Usage.wall() - before;
    } finally {
      pool.shutdown();
    }
  }
}
