// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.entities;

import io.github.dixit.speakers.lexicon.Countries;
import io.github.dixit.speakers.lexicon.Lexicon;
import io.github.dixit.speakers.lexicon.WordList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What two names of one organisation have in common.
 *
 * @param country the country that the name says it belongs to: GB for "UK Ministry of Defence"
 * @param words the other words in order, function words left out, one spelling and one form for all
 *     names of a field: "foreign ministry" and "Ministry of Foreign Affairs" have the same ones
 * @param headWords how many of the words stand before a preposition: two in "Attorney's Office for
 *     the Western District"
 */
public record OrganizationName(Optional<String> country, List<String> words, int headWords) {

  private static final int LONGEST_ACRONYM = 12;

  public static OrganizationName of(String name, Lexicon lexicon) {
    List<String> parts = split(name);
    List<String> words = new ArrayList<>();
    String country = null;
    int headWords = -1;
    for (int i = 0; i < parts.size(); ) {
      int length = countryAt(parts, i, lexicon.countries());
      if (length > 0) {
        String joined = String.join(" ", parts.subList(i, i + length));
        country = country == null ? lexicon.countries().byAny(joined).orElseThrow() : country;
        i += length;
      } else {
        addWord(parts.get(i), parts.size() > 1, lexicon, words);
        boolean preposition = WordList.INSIDE_BODY.has(parts.get(i).toLowerCase(Locale.ROOT));
        headWords = preposition && headWords < 0 ? words.size() : headWords;
        i++;
      }
    }
    return new OrganizationName(
        Optional.ofNullable(country), List.copyOf(words), headWords < 0 ? words.size() : headWords);
  }

  /** {@return whether this is the longer name up to its preposition, and tells enough} */
  public boolean isHeadOf(OrganizationName longer) {
    return words.size() >= 2
        && words.size() == longer.headWords
        && longer.words.size() > words.size()
        && longer.words.subList(0, words.size()).equals(words);
  }

  /** {@return the words in no order, as a key for equal names} */
  public String key() {
    return String.join(" ", new TreeSet<>(words));
  }

  public boolean countriesAgree(OrganizationName other) {
    return country.isEmpty() || other.country.isEmpty() || country.equals(other.country);
  }

  /** {@return whether this is the end of the longer name: "Security Council"} */
  public boolean isEndOf(OrganizationName longer) {
    int extra = longer.words.size() - words.size();
    return extra > 0 && longer.words.subList(extra, longer.words.size()).equals(words);
  }

  /** {@return whether this is the beginning of the longer name: "Wells" of "Wells Fargo"} */
  public boolean isBeginOf(OrganizationName longer) {
    return longer.words.size() > words.size()
        && longer.words.subList(0, words.size()).equals(words);
  }

  private static void addWord(String part, boolean inside, Lexicon lexicon, List<String> words) {
    String bare = Lexicon.bare(part);
    if (WordList.FUNCTION.has(bare) || WordList.COMPANY_FORM.has(bare)) {
      return;
    }
    Optional<String> longForm = isAcronym(part) ? lexicon.longForm(part) : Optional.empty();
    if (longForm.isPresent() && inside) { // "UN mission"
      split(longForm.get()).forEach(w -> addWord(w, false, lexicon, words));
    } else if (!words.contains(lexicon.field(part))) {
      words.add(lexicon.field(part));
    }
  }

  public static boolean isAcronym(String word) {
    String letters = word.replace(".", "");
    long capitals = letters.chars().filter(Character::isUpperCase).count();
    return letters.length() >= 2
        && letters.length() <= 8
        && capitals >= 2
        && capitals * 2 > letters.length()
        && letters.chars().allMatch(c -> Character.isLetter(c) || c == '-');
  }

  private static List<String> split(String name) {
    List<String> parts = new ArrayList<>();
    for (String part : name.replace("’", "'").replace("'s ", " 's ").split("[\\s,]+")) {
      if (!part.isEmpty()) {
        parts.add(
            part.endsWith("'s") && part.length() > 2 ? part.substring(0, part.length() - 2) : part);
      }
    }
    return parts;
  }

  private static int countryAt(List<String> parts, int from, Countries countries) {
    for (int n = Math.min(countries.longestName(), parts.size() - from); n > 0; n--) {
      String joined = String.join(" ", parts.subList(from, from + n));
      if (Character.isUpperCase(joined.codePointAt(0)) && countries.byAny(joined).isPresent()) {
        return n;
      }
    }
    return 0;
  }

  /** {@return the first letters of the words in lower case: all, and without "of" and "the"} */
  static List<String> initials(String name) {
    StringBuilder content = new StringBuilder();
    StringBuilder all = new StringBuilder();
    for (String part : split(name)) {
      char first = Character.toLowerCase(part.charAt(0));
      if (!part.equals("'s") && Character.isLetter(first)) {
        all.append(first);
        if (!WordList.FUNCTION.has(part.toLowerCase(Locale.ROOT))) {
          content.append(first);
        }
      }
    }
    return List.of(all.toString(), content.toString());
  }

  /**
   * {@return the acronyms that a name of several words may have, in lower case: its initials; a
   * word at the front and up to two at the end may be left out, as in the CDC of China}
   */
  public static Set<String> acronyms(String name) {
    return initials(name).stream().flatMap(i -> parts(i).stream()).collect(Collectors.toSet());
  }

  private static Set<String> parts(String initials) {
    Set<String> parts = new HashSet<>();
    int length = initials.length();
    if (length < 2 || length > LONGEST_ACRONYM) {
      return parts;
    }
    parts.add(initials);
    for (int begin = 0; begin <= 1; begin++) {
      for (int end = length; end - begin >= Math.max(3, length - 2); end--) {
        parts.add(initials.substring(begin, end));
      }
    }
    return parts;
  }
}
