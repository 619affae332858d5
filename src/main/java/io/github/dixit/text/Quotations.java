// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.text;

import io.github.dixit.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Pairs quotation marks over a whole text, in one pass: straight and curly, double and single,
 * guillemets, low-high and LaTeX's; nested ones; and those that open with each paragraph and close
 * in the last.
 */
final class Quotations {

  /** Deeper nesting is no quotation that anybody meant; its marks are counted, not paired. */
  private static final int DEEPEST = 16;

  private final String text;
  private final List<Quotation> found = new ArrayList<>();
  private final Deque<Open> open = new ArrayDeque<>();
  private int tooDeep;

  private Quotations(String text) {
    this.text = text;
  }

  /**
   * {@return the quotations in text order, outer ones before those inside them}
   *
   * @param text the document
   * @param paragraphs its paragraphs in order
   */
  static List<Quotation> pair(String text, List<Span> paragraphs) {
    Quotations quotations = new Quotations(text);
    for (int i = 0; i < paragraphs.size(); i++) {
      Optional<Span> next =
          i + 1 < paragraphs.size() ? Optional.of(paragraphs.get(i + 1)) : Optional.empty();
      quotations.read(paragraphs.get(i), next);
    }
    quotations.found.sort(
        Comparator.comparing((Quotation q) -> q.extent().begin()).thenComparing(Quotation::depth));
    return quotations.found;
  }

  /** An opening mark that waits for its closing one. */
  private static final class Open {
    final Marks.Style style;
    final int depth;
    final List<Span> before = new ArrayList<>();
    int begin;

    Open(Marks.Style style, int depth, int begin) {
      this.style = style;
      this.depth = depth;
      this.begin = begin;
    }

    Quotation endingAt(int end, boolean closed) {
      List<Span> spans = new ArrayList<>(before);
      spans.add(new Span(begin, end));
      return new Quotation(spans, depth, closed);
    }
  }

  private void read(Span paragraph, Optional<Span> next) {
    Marks marks = new Marks(text, paragraph);
    boolean first = true;
    for (Marks.Mark mark = marks.next(this::isOpen);
        mark != null;
        mark = marks.next(this::isOpen)) {
      boolean again = first && mark.at() == paragraph.begin() && reopened(mark);
      first = false;
      if (again) {
        continue;
      }
      if (mark.opens()) {
        open(mark);
      } else {
        close(mark);
      }
    }
    endParagraph(paragraph, next);
  }

  private boolean isOpen(Marks.Style style) {
    return open.stream().anyMatch(o -> o.style == style);
  }

  /** The mark that repeats an opening one at the begin of a further paragraph. */
  private boolean reopened(Marks.Mark mark) {
    Open outermost = open.peekLast();
    if (outermost == null || outermost.style != mark.style()) {
      return false;
    }
    outermost.begin = mark.at();
    return true;
  }

  private void open(Marks.Mark mark) {
    if (open.size() == DEEPEST) {
      tooDeep++;
    } else {
      open.push(new Open(mark.style(), open.size(), mark.at()));
    }
  }

  private void close(Marks.Mark mark) {
    if (tooDeep > 0) {
      tooDeep--;
      return;
    }
    if (!isOpen(mark.style())) {
      return;
    }
    // What was opened inside and not closed by now was no quotation.
    while (open.element().style != mark.style()) {
      open.pop();
    }
    Open opened = open.pop();
    if (mark.end() - opened.begin > 2) {
      found.add(opened.endingAt(mark.end(), true));
    }
  }

  /** Unclosed quotations end here, but for an outermost one that the next paragraph opens again. */
  private void endParagraph(Span paragraph, Optional<Span> next) {
    tooDeep = 0;
    Open outermost = open.peekLast();
    boolean goesOn =
        outermost != null && next.isPresent() && outermost.style == Marks.opening(text, next.get());
    while (!open.isEmpty()) {
      Open opened = open.pop();
      if (opened == outermost && goesOn) {
        opened.before.add(new Span(opened.begin, paragraph.end()));
      } else if (paragraph.end() - opened.begin > 2) {
        found.add(opened.endingAt(paragraph.end(), false));
      }
    }
    if (goesOn) {
      open.push(outermost);
    }
  }
}
