// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers;

import io.github.dixit.SourceForm;
import io.github.dixit.Speaker;
import io.github.dixit.SpeakerEvidence;
import io.github.dixit.speakers.reference.Verdict;
import java.util.List;
import java.util.Optional;

/**
 * Who stands behind the source of one attribution.
 *
 * @param form how the source is named
 * @param speaker the entity behind it
 * @param coSpeakers the further entities where the source names several
 * @param evidence how sure that is; empty if nobody was found
 * @param why what was weighed, where a pronoun or a description had to be understood; only if that
 *     was asked for
 */
public record ResolvedSource(
    SourceForm form,
    Optional<Speaker> speaker,
    List<Speaker> coSpeakers,
    Optional<SpeakerEvidence> evidence,
    Optional<Verdict> why) {

  /** Copies the list. */
  public ResolvedSource {
    coSpeakers = List.copyOf(coSpeakers);
  }

  /** Makes one of which nobody says how sure it is. */
  public ResolvedSource(SourceForm form, Optional<Speaker> speaker, List<Speaker> coSpeakers) {
    this(form, speaker, coSpeakers, Optional.empty(), Optional.empty());
  }
}
