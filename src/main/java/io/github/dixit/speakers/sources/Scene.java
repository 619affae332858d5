// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.sources;

import io.github.dixit.speakers.entities.AuthorFinder;
import io.github.dixit.speakers.entities.BodySorts;
import io.github.dixit.speakers.entities.Entities;
import io.github.dixit.speakers.entities.Entity;
import io.github.dixit.speakers.entities.GenderEvidence;
import io.github.dixit.speakers.entities.KnownPeople;
import io.github.dixit.speakers.entities.PairRoles;
import io.github.dixit.speakers.entities.RoleReader;
import io.github.dixit.speakers.grammar.Coordination;
import io.github.dixit.speakers.grammar.NameMention;
import io.github.dixit.speakers.grammar.NounPhrases;
import io.github.dixit.speakers.grammar.TokenRow;
import io.github.dixit.speakers.reference.Discourse;
import io.github.dixit.speakers.reference.PhraseFinder;
import io.github.dixit.speakers.reference.Referent;
import java.util.List;
import java.util.Optional;

/**
 * What is known of a document before its first source is resolved.
 *
 * @param row its tokens
 * @param entities who is named, with roles and genders read
 * @param phrases cuts noun phrases
 * @param known which of the people everybody knows
 * @param sorts which sort of body each named one is
 * @param discourse who is mentioned where; the sources are added as they are resolved
 * @param author who wrote the text, where a byline or signature says so
 */
record Scene(
    TokenRow row,
    Entities entities,
    NounPhrases phrases,
    KnownPeople known,
    BodySorts sorts,
    Discourse discourse,
    Optional<Entity> author) {

  /** {@return the scene of a document whose names are found} */
  static Scene read(TokenRow row, Entities entities) {
    NounPhrases phrases = entities.graph().phrases();
    KnownPeople known = KnownPeople.read(row.lexicon(), entities);
    RoleReader roles = new RoleReader(row, entities);
    for (NameMention each : entities.mentions()) {
      if (entities.of(each).isPerson()) {
        roles.read(each, entities.of(each));
      }
    }
    GenderEvidence.apply(row, entities);
    new PairRoles(row, entities, phrases).read();
    BodySorts sorts = new BodySorts(row, entities);
    sorts.read();
    Optional<Entity> author = new AuthorFinder(row, entities).find();
    Discourse discourse = discourse(row, entities, phrases);
    return new Scene(row, entities, phrases, known, sorts, discourse, author);
  }

  private static Discourse discourse(TokenRow row, Entities entities, NounPhrases phrases) {
    Discourse discourse = new Discourse();
    for (NameMention each : entities.mentions()) {
      if (!row.isDateline(each.begin())) {
        discourse.add(
            new Referent(each.range(), List.of(entities.of(each)), Optional.empty(), false));
      }
    }
    new PhraseFinder(row, entities, phrases).find().forEach(discourse::add);
    for (Coordination each : entities.graph().coordinations()) {
      List<Entity> members = each.members().stream().map(entities::of).distinct().toList();
      if (members.size() > 1) {
        discourse.addPair(each.and(), new Referent(each.range(), members, Optional.empty(), false));
      }
    }
    return discourse;
  }
}
