// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.entities;

import io.github.dixit.speakers.lexicon.Gender;

/**
 * What tells a person's gender: titles and nouns, the first name, pronouns of sentences in which
 * nobody else is named, and what we answered ourselves. Each outweighs all behind it, but for a
 * first name that the text's own pronouns contradict.
 */
public final class GenderSigns {

  /** So many more pronouns of the other gender overrule a first name. */
  private static final int OVERRULE = 2;

  private Gender title = Gender.UNKNOWN;
  private Gender name = Gender.UNKNOWN;
  private Gender answered = Gender.UNKNOWN;
  private boolean common;
  private int more;

  /** Adds what a title or noun tells. */
  public void addTitle(Gender gender) {
    title = title == Gender.UNKNOWN ? gender : title;
  }

  /** Adds what the first name tells, and whether it is a common one. */
  void addName(Gender gender, boolean isCommon) {
    common = name == Gender.UNKNOWN ? isCommon : common;
    name = name == Gender.UNKNOWN ? gender : name;
  }

  /** Adds pronouns: how many more speak for a man than for a woman. */
  void addPronouns(int more) {
    this.more += more;
  }

  /** Adds the gender of a pronoun that was put to the person. */
  public void addAnswer(Gender gender) {
    answered = answered == Gender.UNKNOWN ? gender : answered;
  }

  /** {@return what all of it tells} */
  public Gender best() {
    if (title != Gender.UNKNOWN) {
      return title;
    }
    if (name != Gender.UNKNOWN && (name.agrees(pronouns()) || Math.abs(more) < OVERRULE)) {
      return name;
    }
    return pronouns() != Gender.UNKNOWN ? pronouns() : answered;
  }

  /** {@return what the pronouns near by tell} */
  public Gender pronouns() {
    return more > 0 ? Gender.MALE : more < 0 ? Gender.FEMALE : Gender.UNKNOWN;
  }

  /** {@return what titles and nouns tell} */
  public Gender title() {
    return title;
  }

  /** {@return what the first name tells} */
  public Gender name() {
    return name;
  }

  /**
   * {@return whether a title, or a first name that pronouns don't contradict, is of another gender;
   * one pronoun is enough against a rare name}
   */
  public boolean ruleOut(Gender gender) {
    boolean contradicted =
        pronouns() != Gender.UNKNOWN
            && pronouns().agrees(gender)
            && Math.abs(more) >= (common ? OVERRULE : 1);
    return !title.agrees(gender)
        || title == Gender.UNKNOWN && !name.agrees(gender) && !contradicted;
  }
}
