// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.sources;

import io.github.dixit.SpeakerKind;
import io.github.dixit.speakers.entities.Entity;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Knows where bodies speak under their names, before any source is resolved. */
final class Voices {

  /** Who speaks once may speak about somebody else's report; who speaks twice reports. */
  private static final int OFTEN = 2;

  private final TreeMap<Integer, Entity> bodies = new TreeMap<>();
  private final Map<Entity, Integer> count = new HashMap<>();
  private int all;

  /** Notes a source that names its speaker, by where it stands. */
  void note(int token, Entity speaker) {
    if (speaker.kind() == SpeakerKind.ORGANIZATION || speaker.kind() == SpeakerKind.UNKNOWN) {
      bodies.put(token, speaker);
    }
    count.merge(speaker, 1, Integer::sum);
    all++;
  }

  /**
   * {@return the first body that speaks behind the token, if it does so again and before the limit}
   */
  Optional<Entity> next(int token, int limit) {
    return Optional.ofNullable(bodies.higherEntry(token))
        .filter(e -> e.getKey() < limit)
        .map(Map.Entry::getValue)
        .filter(this::isOften);
  }

  /** {@return whether it is a body that speaks} */
  boolean isBody(Entity entity) {
    return bodies.containsValue(entity);
  }

  private boolean isOften(Entity entity) {
    return count.getOrDefault(entity, 0) >= OFTEN;
  }

  /** {@return whether a body is called like a town: "Halifax said" again and again} */
  boolean isPlaceName(Entity entity) {
    return entity.kind() == SpeakerKind.PLACE && entity.country().isEmpty() && isOften(entity);
  }

  /** {@return the body that the whole text reports on: most of its named sources are that one} */
  Optional<Entity> prevailing() {
    return bodies.values().stream()
        .filter(e -> isOften(e) && 3 * count.getOrDefault(e, 0) > all)
        .findFirst();
  }
}
