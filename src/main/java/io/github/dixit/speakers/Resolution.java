// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers;

import io.github.dixit.Speaker;
import io.github.dixit.TextSpan;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The speakers of a document.
 *
 * @param speakers all of them, in order of first mention
 * @param sources one for each attribution, in the attributions' order
 * @param bySource the speakers of all sources asked for, by the source's span
 * @param warnings what a user should know: names that fit several entries of the catalogue
 */
public record Resolution(
    List<Speaker> speakers,
    List<ResolvedSource> sources,
    Map<TextSpan, Speaker> bySource,
    List<String> warnings) {

  /** Copies the lists. */
  public Resolution {
    speakers = List.copyOf(speakers);
    sources = List.copyOf(sources);
    bySource = Map.copyOf(bySource);
    warnings = List.copyOf(warnings);
  }

  /**
   * {@return the speaker behind a source}
   *
   * @param source the source of an attribution, or one of the further sources that were given to
   *     {@link SpeakerResolver#resolve(io.github.dixit.text.Sentences, List, List)}
   */
  public Optional<Speaker> speakerOf(TextSpan source) {
    return Optional.ofNullable(bySource.get(source));
  }
}
