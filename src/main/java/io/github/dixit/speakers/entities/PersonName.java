// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.entities;

import io.github.dixit.speakers.lexicon.FirstNames;
import io.github.dixit.speakers.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The parts of a person's name.
 *
 * @param words all words in lower case, a suffix such as "Jr." left out
 */
public record PersonName(List<String> words) {

  private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv", "md", "phd");

  public static PersonName of(String name) {
    List<String> words = new ArrayList<>();
    for (String word : name.replace(",", " ").split("\\s+")) {
      String lower = word.toLowerCase(Locale.ROOT);
      if (!lower.isEmpty() && (words.isEmpty() || !SUFFIXES.contains(Lexicon.bare(lower)))) {
        words.add(lower);
      }
    }
    return new PersonName(List.copyOf(words));
  }

  public boolean isFull() {
    return words.size() > 1;
  }

  public String first() {
    return words.get(0);
  }

  public String last() {
    return words.get(words.size() - 1);
  }

  /** {@return whether both can name one person: "Charles E. Grey", "Chuck Grey", "C. Grey"} */
  public boolean agrees(PersonName other, FirstNames firstNames) {
    if (contains(other) || other.contains(this)) {
      return true;
    }
    return last().equals(other.last())
        && (firstNames.agree(first(), other.first()) || goesByMiddleName(other, firstNames));
  }

  /** "J. Robert Hale" is "Robert Hale". */
  private boolean goesByMiddleName(PersonName other, FirstNames firstNames) {
    return goesBy(words, other, firstNames) || goesBy(other.words, this, firstNames);
  }

  private static boolean goesBy(List<String> full, PersonName other, FirstNames firstNames) {
    return full.size() > 2
        && FirstNames.isInitial(full.get(0))
        && !FirstNames.isInitial(other.first())
        && firstNames.agree(full.get(1), other.first());
  }

  /** {@return whether the other's words stand in this name one after another} */
  public boolean contains(PersonName other) {
    return Collections.indexOfSubList(words, other.words) >= 0;
  }
}
