// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.verify;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Which of many things have a key: two sorted arrays, 12 bytes an entry. */
final class Postings {

  private final long[] keys;
  private final int[] owners;

  /**
   * Sorts the keys.
   *
   * @param features the keys of each thing, none twice
   */
  Postings(List<long[]> features) {
    this.keys = features.stream().flatMapToLong(Arrays::stream).sorted().toArray();
    this.owners = new int[keys.length];
    int[] next = new int[keys.length];
    for (int owner = 0; owner < features.size(); owner++) {
      for (long key : features.get(owner)) {
        int first = first(key);
        owners[first + next[first]++] = owner;
      }
    }
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

  /** {@return those that have the key, in their order, but no more than one above the limit} */
  IntStream of(long key, int limit) {
    int first = first(key);
    int end = first;
    while (end < keys.length && keys[end] == key && end - first <= limit) {
      end++;
    }
    return Arrays.stream(owners, first, end);
  }
}
