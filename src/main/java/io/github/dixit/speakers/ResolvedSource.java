// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers;

import io.github.dixit.SourceForm;
import io.github.dixit.Speaker;
import io.github.dixit.speakers.reference.Verdict;
import java.util.List;
import java.util.Optional;

/**
 * Who stands behind the source of one attribution.
 *
 * @param form how the source is named
 * @param speaker the entity behind it
 * @param coSpeakers the further entities where the source names several
 * @param why what was weighed, where a pronoun or a description had to be understood
 */
public record ResolvedSource(
    SourceForm form, Optional<Speaker> speaker, List<Speaker> coSpeakers, Optional<Verdict> why) {

  /** Copies the list. */
  public ResolvedSource {
    coSpeakers = List.copyOf(coSpeakers);
  }

  /** Makes one for which nothing had to be weighed. */
  public ResolvedSource(SourceForm form, Optional<Speaker> speaker, List<Speaker> coSpeakers) {
    this(form, speaker, coSpeakers, Optional.empty());
  }
}
