// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.entities;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds entities by a word of a name or a role. */
public final class EntityIndex {

  /** How many entities with one word are kept; a bound on time, not on sense. */
  private static final int SAME_WORD = 64;

  private final Map<String, List<Entity>> byWord = new HashMap<>();

  public void add(String word, Entity entity) {
    List<Entity> entities = byWord.computeIfAbsent(word, w -> new ArrayList<>());
    if (entities.size() < SAME_WORD && !entities.contains(entity)) {
      entities.add(entity);
    }
  }

  /** {@return the entities with that word, in the order in which they were added} */
  public List<Entity> of(String word) {
    return byWord.getOrDefault(word, List.of());
  }

  /** {@return the one mentioned last before the token, or else the first one after it} */
  public static Optional<Entity> latest(List<Entity> entities, int token) {
    return entities.stream()
        .max(
            Comparator.comparingInt((Entity e) -> e.lastMentionBefore(token))
                .thenComparingInt(e -> -e.firstMention()));
  }
}
