// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.io.verification;

import io.github.dixit.Speaker;
import io.github.dixit.verify.Appearance;
import io.github.dixit.verify.FollowedStatement;
import java.util.Comparator;
import java.util.Optional;

/**
 * What ClaimReview has for a claim.
 *
 * @param claimReviewed the words, as they first appeared
 * @param name of who said them: the fullest of the first speaker's
 * @param title what the first speaker is, if any document says so
 * @param date of the first appearance
 */
record Claim(
    String claimReviewed, Optional<String> name, Optional<String> title, Optional<String> date) {

  static Claim of(FollowedStatement statement) {
    Optional<Speaker> speaker = statement.first().attribution().speaker();
    Optional<String> name = speaker.flatMap(Speaker::name).flatMap(own -> fullest(statement, own));
    Optional<String> title =
        statement.appearances().stream()
            .filter(a -> name.equals(a.attribution().speaker().flatMap(Speaker::name)))
            .flatMap(a -> a.attribution().speaker().flatMap(Speaker::role).stream())
            .findFirst();
    return new Claim(statement.first().words().text(), name, title, date(statement.first()));
  }

  /** {@return the longest name that has the first one's last word; guesses are none} */
  private static Optional<String> fullest(FollowedStatement statement, String own) {
    String last = own.substring(own.lastIndexOf(' ') + 1);
    return statement.appearances().stream()
        .flatMap(a -> a.attribution().speaker().flatMap(Speaker::name).stream())
        .filter(name -> name.endsWith(last))
        .max(Comparator.comparingInt(String::length));
  }

  static Optional<String> date(Appearance appearance) {
    return Optional.ofNullable(appearance.metadata().get("date"));
  }

  /** {@return where it can be read: its address, or the document's name} */
  static String place(Appearance appearance) {
    return appearance.metadata().getOrDefault("url", appearance.document());
  }

  static Optional<String> speaker(Appearance appearance) {
    return appearance.attribution().speaker().map(Speaker::label);
  }
}
