// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit;

/** What sort of entity a speaker is. */
public enum SpeakerKind {
  /** A human being, named or not: <em>Ada Lovelace</em>, <em>a neighbour</em>. */
  PERSON,
  /** An institution, company, party or other body. */
  ORGANIZATION,
  /** A country or city that speaks for its government: <em>Kyiv</em>. */
  PLACE,
  /** Several people without names: <em>US officials</em>. */
  GROUP,
  /** A report or other text that nobody is named for. */
  DOCUMENT,
  /** Not known. */
  UNKNOWN
}
