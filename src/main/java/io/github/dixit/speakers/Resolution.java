// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers;

import io.github.dixit.Speaker;
import java.util.List;

/**
 * The speakers of a document.
 *
 * @param speakers all of them, in order of first mention
 * @param sources one for each attribution, in the attributions' order
 */
public record Resolution(List<Speaker> speakers, List<ResolvedSource> sources) {

  /** Copies the lists. */
  public Resolution {
    speakers = List.copyOf(speakers);
    sources = List.copyOf(sources);
  }
}
