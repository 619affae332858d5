// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.io.gold;

import java.util.List;
import java.util.Optional;

/**
 * A text of a test set with all its attributions.
 *
 * @param id the name of the document
 * @param text the text
 * @param attributions in the file's order
 * @param hasSpeakers whether the set names speakers at all
 * @param silences what was not said; empty if the set doesn't tell
 */
public record GoldDocument(
    String id,
    String text,
    List<GoldAttribution> attributions,
    boolean hasSpeakers,
    Optional<List<GoldSilence>> silences) {

  /** Copies the lists. */
  public GoldDocument {
    attributions = List.copyOf(attributions);
    silences = silences.map(List::copyOf);
  }

  GoldDocument(String id, String text, List<GoldAttribution> attributions, boolean hasSpeakers) {
    this(id, text, attributions, hasSpeakers, Optional.empty());
  }
}
