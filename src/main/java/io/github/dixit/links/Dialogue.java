// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.links;

import io.github.dixit.Span;
import io.github.dixit.text.Quotation;
import io.github.dixit.text.Sentences;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Where people talk to each other, as in fiction and some interviews, and each new paragraph in
 * quotation marks is somebody else's turn. In news such a paragraph goes on with the speaker of the
 * one before. Of 924 news articles of PolNeAR (train and dev) none has turns as dense as asked for
 * here.
 */
final class Dialogue {

  private static final Pattern ADDRESS =
      Pattern.compile("[?!]|\\b(?:you|your|yours)\\b", Pattern.CASE_INSENSITIVE);

  /** How many paragraphs are looked at on each side. */
  private static final int REACH = 10;

  private static final int FEWEST_TURNS = 5;
  private static final double LEAST_SHARE = 1 / 3.0;

  private final List<Span> paragraphs;

  /** How many turns there are before each paragraph. */
  private final int[] turnsBefore;

  Dialogue(Sentences sentences) {
    paragraphs = sentences.paragraphs();
    List<Quotation> quotations =
        sentences.quotations().stream().filter(q -> q.depth() == 0).toList();
    turnsBefore = new int[paragraphs.size() + 1];
    List<Span> extents = quotations.stream().map(Quotation::extent).toList();
    for (int p = 0; p < paragraphs.size(); p++) {
      int first = Overlaps.firstEndingAfter(extents, paragraphs.get(p).begin());
      List<Quotation> inside =
          quotations.subList(first, first + Overlaps.in(extents, paragraphs.get(p)).size());
      turnsBefore[p + 1] = turnsBefore[p] + (isTurn(sentences, paragraphs.get(p), inside) ? 1 : 0);
    }
  }

  /** It begins with a quotation that ends in it, and asks, exclaims or speaks to somebody. */
  private static boolean isTurn(Sentences sentences, Span paragraph, List<Quotation> quotations) {
    return !quotations.isEmpty()
        && quotations.get(0).extent().begin() == paragraph.begin()
        && quotations.stream().allMatch(q -> q.closed() && q.spans().size() == 1)
        && quotations.stream()
            .anyMatch(q -> ADDRESS.matcher(q.extent().of(sentences.text())).find());
  }

  /** {@return whether the paragraph of the offset stands in a dialogue} */
  boolean isAt(int offset) {
    int paragraph = Overlaps.firstEndingAfter(paragraphs, offset);
    int from = Math.max(0, paragraph - REACH);
    int to = Math.min(paragraphs.size(), paragraph + REACH + 1);
    int turns = turnsBefore[to] - turnsBefore[from];
    return turns >= FEWEST_TURNS && turns > LEAST_SHARE * (to - from);
  }
}
