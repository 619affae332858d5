// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.text;

import io.github.dixit.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A quotation that is open while its paragraph is read, with the paragraphs it came through. */
final class OpenQuotation {

  final QuotationMark mark;

  /** The same quotation in the paragraph before, if this mark opens it anew. */
  final @Nullable OpenQuotation continued;

  /** The next open quotation of the same family around this one. */
  final @Nullable OpenQuotation outer;

  /** Where the first mark that opens within it, of the same family, begins; -1 if none does. */
  private int cut = -1;

  private int cutLetters;
  private int end;
  private int endLetters;

  OpenQuotation(
      QuotationMark mark, @Nullable OpenQuotation continued, @Nullable OpenQuotation outer) {
    this.mark = mark;
    this.continued = continued;
    this.outer = outer;
  }

  /**
   * Takes notice of a mark that opens inside. If nothing ever closes this quotation, its closing
   * mark was forgotten, most likely before that one.
   */
  void openedInside(QuotationMark inner, int trimmed) {
    if (cut < 0) {
      cut = trimmed;
      cutLetters = inner.letters();
    }
  }

  /** Whether it may go on in the next paragraph. */
  boolean mayContinue() {
    return cut < 0;
  }

  /** Ends it without a closing mark, for the time being or for good. */
  void endsAt(int offset, int letters) {
    end = offset;
    endLetters = letters;
  }

  /** {@return one span for each paragraph, the last of them closed by the mark} */
  List<Span> closedBy(QuotationMark closing) {
    List<Span> spans = new ArrayList<>();
    spans.add(new Span(mark.begin(), closing.end()));
    for (OpenQuotation part = continued; part != null; part = part.continued) {
      spans.add(new Span(part.mark.begin(), part.end));
    }
    Collections.reverse(spans);
    return spans;
  }

  /** {@return whether there is a letter or digit between its mark and what ends it} */
  boolean hasWords() {
    return (cut < 0 ? endLetters : cutLetters) > mark.letters();
  }

  /** {@return where it stands in this paragraph if nothing closes it} */
  Span unclosed() {
    return new Span(mark.begin(), cut < 0 ? end : Math.min(cut, end));
  }
}
