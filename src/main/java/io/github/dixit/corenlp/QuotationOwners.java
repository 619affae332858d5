// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.corenlp;

import io.github.dixit.AttributedDocument;
import io.github.dixit.Attribution;
import io.github.dixit.AttributionType;
import io.github.dixit.Span;
import io.github.dixit.text.Quotation;
import io.github.dixit.text.Sentences;
import java.util.Comparator;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Finds out which attribution each quotation belongs to. */
final class QuotationOwners {

  private static final Comparator<Attribution> NARROWEST =
      Comparator.comparingInt(a -> a.content().spans().stream().mapToInt(Span::length).sum());

  private QuotationOwners() {}

  /**
   * {@return the outermost quotations in contents, in text order, each with its attribution; where
   * contents lie in each other, that with the narrowest}
   */
  static Map<Span, Attribution> of(Sentences sentences, AttributedDocument document) {
    NavigableMap<Integer, Span> outermost = new TreeMap<>();
    sentences.quotations().stream()
        .filter(q -> q.depth() == 0)
        .map(Quotation::extent)
        .forEach(e -> outermost.put(e.begin(), e));
    Map<Span, Attribution> owners = new TreeMap<>();
    document.attributions().stream()
        .filter(a -> a.type() != AttributionType.INDIRECT)
        .sorted(NARROWEST)
        .forEach(
            a ->
                a.content().spans().stream()
                    .flatMap(s -> outermost.subMap(s.begin(), s.end()).values().stream())
                    .forEach(q -> owners.putIfAbsent(q, a)));
    return owners;
  }
}
