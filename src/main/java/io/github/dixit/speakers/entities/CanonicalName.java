// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.entities;

import io.github.dixit.speakers.lexicon.Countries;
import io.github.dixit.speakers.lexicon.FirstNames;
import io.github.dixit.speakers.lexicon.Lexicon;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Chooses the most complete of an entity's proper names. */
public final class CanonicalName {

  private CanonicalName() {}

  /** {@return the name that stands for the entity; empty if it has none} */
  public static Optional<String> of(Entity entity) {
    return entity.fact(Entity.Fact.CATALOG_NAME).or(() -> best(entity));
  }

  private static Optional<String> best(Entity entity) {
    Comparator<String> order =
        switch (entity.kind()) {
          case PERSON -> byPersonWords();
          case PLACE -> byPlace();
          case ORGANIZATION, GROUP, DOCUMENT, UNKNOWN -> byOrganizationWords();
        };
    return entity.forms().entrySet().stream()
        .max(Map.Entry.<String, Integer>comparingByKey(order).thenComparing(Map.Entry::getValue))
        .map(e -> withoutArticle(e.getKey()))
        .map(name -> entity.isPerson() && isShouted(name) ? ShoutedName.inNormalCase(name) : name);
  }

  private static Comparator<String> byPersonWords() {
    return Comparator.comparing((String n) -> PersonName.of(n).isFull())
        .thenComparingInt(n -> isShouted(n) ? 0 : 1)
        .thenComparingInt(n -> PersonName.of(n).words().size())
        .thenComparingInt(n -> count(n, w -> !FirstNames.isInitial(w)));
  }

  private static Comparator<String> byPlace() {
    Countries countries = Lexicon.shared().countries();
    return Comparator.comparing((String n) -> countries.byName(n).isPresent())
        .thenComparing(n -> !OrganizationName.isAcronym(n))
        .thenComparing(n -> -countries.rank(n));
  }

  private static Comparator<String> byOrganizationWords() {
    Lexicon lexicon = Lexicon.shared();
    return Comparator.comparing((String n) -> !OrganizationName.isAcronym(n))
        .thenComparing(n -> OrganizationName.of(n, lexicon).country().isPresent())
        .thenComparingInt(n -> OrganizationName.of(n, lexicon).words().size())
        .thenComparingInt(n -> capitals(n));
  }

  private static boolean isShouted(String name) {
    return name.length() > 3 && name.equals(name.toUpperCase(Locale.ROOT));
  }

  private static int capitals(String name) {
    return count(name, w -> Character.isUpperCase(w.codePointAt(0)));
  }

  private static int count(String name, Predicate<String> words) {
    return (int) Stream.of(name.split(" ")).filter(words).count();
  }

  private static String withoutArticle(String name) {
    return name.length() > 4 && name.substring(0, 4).equalsIgnoreCase("the ")
        ? name.substring(4)
        : name;
  }
}
