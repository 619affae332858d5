// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.links.silence;

import io.github.dixit.NonStatement;
import io.github.dixit.links.LinkedAttribution;
import java.util.List;

/**
 * What a document does not say, apart from what it says.
 *
 * @param nonStatements the non-statements in text order, their speakers not yet known
 * @param spoken the attributions that are more than a silence, numbered anew
 */
public record Silences(List<NonStatement> nonStatements, List<LinkedAttribution> spoken) {

  /** Copies the lists. */
  public Silences {
    nonStatements = List.copyOf(nonStatements);
    spoken = List.copyOf(spoken);
  }
}
