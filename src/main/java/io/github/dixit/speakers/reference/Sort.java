// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.reference;

/** The sorts of mentions that mean somebody named elsewhere; each has weights of its own. */
public enum Sort {
  /** "he", "she". */
  ONE,
  /** "it". */
  IT,
  /** "they". */
  THEY,
  /** "the senator", "the 56-year-old". */
  PERSON,
  /** "the ministry", "the company". */
  BODY
}
