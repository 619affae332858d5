// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.verify;

import com.google.common.hash.HashFunction;
import com.google.common.hash.Hashing;
import io.github.dixit.Span;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a text, each with its place and a key that is equal for words that count as the
 * same: whatever their case, the shape of their apostrophes, and the dots in initials. Hyphens part
 * words, so that <em>long-term</em> and <em>long term</em> are the same; signs that are read aloud,
 * such as {@code $} and {@code %}, are words.
 *
 * <p>Keys are 64-bit fingerprints: a text of some million words takes 16 bytes a word.
 */
final class Words {

  private static final Pattern WORD =
      Pattern.compile(
          "\\p{L}(?:\\.\\p{L}(?![\\p{L}\\p{M}]))++\\.?+" // U.S.
              + "|\\p{N}++(?:[.,]\\p{N}++)*+"
              + "|[\\p{L}\\p{M}\\p{N}\\u00AD]++(?:['\\u2019\\u2018\\u02BC\\uFF07]\\p{L}[\\p{L}\\p{M}]*+)*+"
              + "|[\\p{Sc}%&+\\u00B0]");

  /** Dots of initials, soft hyphens, and the commas that part thousands. */
  private static final Pattern NOT_READ =
      Pattern.compile("[.\\u00AD](?!\\p{N})|,(?=\\p{N}{3}(?!\\p{N}))");

  private static final Pattern APOSTROPHE = Pattern.compile("[\\u2019\\u2018\\u02BC\\uFF07]");
  private static final HashFunction HASH = Hashing.sipHash24();

  private final String text;
  private final long[] keys;
  private final int[] begins;
  private final int[] ends;

  private Words(String text, long[] keys, int[] begins, int[] ends) {
    this.text = text;
    this.keys = keys;
    this.begins = begins;
    this.ends = ends;
  }

  /** {@return the words of the whole text} */
  static Words of(String text) {
    return in(text, text.isEmpty() ? List.of() : List.of(new Span(0, text.length())));
  }

  /** {@return the words in the ranges of the text} */
  static Words in(String text, List<Span> ranges) {
    Collector words = new Collector(text);
    ranges.forEach(words::read);
    return words.done();
  }

  int size() {
    return keys.length;
  }

  long key(int word) {
    return keys[word];
  }

  /** {@return a key of the word and the one behind it} */
  long pairKey(int word) {
    return pair(keys[word], keys[word + 1]);
  }

  static long pair(long first, long second) {
    return first * 0x9E3779B97F4A7C15L + Long.rotateLeft(second, 31);
  }

  int begin(int word) {
    return begins[word];
  }

  int end(int word) {
    return ends[word];
  }

  /** {@return the characters between a word and the one before it, or the ends of the text} */
  String before(int word) {
    int from = word == 0 ? 0 : ends[word - 1];
    int to = word == keys.length ? text.length() : begins[word];
    return text.substring(from, to);
  }

  /** {@return the words from one up to another, as they are written} */
  String text(int from, int to) {
    return from == to ? "" : text.substring(begins[from], ends[to - 1]);
  }

  /** {@return the range of the words from one up to another} */
  Span span(int from, int to) {
    return new Span(begins[from], ends[to - 1]);
  }

  /** {@return the first word that begins at the offset or behind it} */
  int at(int offset) {
    int found = Arrays.binarySearch(begins, offset);
    return found < 0 ? -found - 1 : found;
  }

  /** {@return the form in which a word is compared} */
  static String form(String word) {
    String plain = Normalizer.normalize(word, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    return NOT_READ.matcher(APOSTROPHE.matcher(plain).replaceAll("'")).replaceAll("");
  }

  private static final class Collector {

    private final String text;
    private long[] keys = new long[64];
    private int[] begins = new int[64];
    private int[] ends = new int[64];
    private int size;

    Collector(String text) {
      this.text = text;
    }

    void read(Span range) {
      Matcher matcher = WORD.matcher(text).region(range.begin(), range.end());
      while (matcher.find()) {
        add(matcher.start(), matcher.end());
      }
    }

    private void add(int begin, int end) {
      if (size == keys.length) {
        grow();
      }
      keys[size] = HASH.hashUnencodedChars(form(text.substring(begin, end))).asLong();
      begins[size] = begin;
      ends[size] = end;
      size++;
    }

    private void grow() {
      int length = size * 2;
      keys = Arrays.copyOf(keys, length);
      begins = Arrays.copyOf(begins, length);
      ends = Arrays.copyOf(ends, length);
    }

    Words done() {
      return new Words(
          text, Arrays.copyOf(keys, size), Arrays.copyOf(begins, size), Arrays.copyOf(ends, size));
    }
  }
}
