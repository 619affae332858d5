// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.verify;

import io.github.dixit.AttributionType;
import io.github.dixit.Facets.CueClass;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What statements are wanted of an index. Conditions that are empty exclude nothing.
 *
 * @param speaker a name or alias of who said it, or a surname that no two people in the index share
 * @param about words that it should be about, in any inflection
 * @param quote words that it should have, or nearly so
 * @param types any of them
 * @param cueClasses any of them
 * @param from the first day of its document's {@code date}
 * @param to the last day
 * @param limit at most so many, at least 1
 */
public record StatementQuery(
    Optional<String> speaker,
    Optional<String> about,
    Optional<String> quote,
    Set<AttributionType> types,
    Set<CueClass> cueClasses,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    int limit) {

  /** So many statements are found if nothing else is said. */
  public static final int DEFAULT_LIMIT = 20;

  /**
   * Checks the values.
   *
   * @param speaker a name or alias of who said it, or a surname that no two people in the index
   *     share
   * @param about words that it should be about, in any inflection
   * @param quote words that it should have, or nearly so
   * @param types any of them
   * @param cueClasses any of them
   * @param from the first day of its document's {@code date}
   * @param to the last day
   * @param limit at most so many, at least 1
   * @throws IllegalArgumentException if {@code limit} is below 1
   */
  public StatementQuery {
    Objects.requireNonNull(speaker, "speaker");
    Objects.requireNonNull(about, "about");
    Objects.requireNonNull(quote, "quote");
    types = Set.copyOf(types);
    cueClasses = Set.copyOf(cueClasses);
    if (limit < 1) {
      throw new IllegalArgumentException("limit must be at least 1, but is " + limit);
    }
  }

  /** {@return a query for whatever was said} */
  public static StatementQuery all() {
    Optional<String> none = Optional.empty();
    return new StatementQuery(
        none, none, none, Set.of(), Set.of(), Optional.empty(), Optional.empty(), DEFAULT_LIMIT);
  }

  /**
   * {@return a query for what somebody said}
   *
   * @param speaker a name, whole or in part
   */
  public static StatementQuery by(String speaker) {
    StatementQuery all = all();
    return new StatementQuery(
        Optional.of(speaker),
        all.about,
        all.quote,
        all.types,
        all.cueClasses,
        all.from,
        all.to,
        all.limit);
  }

  /**
   * {@return this query for what is about something too}
   *
   * @param words what the statement or the sentences around it are about
   */
  public StatementQuery about(String words) {
    return new StatementQuery(
        speaker, Optional.of(words), quote, types, cueClasses, from, to, limit);
  }
}
