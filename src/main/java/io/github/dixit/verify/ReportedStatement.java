// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.verify;

import io.github.dixit.Attribution;
import java.util.List;
import java.util.Objects;

/**
 * A statement that a draft reports in words of its own. It can't be held against its source word by
 * word, so that there is no verdict on it.
 *
 * @param attribution the act by which the draft ascribes it
 * @param nearest what the same speaker says in the sources that shares most words with it, the best
 *     first; empty if there is nothing like it
 */
public record ReportedStatement(Attribution attribution, List<Passage> nearest) {

  /**
   * Copies the list.
   *
   * @param attribution the act by which the draft ascribes it
   * @param nearest what the same speaker says in the sources that shares most words with it, the
   *     best first; empty if there is nothing like it
   */
  public ReportedStatement {
    Objects.requireNonNull(attribution, "attribution");
    nearest = List.copyOf(nearest);
  }
}
