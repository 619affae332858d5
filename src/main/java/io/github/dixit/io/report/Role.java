// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.io.report;

/** The part that words play in an attribution, in the order in which a reader points at them. */
enum Role {
  CUE,
  SOURCE,
  CONTENT,
  /** Words of a non-statement, which belong to no attribution. */
  SILENCE
}
