// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.lexicon;

/** What sort of thing a noun stands for; the classes of the lexicon {@code nouns.tsv}. */
public enum NounClass {
  INSTITUTION,
  COMPANY,
  BODY,
  OUTLET,
  TEAM,
  DOCUMENT,
  PERSON,
  SPOKESPERSON,
  PEOPLE,
  PLACE;

  public boolean isHuman() {
    return this == PERSON || this == SPOKESPERSON || this == PEOPLE;
  }

  /** {@return whether it is a body that can speak under a name of its own} */
  public boolean isBody() {
    return switch (this) {
      case INSTITUTION, COMPANY, BODY, OUTLET, TEAM -> true;
      case DOCUMENT, PERSON, SPOKESPERSON, PEOPLE, PLACE -> false;
    };
  }
}
