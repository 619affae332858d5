// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.grammar;

/**
 * Names by which words in quotation marks call whom they are said to: <em>“No, Mr. Grey,”</em>,
 * <em>“Come, my dear Emily!”</em>
 */
public record Vocatives(TokenRow row, MentionGraph graph) {

  /** Words such as "my dear" between the comma and the name. */
  private static final int LONGEST_FRONT = 3;

  /** {@return whether the name is one, with its titles, apart from the clause by commas} */
  public boolean has(NameMention name) {
    int front = front(name);
    boolean comma = row.is(front - 1, ",") || row.is(name.end(), ","); // no mere cry
    return comma && row.quotation(name.begin()) >= 0 && isFree(front) && isCut(name);
  }

  private int front(NameMention name) {
    int begin = graph.front(name);
    int limit = begin - LONGEST_FRONT;
    while (begin > limit
        && begin > 0
        && (row.isAdjective(begin - 1) || row.tagged(begin - 1, "PRP$", "UH"))) {
      begin--;
    }
    return begin;
  }

  /** The quotation or one of its sentences begins there, or the clause before a comma has ended. */
  private boolean isFree(int begin) {
    return begin == 0
        || row.quotation(begin - 1) != row.quotation(begin)
        || row.tagged(begin - 1, "``")
        || row.is(begin - 1, "!", "?", ".", ";")
        || row.is(begin - 1, ",") && !row.isHuman(begin - 2);
  }

  private boolean isCut(NameMention name) {
    int end = name.end();
    return row.is(end, "!", "?", ".", ";")
        || row.is(end, ",") && !row.tagged(end + 1, "WP", "WDT", "DT", "VBN", "CD", "CC");
  }
}
