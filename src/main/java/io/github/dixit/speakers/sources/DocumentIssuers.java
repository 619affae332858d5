// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.sources;

import io.github.dixit.speakers.entities.Entity;
import io.github.dixit.speakers.lexicon.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;

/**
 * Remembers who issued which text, so that <em>the briefing said</em> can be put to its issuer. A
 * text is known by its noun; nouns of one family stand for each other: a briefing may be called an
 * update later.
 */
public final class DocumentIssuers {

  private static final List<Set<String>> FAMILIES =
      Table.rows("families.tsv", 1).stream().map(r -> Set.copyOf(Table.forms(r[0]))).toList();

  private final Map<String, TreeMap<Integer, Entity>> issuers = new HashMap<>();

  /**
   * Notes that a text of that noun, named at the token, was issued by the entity; if that is
   * somebody without a name, by the body that the text says they are of: "the Post's editors".
   */
  public void issued(String noun, int token, Entity issuer) {
    Entity known = issuer.isNamed() ? issuer : issuer.organization().orElse(issuer);
    issuers.computeIfAbsent(noun, n -> new TreeMap<>()).put(token, known);
  }

  /** {@return the issuer of the text of that noun at that very token} */
  public Optional<Entity> at(String noun, int token) {
    return Optional.ofNullable(issuers.get(noun)).map(i -> i.get(token));
  }

  /** {@return the issuer of the text of that noun, or of one of its family, named last before} */
  public Optional<Entity> issuer(String noun, int token) {
    return last(noun, token).map(Map.Entry::getValue).or(() -> ofFamily(noun, token));
  }

  /** {@return whether texts of that noun tell what somebody found or wrote, unlike a law} */
  static boolean reports(String noun) {
    return FAMILIES.stream().anyMatch(f -> f.contains(noun));
  }

  /** {@return whether a text of that very noun has been named before} */
  public boolean has(String noun, int token) {
    return last(noun, token).isPresent();
  }

  /**
   * {@return the issuer of the text of that noun that is named next, before the limit}
   *
   * @param fits whether the mention at a token is of the text meant
   */
  public Optional<Entity> next(String noun, int token, int limit, IntPredicate fits) {
    TreeMap<Integer, Entity> known = issuers.get(noun);
    Map.Entry<Integer, Entity> next = known == null ? null : known.higherEntry(token);
    return next == null || next.getKey() > limit || !fits.test(next.getKey())
        ? Optional.empty()
        : Optional.of(next.getValue());
  }

  private Optional<Entity> ofFamily(String noun, int token) {
    Map.Entry<Integer, Entity> best = null;
    for (Set<String> family : FAMILIES) {
      if (family.contains(noun)) {
        for (String other : family) {
          Map.Entry<Integer, Entity> found = last(other, token).orElse(null);
          if (found != null && (best == null || best.getKey() < found.getKey())) {
            best = found;
          }
        }
      }
    }
    return Optional.ofNullable(best).map(Map.Entry::getValue);
  }

  private Optional<Map.Entry<Integer, Entity>> last(String noun, int token) {
    TreeMap<Integer, Entity> known = issuers.get(noun);
    return known == null ? Optional.empty() : Optional.ofNullable(known.lowerEntry(token));
  }
}
