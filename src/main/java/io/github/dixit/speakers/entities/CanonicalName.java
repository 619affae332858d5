// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.entities;

import io.github.dixit.speakers.lexicon.Countries;
import io.github.dixit.speakers.lexicon.FirstNames;
import io.github.dixit.speakers.lexicon.Lexicon;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Chooses the most complete of an entity's proper names. */
public final class CanonicalName {

  private CanonicalName() {}

  /** {@return the name that stands for the entity; empty if it has none} */
  public static Optional<String> of(Entity entity) {
    return entity.catalogName().or(() -> best(entity));
  }

  private static Optional<String> best(Entity entity) {
    Comparator<Map.Entry<String, Integer>> order =
        switch (entity.kind()) {
          case PERSON -> byPersonWords();
          case PLACE -> byPlace();
          case ORGANIZATION, GROUP, DOCUMENT, UNKNOWN -> byOrganizationWords();
        };
    return entity.forms().entrySet().stream()
        .max(order.thenComparing(Map.Entry::getValue))
        .map(e -> withoutArticle(e.getKey()))
        .map(name -> entity.isPerson() && isShouted(name) ? spoken(name) : name);
  }

  private static Comparator<Map.Entry<String, Integer>> byPersonWords() {
    return Comparator.comparing(
            (Map.Entry<String, Integer> e) -> PersonName.of(e.getKey()).isFull())
        .thenComparingInt(e -> isShouted(e.getKey()) ? 0 : 1)
        .thenComparingInt(e -> PersonName.of(e.getKey()).words().size())
        .thenComparingInt(e -> fullWords(e.getKey()));
  }

  private static Comparator<Map.Entry<String, Integer>> byPlace() {
    Countries countries = Lexicon.shared().countries();
    return Comparator.comparing(
            (Map.Entry<String, Integer> e) -> countries.byName(e.getKey()).isPresent())
        .thenComparing(e -> !OrganizationName.isAcronym(e.getKey()))
        .thenComparing(e -> -countries.rank(e.getKey()));
  }

  private static Comparator<Map.Entry<String, Integer>> byOrganizationWords() {
    Lexicon lexicon = Lexicon.shared();
    return Comparator.comparing(
            (Map.Entry<String, Integer> e) -> !OrganizationName.isAcronym(e.getKey()))
        .thenComparing(e -> OrganizationName.of(e.getKey(), lexicon).country().isPresent())
        .thenComparingInt(e -> OrganizationName.of(e.getKey(), lexicon).words().size())
        .thenComparingInt(e -> capitals(e.getKey()));
  }

  private static boolean isShouted(String name) {
    return name.length() > 3 && name.equals(name.toUpperCase(Locale.ROOT));
  }

  /** "Joan O'Neil" for "JOAN O'NEIL": transcripts shout. */
  private static String spoken(String name) {
    StringBuilder spoken = new StringBuilder();
    for (String word : name.split(" ")) {
      boolean number = word.equals("II") || word.equals("III") || word.equals("IV");
      String small = number || word.length() < 3 ? word : word.toLowerCase(Locale.ROOT);
      spoken.append(spoken.length() == 0 ? "" : " ").append(capitalised(small));
    }
    return spoken.toString();
  }

  private static String capitalised(String word) {
    StringBuilder capitalised = new StringBuilder(word);
    for (int i = 0; i < word.length(); i++) {
      boolean first = i == 0 || !Character.isLetter(word.charAt(i - 1)) && i + 1 < word.length();
      boolean scottish = i == 2 && word.startsWith("mc");
      if (first || scottish) {
        capitalised.setCharAt(i, Character.toUpperCase(word.charAt(i)));
      }
    }
    return capitalised.toString();
  }

  private static int fullWords(String name) {
    int full = 0;
    for (String word : name.split(" ")) {
      full += FirstNames.isInitial(word) ? 0 : 1;
    }
    return full;
  }

  private static int capitals(String name) {
    int capitals = 0;
    for (String word : name.split(" ")) {
      capitals += Character.isUpperCase(word.codePointAt(0)) ? 1 : 0;
    }
    return capitals;
  }

  private static String withoutArticle(String name) {
    return name.length() > 4 && name.substring(0, 4).equalsIgnoreCase("the ")
        ? name.substring(4)
        : name;
  }
}
