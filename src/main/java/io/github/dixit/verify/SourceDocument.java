// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.verify;

import com.google.common.base.CharMatcher;
import io.github.dixit.AttributedDocument;
import io.github.dixit.Attribution;
import io.github.dixit.Span;
import io.github.dixit.text.MarkShape;
import io.github.dixit.text.Quotation;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A source as it is searched: its words, and whose quotation and attribution each stands in. */
final class SourceDocument {

  private static final int NOBODY = -1;

  /** Words that tell who speaks, between two parts of what is said. */
  static final int LONGEST_ASIDE = 100;

  /** What parts sentences, quotations and asides from what is before or behind. */
  private static final CharMatcher BORDER =
      CharMatcher.anyOf(".!?\u2026:;\u2014\u2013()\n\r[]").or(MarkShape.ANY);

  private final AttributedDocument document;
  private final Words words;
  private final int[] quotations;
  private final int[] owners;
  private final List<Quotation> quoted;

  private SourceDocument(AttributedDocument document) {
    this.document = document;
    this.words = Words.of(document.text());
    this.quotations = new int[words.size()];
    this.owners = new int[words.size()];
    Arrays.fill(quotations, NOBODY);
    Arrays.fill(owners, NOBODY);
    this.quoted = Quotation.in(document.text());
    for (int i = 0; i < quoted.size(); i++) {
      if (quoted.get(i).depth() == 0) {
        mark(quotations, quoted.get(i).spans(), i);
      }
    }
    own(document.attributions());
    new Continuations(document, words, quoted).join(owners);
  }

  /** Gives each word to the attribution around all others. */
  private void own(List<Attribution> attributions) {
    IntStream.range(0, attributions.size())
        .boxed()
        .sorted(Comparator.comparingInt(i -> length(attributions.get(i))))
        .forEach(i -> mark(owners, attributions.get(i).content().spans(), i));
  }

  static SourceDocument of(AttributedDocument document) {
    return new SourceDocument(document);
  }

  private void mark(int[] marks, List<Span> spans, int value) {
    for (Span span : spans) {
      Arrays.fill(marks, words.at(span.begin()), words.at(span.end()), value);
    }
  }

  AttributedDocument document() {
    return document;
  }

  Words words() {
    return words;
  }

  /** {@return the words in a range of the text} */
  IntStream words(Span span) {
    return IntStream.range(words.at(span.begin()), words.at(span.end()));
  }

  /** {@return whether the word stands in quotation marks} */
  boolean isQuoted(int word) {
    return quotations[word] != NOBODY;
  }

  /**
   * {@return how many of the words from one up to another stand in the quotation of the first} None
   * if it stands in none or they all do.
   */
  int quoted(int from, int to) {
    int end = from;
    while (end < to && isQuoted(end) && isOneQuotation(from, end)) {
      end++;
    }
    return end == to ? 0 : end - from;
  }

  /** {@return whether two words stand in one quotation, or both in none} */
  boolean isOneQuotation(int word, int other) {
    return quotations[word] == quotations[other];
  }

  /** {@return whether two words stand in what is ascribed by one act} */
  boolean isOneAttribution(int word, int other) {
    return owners[word] != NOBODY && owners[word] == owners[other];
  }

  /** {@return whether two words stand in one quotation or are ascribed by one act} */
  boolean isOneUtterance(int word, int other) {
    return isOneAttribution(word, other) || isQuoted(word) && isOneQuotation(word, other);
  }

  /**
   * {@return the words between two others, without those that only tell who says it all} These
   * stand between the parts of a content that its cue splits.
   */
  int[] said(int last, int next) {
    IntStream between = IntStream.range(last + 1, next);
    return isOneAttribution(last, next)
        ? between.filter(i -> owners[i] == owners[last]).toArray()
        : between.toArray();
  }

  /**
   * {@return the words said before one, the nearest last, as far as its sentence or the content
   * that its cue splits reaches}
   */
  int[] saidBefore(int word, int most) {
    return near(word, most, -1);
  }

  /** {@return the words said behind one, as {@link #saidBefore}} */
  int[] saidBehind(int word, int most) {
    return near(word, most, 1);
  }

  private int[] near(int word, int most, int way) {
    IntStream.Builder near = IntStream.builder();
    int last = word;
    for (int n = 0; n < most; n++) {
      int next = last + way;
      boolean border = way < 0 ? isBegin(last) : isEnd(last);
      if (border) {
        next = beyondAside(last, way);
      }
      if (next < 0 || next >= words.size()) {
        break;
      }
      near.add(next);
      last = next;
    }
    int[] found = near.build().toArray();
    Arrays.sort(found);
    return found;
  }

  /** {@return the next word of what an aside splits, or -1 if there is no aside} */
  private int beyondAside(int word, int way) {
    if (owners[word] == NOBODY) {
      return NOBODY;
    }
    int i = word + way;
    int passed = 0;
    while (i >= 0 && i < owners.length && owners[i] != owners[word] && passed < LONGEST_ASIDE) {
      i += way;
      passed++;
    }
    boolean aside = passed > 0 && i >= 0 && i < owners.length && owners[i] == owners[word];
    return aside ? i : NOBODY;
  }

  /** {@return whether another quotation begins with the word, and what it goes on with ends} */
  boolean isBreak(int word) {
    return word > 0
        && isQuoted(word)
        && isQuoted(word - 1)
        && !isOneQuotation(word, word - 1)
        && !isOneAttribution(word, word - 1);
  }

  /** {@return whether a square bracket opens before the word} */
  boolean isBracketed(int word) {
    return words.before(word).indexOf('[') >= 0;
  }

  /** {@return whether a sentence or a quotation begins with the word} */
  boolean isBegin(int word) {
    return word == 0 || BORDER.matchesAnyOf(words.before(word));
  }

  /** {@return whether a sentence or a quotation ends with the word} */
  boolean isEnd(int word) {
    return word == words.size() - 1 || BORDER.matchesAnyOf(words.before(word + 1));
  }

  /**
   * {@return the attribution that has most of the characters in its content} Of several the one
   * that has most of the quotation they stand in, whose words these are, and not what somebody in
   * it is said to think; then the innermost.
   */
  Optional<Attribution> attribution(Span span) {
    Span quotation = quotation(span);
    return document.attributions().stream()
        .filter(a -> a.content().overlaps(span))
        .max(
            Comparator.comparingInt((Attribution a) -> shared(a, span))
                .thenComparingInt(a -> shared(a, quotation))
                .thenComparing(Comparator.comparingInt(SourceDocument::length).reversed()));
  }

  /** {@return the innermost quotation that has all the characters; they themselves if none has} */
  private Span quotation(Span span) {
    return quoted.stream()
        .flatMap(q -> q.spans().stream())
        .filter(q -> q.begin() <= span.begin() && span.end() <= q.end())
        .min(Comparator.comparingInt(Span::length))
        .orElse(span);
  }

  private static int length(Attribution attribution) {
    return attribution.content().spans().stream().mapToInt(Span::length).sum();
  }

  private static int shared(Attribution attribution, Span span) {
    return attribution.content().spans().stream()
        .mapToInt(s -> Math.min(s.end(), span.end()) - Math.max(s.begin(), span.begin()))
        .filter(n -> n > 0)
        .sum();
  }
}
