// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.io.gold;

import java.util.List;

/**
 * A text of a test set with all its attributions.
 *
 * @param id the name of the document
 * @param text the text
 * @param attributions in the file's order
 * @param hasSpeakers whether the set names speakers at all
 */
public record GoldDocument(
    String id, String text, List<GoldAttribution> attributions, boolean hasSpeakers) {

  /** Copies the list. */
  public GoldDocument {
    attributions = List.copyOf(attributions);
  }
}
