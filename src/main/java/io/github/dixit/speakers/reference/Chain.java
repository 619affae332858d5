// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.reference;

import io.github.dixit.speakers.grammar.TokenRow;
import io.github.dixit.speakers.lexicon.Gender;
import io.github.dixit.speakers.lexicon.Pronoun;
import java.util.List;
import java.util.Optional;

/** Whom the pronouns right before mean: one goes on with the other. */
record Chain(TokenRow row, Discourse discourse) implements FeatureGroup {

  private static final int PRONOUNS = 8;
  private static final int SENTENCES = 4;

  @Override
  public void read(Anaphor anaphor, Candidate candidate, int rank, Features features) {
    if (candidate.entity().isEmpty() || anaphor.gender() == Gender.UNKNOWN) {
      return;
    }
    List<Referent> like = like(anaphor);
    if (like.isEmpty()) {
      features.add("no chain");
      return;
    }
    Referent last = like.get(0);
    int sentences = row.sentence(anaphor.begin()) - row.sentence(last.begin());
    boolean paragraph = row.paragraph(anaphor.begin()) == row.paragraph(last.begin());
    boolean goesOn = last.entities().equals(candidate.entities());
    features.addStep(goesOn ? "goes on, sentences" : "breaks, sentences", sentences);
    features.addIf(goesOn && paragraph, "goes on in paragraph");
    boolean named = isNamedSince(candidate, last.begin());
    features.addIf(!goesOn && named, "breaks, named since");
    features.addIf(!goesOn && !named, "breaks, not named since");
    features.addStep(
        "in chain",
        (int) like.stream().filter(r -> r.entities().equals(candidate.entities())).count());
  }

  private List<Referent> like(Anaphor anaphor) {
    Optional<Pronoun> own = anaphor.pronoun();
    return discourse.pronounsBefore(anaphor.begin(), PRONOUNS).stream()
        .filter(r -> row.sentence(anaphor.begin()) - row.sentence(r.begin()) <= SENTENCES)
        .filter(r -> own.equals(Optional.of(Pronoun.of(row.lower(r.begin())))))
        .toList();
  }

  private static boolean isNamedSince(Candidate candidate, int token) {
    return candidate.before().stream().anyMatch(r -> r.begin() > token);
  }
}
