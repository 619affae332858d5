// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.spark;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** News articles made of a few sentences each, the same ones for the same number. */
final class Articles {

  private static final List<String> SPEAKERS =
      List.of(
          "Mayor Anna Lindqvist",
          "the Ministry of Fisheries",
          "Tomas Okafor, who chairs the harbour board,",
          "a spokesperson for the ferry company",
          "she",
          "union officials");

  private static final List<String> STATEMENTS =
      List.of(
          "\"The bridge will open in spring,\" %s said.",
          "According to %s, the catch fell by a third last year.",
          "%s said that the new line would cost \"far less\" than expected.",
          "The old quay was closed on Monday.",
          "%s denied that the report had been withheld.");

  private Articles() {}

  /** {@return texts by their ids} */
  static Map<String, String> of(int number) {
    return IntStream.range(0, number)
        .boxed()
        .collect(
            Collectors.toMap("article-%04d"::formatted, Articles::text, (a, b) -> a, TreeMap::new));
  }

  private static String text(int seed) {
    Random random = new Random(seed);
    return IntStream.range(0, 3 + random.nextInt(5))
        .mapToObj(i -> sentence(random))
        .collect(Collectors.joining("\n\n"));
  }

  private static String sentence(Random random) {
    String speaker = SPEAKERS.get(random.nextInt(SPEAKERS.size()));
    String text = STATEMENTS.get(random.nextInt(STATEMENTS.size())).formatted(speaker);
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }
}
