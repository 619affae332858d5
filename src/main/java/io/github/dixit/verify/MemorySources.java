// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.verify;

import io.github.dixit.AttributedDocument;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

/** Sources in memory, found by the words, and the pairs of words, that they have. */
final class MemorySources extends Sources {

  /** More words of a quotation don't tell more about where it stands. */
  private static final int LOOKED_UP = 2_000;

  /** What stands in more documents tells next to nothing, unless there are few documents. */
  private static final int COMMON = 400;

  private final List<SourceDocument> documents;
  private final Postings postings;

  MemorySources(Collection<AttributedDocument> documents) {
    this.documents = documents.stream().map(SourceDocument::of).toList();
    this.postings =
        new Postings(
            this.documents.stream().map(d -> features(d.words()).distinct().toArray()).toList());
  }

  /** {@return keys of the words and of the pairs of words} */
  static LongStream features(Words words) {
    return LongStream.concat(
        LongStream.range(0, words.size()).map(i -> words.key((int) i)),
        LongStream.range(0, Math.max(0, words.size() - 1)).map(i -> words.pairKey((int) i)));
  }

  @Override
  List<SourceDocument> nearest(Words words, int most) {
    if (documents.size() <= most) {
      return documents;
    }
    Map<Integer, Double> scores = new HashMap<>();
    features(words).distinct().limit(LOOKED_UP).forEach(key -> score(key, scores));
    List<Map.Entry<Integer, Double>> best = new ArrayList<>(scores.entrySet());
    best.sort(
        Map.Entry.<Integer, Double>comparingByValue()
            .reversed()
            .thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())));
    return best.stream().limit(most).map(e -> documents.get(e.getKey())).toList();
  }

  private void score(long key, Map<Integer, Double> scores) {
    int[] having = postings.of(key, COMMON).toArray();
    if (having.length <= COMMON) {
      double weight = Math.log1p((double) documents.size() / having.length);
      Arrays.stream(having).forEach(d -> scores.merge(d, weight, Double::sum));
    }
  }
}
