// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.reference;

import io.github.dixit.SpeakerKind;
import io.github.dixit.speakers.entities.Entity;
import io.github.dixit.speakers.grammar.NounPhrase;
import io.github.dixit.speakers.grammar.Position;
import io.github.dixit.speakers.lexicon.NounClass;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Says whom descriptions of one person or body mean; each is weighed once. */
public final class Descriptions {

  private final Knowledge known;
  private final DescriptionCandidates candidates;
  private final Ranker ranker;
  private final Map<Integer, Verdict> byHead = new HashMap<>();

  public Descriptions(Knowledge known, Position position, Discourse discourse) {
    this.known = known;
    this.candidates = new DescriptionCandidates(known, discourse);
    this.ranker =
        new Ranker(
            new Comparison(known.row, position),
            List.of(
                new Agreement(),
                new Nearness(known.row, position),
                new Salience(known.row, position),
                new Talk(known.row, discourse),
                new RoleFit(known),
                new LeadFit(known, discourse),
                new BodyFit(known),
                new Phrasing(known, discourse)));
  }

  /** {@return whom the description means} */
  public Verdict resolve(Anaphor anaphor) {
    return byHead.computeIfAbsent(anaphor.phrase().orElseThrow().head(), h -> weigh(anaphor));
  }

  /** {@return the verdict on a phrase with that head, if it was asked for} */
  public Optional<Verdict> told(int head) {
    return Optional.ofNullable(byHead.get(head));
  }

  /** {@return whether a phrase is one that may mean one person or body named elsewhere} */
  public static boolean isWeighed(NounPhrase phrase) {
    return !phrase.plural()
        && !phrase.isOther()
        && (phrase.is(NounClass.PERSON) || phrase.isBody() || phrase.is(NounClass.PLACE));
  }

  private Verdict weigh(Anaphor anaphor) {
    Verdict verdict = ranker.rank(anaphor, candidates.of(anaphor));
    verdict.answer().candidate().entity().ifPresent(e -> note(anaphor, e));
    return verdict;
  }

  /** A name that nobody could classify is an organisation if the text calls it a company. */
  private void note(Anaphor anaphor, Entity entity) {
    if (entity.kind() == SpeakerKind.UNKNOWN && anaphor.sort() == Sort.BODY) {
      entity.setKind(SpeakerKind.ORGANIZATION);
    }
    if (entity.isPerson() && known.lexicon.citizen(anaphor.head()).isPresent()) {
      entity.traits().add(List.of(anaphor.head()), known.lexicon.countries());
    }
    known.note(anaphor, entity);
  }
}
