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
    Comparator<Map.Entry<String, Integer>> order =
        switch (entity.kind()) {
          case PERSON -> byPersonWords();
          case PLACE -> byPlace();
          case ORGANIZATION, GROUP, DOCUMENT, UNKNOWN -> byOrganizationWords();
        };
    return entity.forms().entrySet().stream()
        .max(order.thenComparing(Map.Entry::getValue))
        .map(e -> withoutArticle(e.getKey()))
        .map(name -> entity.isPerson() && isShouted(name) ? ShoutedName.inNormalCase(name) : name);
  }

  private static Comparator<Map.Entry<String, Integer>> byPersonWords() {
    return Comparator.comparing(
            (Map.Entry<String, Integer> e) -> PersonName.of(e.getKey()).isFull())
        .thenComparingInt(e -> isShouted(e.getKey()) ? 0 : 1)
        .thenComparingInt(e -> PersonName.of(e.getKey()).words().size())
        .thenComparingInt(e -> count(e.getKey(), w -> !FirstNames.isInitial(w)));
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
