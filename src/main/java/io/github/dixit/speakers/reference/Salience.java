// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.reference;

import io.github.dixit.speakers.entities.Entity;
import io.github.dixit.speakers.grammar.Position;
import io.github.dixit.speakers.grammar.TokenRow;

/** How much the text is about somebody: mentions, headline, first sentences, a new face. */
record Salience(TokenRow row, Position position) implements FeatureGroup {

  /** Beyond so many mentions one more or less tells nothing. */
  private static final int MENTIONS = 50;

  /** So far from it what it says is looked at, in tokens. */
  private static final int CONTENT = 150;

  /** Within so many sentences all is lead. */
  private static final int LEAD = 6;

  @Override
  public void read(Anaphor anaphor, Candidate candidate, int rank, Features features) {
    candidate.entity().ifPresent(e -> read(anaphor, e, features));
    candidate
        .entity()
        .filter(e -> e.mentionsNear(anaphor.begin(), CONTENT).anyMatch(anaphor.content()))
        .ifPresent(e -> features.add("named in what is said"));
    candidate
        .nearest()
        .filter(r -> isJustIntroduced(r, anaphor.begin()))
        .ifPresent(r -> features.add("just introduced"));
  }

  private void read(Anaphor anaphor, Entity entity, Features features) {
    int earlier = entity.mentionsBefore(anaphor.begin(), MENTIONS);
    features.add("log mentions before", Math.log1p(earlier));
    features.add("log mentions", Math.log1p(Math.min(MENTIONS, entity.mentions().size())));
    int first = entity.firstMention();
    boolean told = first < anaphor.begin() && row.sentence(anaphor.begin()) > LEAD;
    features.addIf(told && row.sentence(first) == 0, "in headline");
    features.addIf(told && row.paragraph(first) <= 2, "in lead");
  }

  /** "... worries Ann Smith, a nurse. “We can't go on,” she said": new, and described at once. */
  private boolean isJustIntroduced(Referent referent, int token) {
    if (referent.entities().size() != 1 || referent.begin() > token) {
      return false;
    }
    boolean first =
        referent.entities().get(0).firstMention() == referent.begin()
            && referent.range().length() > 1
            && row.lower(referent.range().end()).equals(",");
    return (first || position.isPresented(referent.begin()))
        && row.paragraph(token) - row.paragraph(referent.begin()) <= 1;
  }
}
