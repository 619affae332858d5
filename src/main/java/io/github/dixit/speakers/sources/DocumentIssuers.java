// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.sources;

import io.github.dixit.speakers.entities.Entity;
import io.github.dixit.speakers.lexicon.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Remembers who issued which text, so that <em>the briefing said</em> can be put to its issuer. A
 * text is known by its noun; nouns of one family stand for each other: a briefing may be called an
 * update later.
 */
final class DocumentIssuers {

  private static final List<Set<String>> FAMILIES =
      Table.rows("families.tsv", 1).stream().map(r -> Set.copyOf(Table.forms(r[0]))).toList();

  private final Map<String, NavigableMap<Integer, Entity>> issuers = new HashMap<>();

  /**
   * Notes that a text of that noun, named at the token, was issued by the entity; if that is
   * somebody without a name, by the body that the text says they are of: "the Post's editors".
   */
  void issued(String noun, int token, Entity issuer) {
    Entity known = issuer.isNamed() ? issuer : issuer.organization().orElse(issuer);
    of(noun).put(token, known);
  }

  /** {@return the issuer of the text of that noun at that very token} */
  Optional<Entity> at(String noun, int token) {
    return Optional.ofNullable(of(noun).get(token));
  }

  /** {@return the issuer of the text of that noun, or of one of its family, named last before} */
  Optional<Entity> issuer(String noun, int token) {
    return last(noun, token).map(Map.Entry::getValue).or(() -> ofFamily(noun, token));
  }

  /** {@return whether texts of that noun tell what somebody found or wrote, unlike a law} */
  static boolean reports(String noun) {
    return FAMILIES.stream().anyMatch(f -> f.contains(noun));
  }

  /**
   * {@return the issuer of the text of that noun, or else of one of its family, that is named next,
   * before the limit}
   */
  Optional<Entity> next(String noun, int token, int limit) {
    return Stream.of(Stream.of(noun), family(noun))
        .flatMap(
            nouns ->
                nouns
                    .flatMap(n -> Optional.ofNullable(of(n).higherEntry(token)).stream())
                    .filter(e -> e.getKey() <= limit)
                    .min(Map.Entry.comparingByKey())
                    .stream())
        .findFirst()
        .map(Map.Entry::getValue);
  }

  private Optional<Entity> ofFamily(String noun, int token) {
    return family(noun)
        .flatMap(other -> last(other, token).stream())
        .max(Map.Entry.comparingByKey())
        .map(Map.Entry::getValue);
  }

  private static Stream<String> family(String noun) {
    return FAMILIES.stream().filter(f -> f.contains(noun)).flatMap(Set::stream);
  }

  private Optional<Map.Entry<Integer, Entity>> last(String noun, int token) {
    return Optional.ofNullable(of(noun).lowerEntry(token));
  }

  private NavigableMap<Integer, Entity> of(String noun) {
    return issuers.computeIfAbsent(noun, n -> new TreeMap<>());
  }
}
