// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.io.gold;

import java.util.Locale;

/** The parts of an attribution, in the order of the figures. */
public enum GoldRole {
  /** The words that name who. */
  SOURCE,
  /** The words that name the act. */
  CUE,
  /** What is ascribed. */
  CONTENT;

  /** {@return the name in files and figures: {@code source}, {@code cue}, {@code content}} */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
