// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.text;

import io.github.dixit.Span;
import io.github.dixit.text.QuotationMark.Family;
import io.github.dixit.text.QuotationMark.Role;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Pairs the quotation marks of a text, in time that grows with its length only. What a mark looks
 * like comes from {@link QuotationMarkScanner}; this class keeps the stack of open ones. Each
 * paragraph begins with an empty stack, save that marks at its start may open anew what the
 * paragraph before left open; {@link MarkRepair} sees to marks that are lost or point the wrong
 * way.
 */
final class Quotations {

  /** Quotations deeper than this are paired, so that those around them come out right, and left. */
  static final int MAX_DEPTH = 100;

  private final String text;
  private final List<Quotation> found = new ArrayList<>();
  private final List<OpenQuotation> stack = new ArrayList<>();
  private final Map<Family, OpenQuotation> innermost = new EnumMap<>(Family.class);

  /** What the paragraph before left open, outer ones first. */
  private List<OpenQuotation> pending = new ArrayList<>();

  private Quotations(String text) {
    this.text = text;
  }

  /** {@return the quotations of the text by begin, outer ones before those inside them} */
  static List<Quotation> of(String text, List<Span> paragraphs) {
    Quotations quotations = new Quotations(text);
    paragraphs.forEach(quotations::read);
    quotations.pending.forEach(quotations::leave);
    return withDepths(quotations.found);
  }

  private void read(Span paragraph) {
    QuotationMarkScanner.Scan scan = QuotationMarkScanner.scan(text, paragraph);
    List<QuotationMark> marks = MarkRepair.repaired(scan.marks(), paragraph, text);
    int resumed = resume(paragraph, marks);
    boolean[] signs = signs(marks);
    for (int i = resumed; i < marks.size(); i++) {
      if (!signs[i]) {
        read(marks.get(i));
      }
    }
    pending = endParagraph(paragraph.end(), scan.letters());
  }

  /** Opens anew what the marks at the very start of a paragraph match; returns how many do. */
  private int resume(Span paragraph, List<QuotationMark> marks) {
    int resumed = 0;
    int next = paragraph.begin();
    for (OpenQuotation open : pending) {
      if (resumed < marks.size() && opensAnew(marks.get(resumed), next, open)) {
        open(marks.get(resumed), open);
        next = marks.get(resumed).end();
        resumed++;
      } else {
        leave(open);
        // A single mark that nobody would believe unclosed does not hide those inside it.
        next = open.mark.solemn() ? -1 : next;
      }
    }
    return resumed;
  }

  private static boolean opensAnew(QuotationMark mark, int begin, OpenQuotation open) {
    return mark.begin() == begin && mark.role() == Role.OPEN && mark.family() == open.mark.family();
  }

  /**
   * {@return which marks are apostrophes or signs of measure after all} A mark that could be either
   * closes, unless the next of its family does: {@code 'The players' union,' he said}.
   */
  private static boolean[] signs(List<QuotationMark> marks) {
    boolean[] signs = new boolean[marks.size()];
    Map<Family, Role> next = new EnumMap<>(Family.class);
    for (int i = marks.size() - 1; i >= 0; i--) {
      QuotationMark mark = marks.get(i);
      if (mark.role() == Role.CLOSE_OR_SIGN) {
        Role following = next.get(mark.family());
        signs[i] = following == Role.CLOSE || following == Role.CLOSE_SURELY;
      } else {
        next.put(mark.family(), mark.role());
      }
    }
    return signs;
  }

  private void read(QuotationMark mark) {
    boolean isOpen = innermost.containsKey(mark.family());
    if (mark.role() == Role.OPEN || (mark.role() == Role.EITHER && !isOpen)) {
      open(mark, null);
    } else if (isOpen
        && (closesTop(mark)
            || mark.role() == Role.CLOSE_SURELY
            || mark.family() == Family.DOUBLE)) {
      close(mark);
    }
  }

  private boolean closesTop(QuotationMark mark) {
    return stack.get(stack.size() - 1).mark.family() == mark.family();
  }

  private void open(QuotationMark mark, @Nullable OpenQuotation continued) {
    OpenQuotation outer = innermost.get(mark.family());
    if (outer != null) {
      outer.openedInside(mark, trimmed(mark.begin()));
    }
    OpenQuotation opened = new OpenQuotation(mark, continued, outer);
    innermost.put(mark.family(), opened);
    stack.add(opened);
  }

  private void close(QuotationMark closing) {
    int end = closing.begin();
    while (!closesTop(closing)) {
      OpenQuotation forgotten = pop();
      forgotten.endsAt(end, closing.letters());
      leave(forgotten);
    }
    OpenQuotation closed = pop();
    if (closed.continued != null || closing.letters() > closed.mark.letters()) {
      found.add(new Quotation(closed.closedBy(closing), 0, true));
    }
  }

  private OpenQuotation pop() {
    OpenQuotation top = stack.remove(stack.size() - 1);
    if (top.outer == null) {
      innermost.remove(top.mark.family());
    } else {
      innermost.put(top.mark.family(), top.outer);
    }
    return top;
  }

  /** Empties the stack; returns what may go on in the next paragraph. */
  private List<OpenQuotation> endParagraph(int end, int letters) {
    List<OpenQuotation> open = new ArrayList<>();
    for (OpenQuotation quotation : stack) {
      quotation.endsAt(end, letters);
      if (quotation.mayContinue() && quotation.hasWords()) {
        open.add(quotation);
      } else {
        leave(quotation);
      }
    }
    stack.clear();
    innermost.clear();
    return open;
  }

  /** Gives up on what was never closed: a quotation of its own in each paragraph. */
  private void leave(OpenQuotation quotation) {
    for (OpenQuotation part = quotation; part != null; part = part.continued) {
      if (part.mark.solemn() && part.hasWords()) {
        found.add(new Quotation(List.of(part.unclosed()), 0, false));
      }
    }
  }

  private int trimmed(int end) {
    int to = end;
    while (to > 0 && Paragraphs.isSpace(text.charAt(to - 1))) {
      to--;
    }
    return to;
  }

  private static List<Quotation> withDepths(List<Quotation> quotations) {
    quotations.sort(
        Comparator.comparingInt((Quotation q) -> q.extent().begin())
            .thenComparingInt(q -> -q.extent().end()));
    List<Quotation> nested = new ArrayList<>();
    List<Integer> ends = new ArrayList<>();
    for (Quotation quotation : quotations) {
      while (!ends.isEmpty() && ends.get(ends.size() - 1) <= quotation.extent().begin()) {
        ends.remove(ends.size() - 1);
      }
      if (ends.size() < MAX_DEPTH) {
        nested.add(new Quotation(quotation.spans(), ends.size(), quotation.closed()));
      }
      ends.add(quotation.extent().end());
    }
    return nested;
  }
}
