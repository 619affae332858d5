// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.entities;

import io.github.dixit.speakers.grammar.NameMention;
import io.github.dixit.speakers.lexicon.Lexicon;
import io.github.dixit.speakers.lexicon.PublicFigures.Figure;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which people of a document are known to everybody, so that it may not say what they are. */
public final class KnownPeople {

  private final Map<Entity, Figure> figures = new LinkedHashMap<>();
  private final EntityIndex byRole = new EntityIndex();

  private KnownPeople() {}

  /** {@return the known ones among the people named, with gender and traits added to them} */
  public static KnownPeople read(Lexicon lexicon, Entities entities) {
    KnownPeople known = new KnownPeople();
    for (NameMention each : entities.mentions()) {
      Entity entity = entities.of(each);
      if (entity.isPerson() && !known.figures.containsKey(entity)) {
        lexicon
            .figures()
            .find(entity.forms().keySet())
            .ifPresent(f -> known.add(f, entity, lexicon));
      }
    }
    return known;
  }

  private void add(Figure figure, Entity entity, Lexicon lexicon) {
    figures.put(entity, figure);
    figure.roles().forEach(r -> byRole.add(r, entity));
    entity.genderSigns().addTitle(figure.gender());
    entity.traits().add(figure.traits(), lexicon.countries());
  }

  /** {@return what is known of the person} */
  public Optional<Figure> of(Entity person) {
    return Optional.ofNullable(figures.get(person));
  }

  /** {@return whom the text names of those known for the role} */
  public List<Entity> holders(String role) {
    return byRole.of(role);
  }
}
