// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.verify;

import io.github.dixit.AttributedDocument;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

/**
 * Sources in memory. Which documents have which words, and which pairs of words, stands in two
 * sorted arrays.
 */
final class MemorySources extends Sources {

  /** More words of a quotation don't tell more about where it stands. */
  private static final int LOOKED_UP = 2_000;

  /** What stands in more documents tells next to nothing, unless there are few documents. */
  private static final int COMMON = 400;

  private final List<SourceDocument> documents;
  private final long[] keys;
  private final int[] places;

  MemorySources(Collection<AttributedDocument> documents) {
    this.documents = documents.stream().map(SourceDocument::of).toList();
    List<long[]> features =
        this.documents.stream().map(d -> features(d.words()).distinct().toArray()).toList();
    int size = features.stream().mapToInt(f -> f.length).sum();
    this.keys = new long[size];
    this.places = new int[size];
    fill(features);
  }

  /** Sorts by key with the document beside it, without an object for each. */
  private void fill(List<long[]> features) {
    int at = 0;
    for (long[] document : features) {
      System.arraycopy(document, 0, keys, at, document.length);
      at += document.length;
    }
    java.util.Arrays.parallelSort(keys);
    int[] next = new int[keys.length];
    for (int d = 0; d < features.size(); d++) {
      for (long key : features.get(d)) {
        int first = first(key);
        places[first + next[first]++] = d;
      }
    }
  }

  /** {@return keys of the words and of the pairs of words} */
  static LongStream features(Words words) {
    return LongStream.concat(
        LongStream.range(0, words.size()).map(i -> words.key((int) i)),
        LongStream.range(0, Math.max(0, words.size() - 1)).map(i -> words.pairKey((int) i)));
  }

  private int first(long key) {
    int low = 0;
    int high = keys.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (keys[middle] < key) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
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
    int first = first(key);
    int end = first;
    while (end < keys.length && keys[end] == key && end - first <= COMMON) {
      end++;
    }
    if (end - first <= COMMON) {
      double weight = Math.log1p((double) documents.size() / (end - first));
      for (int i = first; i < end; i++) {
        scores.merge(places[i], weight, Double::sum);
      }
    }
  }
}
