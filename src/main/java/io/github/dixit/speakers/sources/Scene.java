// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.sources;

import io.github.dixit.speakers.entities.BodySorts;
import io.github.dixit.speakers.entities.Entities;
import io.github.dixit.speakers.entities.GenderEvidence;
import io.github.dixit.speakers.entities.KnownPeople;
import io.github.dixit.speakers.entities.PairRoles;
import io.github.dixit.speakers.entities.RoleReader;
import io.github.dixit.speakers.grammar.NameMention;
import io.github.dixit.speakers.grammar.NounPhrases;
import io.github.dixit.speakers.grammar.TokenRow;
import io.github.dixit.speakers.reference.Discourse;
import io.github.dixit.speakers.reference.DiscourseReader;
import io.github.dixit.speakers.reference.Knowledge;
import io.github.dixit.text.Dialogue;

/**
 * What is known of a document before its first source is resolved.
 *
 * @param row its tokens
 * @param entities who is named, with roles and genders read
 * @param phrases cuts noun phrases
 * @param known what else it tells of them
 * @param discourse who is mentioned where; the sources are added as they are resolved
 * @param dialogue where people talk to each other
 */
record Scene(
    TokenRow row,
    Entities entities,
    NounPhrases phrases,
    Knowledge known,
    Discourse discourse,
    Dialogue dialogue) {

  /** {@return the scene of a document whose names are found} */
  static Scene read(TokenRow row, Entities entities) {
    NounPhrases phrases = entities.graph().phrases();
    KnownPeople figures = KnownPeople.read(row.lexicon(), entities);
    RoleReader roles = new RoleReader(row, entities);
    for (NameMention each : entities.mentions()) {
      if (entities.of(each).isPerson()) {
        roles.read(each, entities.of(each));
      }
    }
    new GenderEvidence(row, entities).read();
    new PairRoles(row, entities).read();
    BodySorts sorts = new BodySorts(row, entities);
    sorts.read();
    Dialogue dialogue = Dialogue.of(row.document());
    Discourse discourse = new DiscourseReader(row, entities).read();
    Knowledge known = new Knowledge(row, entities, figures, sorts, dialogue.isTale());
    known.readCompanions(discourse);
    return new Scene(row, entities, phrases, known, discourse, dialogue);
  }
}
