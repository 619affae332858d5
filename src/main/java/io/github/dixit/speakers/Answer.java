// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers;

import io.github.dixit.SourceForm;
import java.util.List;

/**
 * Who stands behind a source, before speakers are written.
 *
 * @param form how the source is named
 * @param entities who; several where the source names several, none if nobody was found
 */
record Answer(SourceForm form, List<Entity> entities) {

  static final Answer NONE = new Answer(SourceForm.IMPLICIT, List.of());
}
