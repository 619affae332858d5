// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.entities;

import io.github.dixit.speakers.lexicon.FirstNames;
import io.github.dixit.speakers.lexicon.Lexicon;
import io.github.dixit.speakers.lexicon.WordList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The parts of a person's name.
 *
 * @param words all words in lower case, a suffix such as "Jr." left out; at least one
 * @param generation which of several of the name: "jr", "iii"; empty where the name doesn't say
 */
public record PersonName(List<String> words, String generation) {

  /** "al-Sayed" goes by "Sayed" too. */
  private static final Pattern ARTICLE = Pattern.compile("^[ae]l-(?=.)");

  public static PersonName of(String name) {
    List<String> words = new ArrayList<>();
    String generation = "";
    for (String word : name.replace(",", " ").split("\\s+")) {
      String lower = word.toLowerCase(Locale.ROOT);
      String bare = Lexicon.bare(lower);
      if (!words.isEmpty() && WordList.NAME_SUFFIX.has(bare)) {
        generation = bare;
      } else if (!lower.isEmpty() && (words.isEmpty() || !WordList.DEGREE.has(bare))) {
        words.add(ARTICLE.matcher(lower).replaceFirst(""));
      }
    }
    return new PersonName(
        words.isEmpty() ? List.of(name.toLowerCase(Locale.ROOT)) : List.copyOf(words), generation);
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
    if (isOtherGeneration(other)) {
      return false;
    }
    if (contains(other) || other.contains(this)) {
      return true;
    }
    return last().equals(other.last()) && firstNames.agree(first(), other.first());
  }

  /** "Lee Pike Jr." and "Lee Pike III"; also "Lee A. Pike" and "Lee Pike Jr.", father and son. */
  private boolean isOtherGeneration(PersonName other) {
    if (generation.equals(other.generation) || !isFull() || !other.isFull()) {
      return false;
    }
    boolean told = !generation.isEmpty() && !other.generation.isEmpty();
    return told || words.size() != other.words.size();
  }

  /** {@return whether the other's words stand in this name one after another} */
  public boolean contains(PersonName other) {
    return Collections.indexOfSubList(words, other.words) >= 0;
  }
}
