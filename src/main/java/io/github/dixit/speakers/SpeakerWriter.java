// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers;

import io.github.dixit.Span;
import io.github.dixit.Speaker;
import io.github.dixit.SpeakerKind;
import io.github.dixit.speakers.entities.CanonicalName;
import io.github.dixit.speakers.entities.Entity;
import io.github.dixit.speakers.entities.Entity.Fact;
import io.github.dixit.speakers.grammar.NounPhrases;
import io.github.dixit.speakers.grammar.TokenRow;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Writes the entities that speak as {@link Speaker}s, numbered in order of first mention. */
record SpeakerWriter(TokenRow row, NounPhrases phrases) {

  Map<Entity, Speaker> write(Collection<Entity> entities) {
    List<Entity> order = new ArrayList<>(new LinkedHashSet<>(entities));
    order.sort(Comparator.comparingInt(Entity::firstMention));
    Map<Entity, Speaker> speakers = new LinkedHashMap<>();
    for (Entity each : order) {
      speakers.put(each, speaker("s" + (speakers.size() + 1), each));
    }
    return speakers;
  }

  private Speaker speaker(String id, Entity entity) {
    Optional<String> name = CanonicalName.of(entity);
    return new Speaker(
        id,
        name,
        kind(entity),
        aliases(entity, name),
        mentions(entity),
        name.isPresent() ? Optional.empty() : entity.description(),
        entity.role(),
        entity.affiliation(),
        entity.fact(Fact.CATALOG_ID));
  }

  /** One human being without a name is a person too, several are a group. */
  private SpeakerKind kind(Entity entity) {
    boolean single =
        entity.kind() == SpeakerKind.GROUP
            && !entity.isPlural()
            && entity.mentions().stream()
                .limit(1)
                .flatMap(m -> phrases.first(m).stream())
                .anyMatch(p -> p.isHuman() && !row.is(p.head() + 1, "and"));
    return single ? SpeakerKind.PERSON : entity.kind();
  }

  private static List<String> aliases(Entity entity, Optional<String> name) {
    Set<String> aliases = new LinkedHashSet<>(entity.forms().keySet());
    aliases.addAll(entity.nominals());
    name.ifPresent(aliases::remove);
    return List.copyOf(aliases);
  }

  private List<Span> mentions(Entity entity) {
    return entity.mentions().stream().map(row::span).sorted().distinct().toList();
  }
}
