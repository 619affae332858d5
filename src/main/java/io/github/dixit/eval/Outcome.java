// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.eval;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What became of one attribution.
 *
 * @param document its name
 * @param gold as people found it; empty if they didn't
 * @param system as the system found it; empty if it didn't
 * @param linked whether source, cue and content are about the same
 * @param faults what is wrong; none if all is right
 */
public record Outcome(
    String document,
    Optional<Side> gold,
    Optional<Side> system,
    boolean linked,
    Set<Fault> faults) {

  /** Copies the set. */
  public Outcome {
    Objects.requireNonNull(document, "document");
    faults = Set.copyOf(faults);
  }

  /**
   * An attribution in words; what is absent is an empty string.
   *
   * @param type as gold or system tell it
   * @param form of the source
   * @param cueClass of the cue
   */
  public record Side(
      String source,
      String cue,
      String content,
      String speaker,
      String type,
      String form,
      String cueClass) {}
}
