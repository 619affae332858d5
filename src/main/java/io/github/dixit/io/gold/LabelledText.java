// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.io.gold;

import java.util.List;
import java.util.Set;

/**
 * A text of a test set that labels tokens.
 *
 * @param id the name of the document
 * @param text the tokens as print would set them
 * @param tokens where each token stands, in code points
 * @param runs the runs of tokens with one role
 */
public record LabelledText(String id, String text, List<GoldSpan> tokens, Set<Run> runs) {

  /** Copies list and set. */
  public LabelledText {
    tokens = List.copyOf(tokens);
    runs = Set.copyOf(runs);
  }

  /**
   * Tokens in a row with one role.
   *
   * @param role of all of them
   * @param begin the first token
   * @param end one past the last token
   */
  public record Run(GoldRole role, int begin, int end) {}
}
