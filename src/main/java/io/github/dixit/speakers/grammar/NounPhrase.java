// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.grammar;

import io.github.dixit.speakers.lexicon.Gender;
import io.github.dixit.speakers.lexicon.Noun;
import io.github.dixit.speakers.lexicon.NounClass;
import io.github.dixit.speakers.lexicon.WordList;
import java.util.List;
import java.util.Optional;

/**
 * The core of a noun phrase: from its determiner to its head, complements left out.
 *
 * @param range the core's tokens
 * @param head the head's token
 * @param noun what the lexicon says of the head
 * @param plural whether the head is plural or collective
 * @param determiner how it is determined
 * @param owner the token of a possessor's last word: "Smith" in "Smith's lawyer", "his" in "his
 *     lawyer"
 * @param modifiers the lower-case words between determiner and head
 */
public record NounPhrase(
    TokenRange range,
    int head,
    Optional<Noun> noun,
    boolean plural,
    Determiner determiner,
    Optional<Integer> owner,
    List<String> modifiers) {

  /** How a noun phrase is determined. */
  public enum Determiner {
    /** "the", "this", "those". */
    DEFINITE,
    /** "his", "Smith's". */
    POSSESSIVE,
    /** "a", "some", "three", "many". */
    INDEFINITE,
    /** Nothing. */
    BARE
  }

  public boolean is(NounClass type) {
    return noun.isPresent() && noun.get().type() == type;
  }

  public boolean isHuman() {
    return noun.isPresent() && noun.get().type().isHuman();
  }

  public boolean isBody() {
    return noun.isPresent() && noun.get().type().isBody();
  }

  /** {@return the singular of its noun; empty if the lexicon has none} */
  public String word() {
    return noun.map(Noun::word).orElse("");
  }

  /** {@return the gender that its noun tells} */
  public Gender gender() {
    return noun.map(Noun::gender).orElse(Gender.UNKNOWN);
  }

  /** {@return whether it is somebody by the age alone: "the 34-year-old"} */
  public boolean isAge() {
    return is(NounClass.PERSON) && word().endsWith("old");
  }

  /** {@return whether it points back to something known} */
  public boolean isDefinite() {
    return determiner == Determiner.DEFINITE;
  }

  /** {@return whether it brings in one that was not spoken of before: "a woman"} */
  public boolean bringsIn() {
    return determiner == Determiner.INDEFINITE && !plural;
  }

  /** {@return whether an adjective says that somebody else is meant: "the rival company"} */
  public boolean isOther() {
    return modifiers.stream().anyMatch(WordList.OTHER::has);
  }
}
