// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.sources;

import io.github.dixit.SourceForm;
import io.github.dixit.speakers.entities.Entity;
import io.github.dixit.speakers.reference.Verdict;
import java.util.List;
import java.util.Optional;

/**
 * Who stands behind a source, before speakers are written.
 *
 * @param form how the source is named
 * @param entities who; several where the source names several, none if nobody was found
 * @param why what was weighed, where a pronoun or a description had to be understood
 */
public record Answer(SourceForm form, List<Entity> entities, Optional<Verdict> why) {

  public static final Answer NONE = new Answer(SourceForm.IMPLICIT, List.of());

  /** Makes an answer for which nothing had to be weighed. */
  public Answer(SourceForm form, List<Entity> entities) {
    this(form, entities, Optional.empty());
  }

  /** {@return this answer, but that it is nobody} */
  Answer nobody() {
    return new Answer(form, List.of());
  }
}
