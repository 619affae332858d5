// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.text;

import io.github.dixit.Span;
import io.github.dixit.text.QuotationMark.Family;
import io.github.dixit.text.QuotationMark.Role;
import java.util.ArrayList;
import java.util.List;

/**
 * Gives a paragraph's closing double marks that close nothing their sense. Where they come in pairs
 * the first of each opens: bad converters write {@code said, ”so”} and {@code said,” so”}. Where
 * one is left over at the start, what it closes began before the paragraph, whose own opening mark
 * was lost or never set.
 */
final class MarkRepair {

  private MarkRepair() {}

  /**
   * {@return the marks with those that open made to, and one without characters at the paragraph's
   * begin if it begins inside a quotation}
   */
  static List<QuotationMark> repaired(List<QuotationMark> marks, Span paragraph, String text) {
    int[] runs = closingRuns(marks);
    List<QuotationMark> repaired = new ArrayList<>(marks.size());
    boolean first = true;
    int depth = 0;
    for (int i = 0; i < marks.size(); i++) {
      QuotationMark mark = marks.get(i);
      if (mark.family() != Family.DOUBLE) {
        repaired.add(mark);
        continue;
      }
      if (depth > 0 || !closes(mark)) {
        repaired.add(mark);
        depth += mark.role() == Role.OPEN || mark.role() == Role.EITHER && depth == 0 ? 1 : -1;
      } else if (first && runs[i] % 2 == 1 && hugsLeft(mark, paragraph, text)) {
        repaired.add(0, opening(paragraph.begin(), paragraph.begin(), mark, 0));
        repaired.add(mark);
      } else if (runs[i] > 1) {
        repaired.add(opening(mark.begin(), mark.end(), mark, mark.letters()));
        depth++;
      } else {
        repaired.add(mark);
      }
      depth = Math.max(0, depth);
      first = false;
    }
    return repaired;
  }

  /** For each mark how many double ones from it on close, until one does not. */
  private static int[] closingRuns(List<QuotationMark> marks) {
    int[] runs = new int[marks.size()];
    int run = 0;
    for (int i = marks.size() - 1; i >= 0; i--) {
      if (marks.get(i).family() == Family.DOUBLE) {
        run = closes(marks.get(i)) ? run + 1 : 0;
      }
      runs[i] = run;
    }
    return runs;
  }

  private static boolean closes(QuotationMark mark) {
    return mark.role() == Role.CLOSE || mark.role() == Role.CLOSE_SURELY;
  }

  /** Stands at what is before it; behind a digit it may be a sign of inches or seconds. */
  private static boolean hugsLeft(QuotationMark mark, Span paragraph, String text) {
    char before = mark.begin() > paragraph.begin() ? text.charAt(mark.begin() - 1) : ' ';
    return !Paragraphs.isSpace(before) && !Character.isDigit(before);
  }

  private static QuotationMark opening(int begin, int end, QuotationMark mark, int letters) {
    return new QuotationMark(begin, end, mark.family(), Role.OPEN, letters, mark.solemn());
  }
}
