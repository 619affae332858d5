// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.bench;

import io.github.dixit.AttributedDocument;
import io.github.dixit.GoldArticles;
import io.github.dixit.Rewritten;
import io.github.dixit.verify.QuoteVerifier;
import io.github.dixit.verify.SourceIndex;
import io.github.dixit.verify.Sources;
import io.github.dixit.verify.StatementFollower;
import io.github.dixit.verify.StatementQuery;
import io.github.dixit.verify.VerifiedDraft;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What index, find, verify and follow cost, over articles made of those in {@code testdata} with one
 * word in three replaced by another of its length, so that all places stay. Extraction is not in it.
 * All times are CPU time.
 * Arguments: how many articles are indexed, how many are kept in memory, and how many followed.
 */
public final class VerifyThroughput {

  private static final Pattern WORD = Pattern.compile("\\p{L}{4,}");
  private static final List<AttributedDocument> ARTICLES = GoldArticles.all();
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final int QUERIES = 1_000;
  private static final double MILLION = 1e6;

  private final Random random = new Random(7);
  private final Map<Integer, List<String>> vocabulary =
      ARTICLES.stream()
          .flatMap(a -> WORD.matcher(a.text()).results())
          .map(m -> m.group().toLowerCase(Locale.ROOT))
          .distinct()
          .collect(Collectors.groupingBy(String::length));

  private VerifyThroughput() {}

  /** Measures and prints. */
  public static void main(String... arguments) throws IOException {
    int indexed = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 42_000;
    int kept = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 4_200;
    int followed = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 100_000;
    VerifyThroughput bench = new VerifyThroughput();
    bench.follow(followed);
    bench.run(indexed, kept);
  }

  private void run(int indexed, int kept) throws IOException {
    Path folder = Files.createTempDirectory("dixit-bench");
    try (SourceIndex index = SourceIndex.open(folder)) {
      double start = Usage.cpu();
      long statements = 0;
      for (int i = 0; i < indexed; i++) {
        AttributedDocument article = article(i);
        index.add(article);
        statements += article.attributions().size();
      }
      index.commit();
      tell("index: %,d articles, %,d statements in %.1f CPU s, %,d MB", indexed, statements,
          seconds(start), size(folder) / 1_000_000);
      find(index);
      verify("index", QuoteVerifier.against(index));
    } finally {
      try (Stream<Path> files = Files.walk(folder)) {
        files.sorted(Comparator.reverseOrder()).forEach(f -> f.toFile().delete());
      }
    }
    List<AttributedDocument> documents = IntStream.range(0, kept).mapToObj(this::article).toList();
    double start = Usage.cpu();
    Sources sources = Sources.of(documents);
    tell("memory: %,d articles, %,d statements taken in %.1f CPU s", kept,
        documents.stream().mapToInt(d -> d.attributions().size()).sum(), seconds(start));
    verify("memory", QuoteVerifier.against(sources));
  }

  private void find(SourceIndex index) {
    double[] millis = new double[QUERIES];
    for (int i = 0; i < QUERIES; i++) {
      StatementQuery query = StatementQuery.all().about(word() + " " + word() + " " + word());
      long from = THREADS.getCurrentThreadCpuTime();
      index.find(query);
      millis[i] = (THREADS.getCurrentThreadCpuTime() - from) / MILLION;
    }
    Arrays.sort(millis);
    tell("find: p50 %.1f ms, p99 %.1f ms", millis[QUERIES / 2], millis[QUERIES * 99 / 100]);
  }

  private void verify(String where, QuoteVerifier verifier) {
    int quotations = 0;
    double start = Usage.cpu();
    while (quotations < QUERIES) {
      VerifiedDraft verified = verifier.verify(article(random.nextInt(4_000)));
      quotations += verified.quotations().size();
    }
    tell("verify against the %s: %,d quotations in %.1f CPU s", where, quotations, seconds(start));
  }

  /** One article in ten is a copy of an earlier one. */
  private void follow(int documents) {
    double start = Usage.cpu();
    StatementFollower follower = new StatementFollower();
    for (int i = 0; i < documents; i++) {
      AttributedDocument article = article(i % 10 == 9 ? i / 2 : i);
      follower.add(
          new AttributedDocument("copy-" + i, article.text(), article.attributions(),
              article.speakers(), List.of(), List.of()));
    }
    int found = follower.statements(2).size();
    System.gc();
    Runtime memory = Runtime.getRuntime();
    tell("follow: %,d articles, %,d statements in several, in %.1f CPU s; %,d MB of heap", documents,
        found, seconds(start), (memory.totalMemory() - memory.freeMemory()) / 1_000_000);
  }

  private String word() {
    List<String> words = vocabulary.get(5 + random.nextInt(4));
    return words.get(random.nextInt(words.size()));
  }

  private AttributedDocument article(int number) {
    Random chance = new Random(number);
    AttributedDocument article = ARTICLES.get(number % ARTICLES.size());
    StringBuilder text = new StringBuilder(article.text());
    Matcher words = WORD.matcher(article.text());
    while (words.find()) {
      if (chance.nextInt(3) == 0 && Character.isLowerCase(text.charAt(words.start()))) {
        List<String> others = vocabulary.get(words.end() - words.start());
        text.replace(words.start(), words.end(), others.get(chance.nextInt(others.size())));
      }
    }
    String made = text.toString();
    return new AttributedDocument(
        "article-" + number,
        made,
        article.attributions().stream().map(a -> Rewritten.of(a, made)).toList(),
        article.speakers(),
        List.of(),
        List.of());
  }

  private static long size(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.mapToLong(f -> f.toFile().length()).sum();
    }
  }

  private static double seconds(double start) {
    return Usage.cpu() - start;
  }

  private static void tell(String format, Object... values) {
    System.out.println(String.format(Locale.ROOT, format, values));
  }
}
