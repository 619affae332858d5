// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.sources;

import io.github.dixit.SourceForm;
import io.github.dixit.speakers.entities.Entity;
import java.util.List;

/**
 * Who stands behind a source, before speakers are written.
 *
 * @param form how the source is named
 * @param entities who; several where the source names several, none if nobody was found
 */
public record Answer(SourceForm form, List<Entity> entities) {

  public static final Answer NONE = new Answer(SourceForm.IMPLICIT, List.of());
}
