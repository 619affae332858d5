// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.text;

import io.github.dixit.Span;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Where people talk to each other, as in fiction and some interviews, and each new paragraph in
 * quotation marks is somebody else's turn. In news such a paragraph goes on with the speaker of the
 * one before. Of 924 news articles of PolNeAR (train and dev) none has turns as dense as asked for
 * here. A text that has them in many places is a tale, and all of it is read so; so is one in which
 * the verb stands before a pronoun or common noun, <em>said he</em>, again and again. Immutable and
 * thread-safe.
 */
public final class Dialogue {

  private static final Pattern ADDRESS =
      Pattern.compile(
          "[?!]|\\b(?:you|your|yours|ye|thou|thee|thy|sir|madam|ma[’']am|my dear)\\b"
              + "|^.(?:yes|no|oh|ah|well|aye|nay),",
          Pattern.CASE_INSENSITIVE);

  /** "said he", "cried the old man": news puts only names and offices behind the verb. */
  private static final Pattern INVERSION =
      Pattern.compile(
          "[”’\"'] (?:said|says|cried|replied|answered|exclaimed|returned|asked|rejoined|observed"
              + "|repeated|whispered|muttered|murmured|remarked|inquired|pursued) (?:he|she|I|they"
              + "|(?:the|my|his|her) (?:(?:old|young|poor|little) )?[a-z]++)(?=[,.;:]|\\s+[a-z]++ly\\b)");

  /** Two of them, and one in so many paragraphs, make a tale. */
  private static final int FEWEST_INVERSIONS = 2;

  private static final int PARAGRAPHS_OF_INVERSION = 50;

  /** How many paragraphs are looked at on each side. */
  private static final int REACH = 10;

  private static final int FEWEST_TURNS = 5;
  private static final double LEAST_SHARE = 1 / 3.0;

  /** The share of paragraphs amid dense turns from which on all of the text is a tale. */
  private static final double TALE = 0.25;

  private final List<Span> paragraphs;

  /** How many turns there are before each paragraph. */
  private final int[] turnsBefore;

  private final boolean tale;

  private Dialogue(List<Span> paragraphs, int[] turnsBefore, boolean told) {
    this.paragraphs = paragraphs;
    this.turnsBefore = turnsBefore;
    long dense = IntStream.range(0, paragraphs.size()).filter(this::isDense).count();
    this.tale = told || dense > TALE * paragraphs.size();
  }

  /** {@return where in the document people talk to each other} */
  public static Dialogue of(Sentences document) {
    List<Span> paragraphs = document.paragraphs();
    List<Quotation> quotations =
        document.quotations().stream().filter(q -> q.depth() == 0).toList();
    int[] turnsBefore = new int[paragraphs.size() + 1];
    int from = 0;
    for (int p = 0; p < paragraphs.size(); p++) {
      int to = from;
      while (to < quotations.size() && begins(quotations.get(to)) < paragraphs.get(p).end()) {
        to++;
      }
      boolean turn = isTurn(document.text(), paragraphs.get(p), quotations.subList(from, to));
      turnsBefore[p + 1] = turnsBefore[p] + (turn ? 1 : 0);
      from = to;
    }
    return new Dialogue(paragraphs, turnsBefore, isTold(document));
  }

  private static boolean isTold(Sentences document) {
    int fewest =
        Math.max(FEWEST_INVERSIONS, document.paragraphs().size() / PARAGRAPHS_OF_INVERSION);
    return INVERSION.matcher(document.text()).results().limit(fewest).count() == fewest;
  }

  private static int begins(Quotation quotation) {
    return quotation.extent().begin();
  }

  /** It begins with a quotation that ends in it, and asks, exclaims or speaks to somebody. */
  private static boolean isTurn(String text, Span paragraph, List<Quotation> quotations) {
    return !quotations.isEmpty()
        && begins(quotations.get(0)) == paragraph.begin()
        && quotations.stream().allMatch(q -> q.closed() && q.spans().size() == 1)
        && quotations.stream().anyMatch(q -> ADDRESS.matcher(q.extent().of(text)).find());
  }

  /** {@return whether the text is a tale, in which people talk to each other in many places} */
  public boolean isTale() {
    return tale;
  }

  /**
   * {@return whether the paragraph of the offset stands in a dialogue}
   *
   * @param offset in UTF-16 code units, from 0 to the length of the text
   */
  public boolean isAt(int offset) {
    return tale || isDense(paragraphAt(offset));
  }

  private boolean isDense(int paragraph) {
    int from = Math.max(0, paragraph - REACH);
    int to = Math.min(paragraphs.size(), paragraph + REACH + 1);
    int turns = turnsBefore[to] - turnsBefore[from];
    return turns >= FEWEST_TURNS && turns > LEAST_SHARE * (to - from);
  }

  /** The one that holds the offset, or else the next. */
  private int paragraphAt(int offset) {
    int low = 0;
    int high = paragraphs.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (paragraphs.get(middle).end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
