// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.reference;

import io.github.dixit.speakers.entities.Entity;
import io.github.dixit.speakers.grammar.NounPhrase;
import io.github.dixit.speakers.grammar.Position;
import io.github.dixit.speakers.grammar.TokenRow;
import io.github.dixit.speakers.lexicon.Gender;
import io.github.dixit.speakers.lexicon.Pronoun;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Says whom personal pronouns mean. Those that are no source are understood too, in the order of
 * the text: in <em>He won. His wife left. He said</em> all three mean one man.
 */
public final class Pronouns {

  private final TokenRow row;
  private final Discourse discourse;
  private final PronounCandidates candidates;
  private final Ranker ranker;
  private final Map<Integer, Verdict> byToken = new HashMap<>();

  /** Up to where the pronouns of the text are understood. */
  private int reached;

  /**
   * @param issuer who issued a document
   */
  public Pronouns(
      TokenRow row,
      Position position,
      Discourse discourse,
      Descriptions descriptions,
      Function<NounPhrase, Optional<Entity>> issuer) {
    this.row = row;
    this.discourse = discourse;
    this.candidates = new PronounCandidates(row, position, discourse, descriptions, issuer);
    this.ranker =
        new Ranker(
            new Comparison(row, position),
            List.of(
                new Agreement(),
                new Nearness(row, position),
                new Salience(row, position),
                new Talk(row, discourse),
                new Chain(row, discourse)));
  }

  /** {@return whom the pronoun means} */
  public Verdict resolve(Anaphor anaphor) {
    while (reached < anaphor.begin()) {
      if (isFollowed(reached)) {
        weigh(Anaphor.of(reached, Pronoun.of(row.lower(reached)), i -> false, List.of()));
      }
      reached++;
    }
    reached = Math.max(reached, anaphor.begin() + 1);
    return weigh(anaphor);
  }

  private boolean isFollowed(int token) {
    return row.tag(token).startsWith("PRP")
        && Pronoun.of(row.lower(token)).gender() != Gender.UNKNOWN
        && row.quotation(token) < 0;
  }

  /** {@return the verdict on the pronoun at the token, if it was asked for} */
  public Optional<Verdict> told(int token) {
    return Optional.ofNullable(byToken.get(token));
  }

  private Verdict weigh(Anaphor anaphor) {
    Verdict verdict = ranker.rank(anaphor, candidates.of(anaphor));
    byToken.put(anaphor.begin(), verdict);
    Optional<Entity> one = verdict.answer().candidate().entity();
    if (one.isPresent() && isFollowed(anaphor.begin())) {
      discourse.addPronoun(Referent.named(anaphor.range(), List.of(one.get())));
    }
    return verdict;
  }
}
