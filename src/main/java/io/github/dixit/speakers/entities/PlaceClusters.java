// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.entities;

import io.github.dixit.SpeakerKind;
import io.github.dixit.speakers.grammar.NameMention;
import io.github.dixit.speakers.lexicon.Lexicon;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Puts the names of one place together; where a capital speaks, its country's government does. */
public final class PlaceClusters {

  private final Lexicon lexicon;
  private final Map<String, Entity> byCountry = new HashMap<>();
  private final Map<String, Entity> byName = new LinkedHashMap<>();

  public PlaceClusters(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  public Map<NameMention, Entity> cluster(List<NameMention> mentions) {
    Map<NameMention, Entity> result = new LinkedHashMap<>();
    for (NameMention mention : mentions) {
      Entity entity = place(mention.name());
      entity.addForm(mention.name());
      entity.addMention(mention.range());
      result.put(mention, entity);
    }
    return result;
  }

  /**
   * {@return the country's entity, made if need be}
   *
   * @param country its id in the lexicon
   */
  public Entity government(String country) {
    return byCountry.computeIfAbsent(
        country,
        id -> {
          Entity entity = new Entity(SpeakerKind.PLACE);
          entity.note(Entity.Fact.COUNTRY, id);
          return entity;
        });
  }

  private Entity place(String name) {
    return lexicon
        .countries()
        .byName(name)
        .map(this::government)
        .orElseGet(() -> byName.computeIfAbsent(key(name), k -> new Entity(SpeakerKind.PLACE)));
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
