// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.lexicon;

/** The gender that words tell of a person. */
public enum Gender {
  MALE,
  FEMALE,
  UNKNOWN;

  public static Gender of(String letter) {
    return switch (letter) {
      case "m" -> MALE;
      case "f" -> FEMALE;
      default -> UNKNOWN;
    };
  }

  /** {@return whether one person can have both, unknown going with each} */
  public boolean agrees(Gender other) {
    return this == UNKNOWN || other == UNKNOWN || this == other;
  }
}
