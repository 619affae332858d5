// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.text;

import edu.stanford.nlp.ling.CoreLabel;
import io.github.dixit.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Puts quotation marks at the borders of sentences to the side they belong to. CoreNLP's splitter
 * does not know whether a straight mark opens or closes: after {@code "It rained. It poured."} it
 * gives the last mark to the next sentence.
 */
final class QuotationEdges {

  private final BitSet opening = new BitSet();
  private final BitSet closing = new BitSet();

  QuotationEdges(List<Quotation> quotations) {
    for (Quotation quotation : quotations) {
      for (Span span : quotation.spans()) {
        opening.set(span.begin());
      }
      if (quotation.closed()) {
        closing.set(quotation.extent().end());
      }
    }
  }

  /** {@return the sentences of a paragraph with the marks between them moved, none left empty} */
  List<List<CoreLabel>> repair(List<List<CoreLabel>> sentences) {
    List<List<CoreLabel>> repaired = new ArrayList<>();
    List<CoreLabel> carried = new ArrayList<>();
    for (List<CoreLabel> sentence : sentences) {
      int begin = repaired.isEmpty() || !carried.isEmpty() ? 0 : closingAtStart(sentence);
      if (begin > 0) {
        repaired.get(repaired.size() - 1).addAll(sentence.subList(0, begin));
      }
      List<CoreLabel> rest = new ArrayList<>(carried);
      rest.addAll(sentence.subList(begin, sentence.size()));
      int end = openingAtEnd(rest);
      carried = new ArrayList<>(rest.subList(end, rest.size()));
      if (end > 0) {
        repaired.add(new ArrayList<>(rest.subList(0, end)));
      }
    }
    if (!carried.isEmpty()) {
      repaired.add(carried);
    }
    return repaired;
  }

  private int closingAtStart(List<CoreLabel> sentence) {
    int i = 0;
    while (i < sentence.size() && closing.get(sentence.get(i).endPosition())) {
      i++;
    }
    return i;
  }

  private int openingAtEnd(List<CoreLabel> sentence) {
    int i = sentence.size();
    while (i > 0 && opening.get(sentence.get(i - 1).beginPosition())) {
      i--;
    }
    return i;
  }
}
