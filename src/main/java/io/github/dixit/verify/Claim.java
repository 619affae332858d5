// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.verify;

import io.github.dixit.Speaker;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A followed statement as schema.org's ClaimReview has a claim.
 *
 * @param claimReviewed the words, as they first appeared
 * @param name of who said them: the fullest that any document has for the first one's speaker
 * @param title what the speaker is, if any document says so
 * @param date of the first appearance, as its document has it
 * @param firstAppearance its address, or the identifier of its document
 */
public record Claim(
    String claimReviewed,
    Optional<String> name,
    Optional<String> title,
    Optional<String> date,
    String firstAppearance) {

  /**
   * Checks that nothing is {@code null}.
   *
   * @param claimReviewed the words, as they first appeared
   * @param name of who said them
   * @param title what the speaker is
   * @param date of the first appearance
   * @param firstAppearance its address, or the identifier of its document
   */
  public Claim {
    Objects.requireNonNull(claimReviewed, "claimReviewed");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(firstAppearance, "firstAppearance");
  }

  static Claim of(FollowedStatement statement) {
    Appearance first = statement.first();
    Optional<String> name = name(first).map(own -> fullest(statement, own));
    Optional<String> title =
        statement.appearances().stream()
            .filter(a -> name.isPresent() && name.equals(name(a)))
            .flatMap(a -> a.attribution().speaker().flatMap(Speaker::role).stream())
            .findFirst();
    return new Claim(first.words().text(), name, title, first.date(), first.place());
  }

  private static Optional<String> name(Appearance appearance) {
    return appearance.attribution().speaker().flatMap(Speaker::name);
  }

  /** {@return the longest name that has all words of the first one's, if there is only one such} */
  private static String fullest(FollowedStatement statement, String own) {
    List<String> names =
        statement.appearances().stream()
            .flatMap(a -> name(a).stream())
            .filter(name -> has(name, own))
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList();
    String longest = names.get(0);
    return names.stream().allMatch(name -> has(longest, name)) ? longest : own;
  }

  private static boolean has(String name, String part) {
    return new HashSet<>(Names.words(name)).containsAll(Names.words(part));
  }
}
