// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit;

/** How the source is named in the text. */
public enum SourceForm {
  /** By a proper name: <em>Yevgeny Prigozhin</em>, <em>the UK Ministry of Defence</em>. */
  NAMED,
  /** By a description: <em>the ministry</em>, <em>US officials</em>, <em>the briefing</em>. */
  NOMINAL,
  /** By a pronoun: <em>she</em>, <em>they</em>. */
  PRONOUN,
  /** Not at all: there is no source span. */
  IMPLICIT
}
