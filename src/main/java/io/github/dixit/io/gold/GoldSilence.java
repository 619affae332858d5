// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.io.gold;

import java.util.List;

/**
 * Something that was not said.
 *
 * @param kind the name of a {@link io.github.dixit.NonStatement.Kind}
 * @param cue the words that name the silence
 */
public record GoldSilence(String kind, List<GoldSpan> cue) {

  /** Copies the list. */
  public GoldSilence {
    cue = List.copyOf(cue);
  }
}
