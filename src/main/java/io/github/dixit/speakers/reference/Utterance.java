// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.reference;

import io.github.dixit.speakers.entities.Entity;
import java.util.List;

/**
 * Who spoke to whom, as far as it is known.
 *
 * @param source the one who spoke
 * @param addressees who is named right behind the cue: "told Smith", "asked Admiral Voss"
 * @param question whether the cue says that something was asked
 */
public record Utterance(Referent source, List<Entity> addressees, boolean question) {}
