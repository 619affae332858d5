// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.sources;

import io.github.dixit.speakers.entities.Entity;
import java.util.Optional;

/** Says whom a possessor's last word means: "Smith's", "her", "the bank's". */
interface Owners {

  Optional<Entity> owner(int token);
}
