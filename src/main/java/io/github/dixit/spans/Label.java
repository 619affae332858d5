// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.spans;

import java.util.List;

/** What a unit can be tagged, in the order of the model's scores. */
enum Label {
  O,
  B_SOURCE,
  I_SOURCE,
  B_CUE,
  I_CUE,
  B_CONTENT,
  I_CONTENT;

  private static final Label[] ALL = values();

  /** The names as the manifest has them. */
  static final List<String> NAMES =
      List.of("O", "B-source", "I-source", "B-cue", "I-cue", "B-content", "I-content");

  static Label of(int tag) {
    return ALL[tag];
  }

  boolean begins(Role role) {
    return ordinal() == 1 + 2 * role.ordinal();
  }

  boolean continues(Role role) {
    return ordinal() == 2 + 2 * role.ordinal();
  }

  /** The parts of an attribution. */
  enum Role {
    SOURCE,
    CUE,
    CONTENT
  }
}
