// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.reference;

import io.github.dixit.SpeakerKind;
import io.github.dixit.speakers.entities.Entity;
import io.github.dixit.speakers.grammar.NounPhrase;
import io.github.dixit.speakers.grammar.Position;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/** Says for which body people speak who are not named: prosecutors, a spokeswoman. */
public final class ActingBodies {

  private static final int REFERENTS = 30;

  /** So many sentences on, within a paragraph, "a spokesman" needs no word on whose. */
  private static final int SENTENCES = 2;

  private final Knowledge known;
  private final Discourse discourse;
  private final Position position;

  public ActingBodies(Knowledge known, Discourse discourse, Position position) {
    this.known = known;
    this.discourse = discourse;
    this.position = position;
  }

  /** {@return the one body of the text that the people act for: "prosecutors"} */
  public Optional<Entity> actingFor(NounPhrase phrase) {
    String noun = known.row.lower(phrase.head());
    List<Entity> bodies = known.bodiesCalled(noun);
    boolean plain = phrase.plural() && phrase.modifiers().isEmpty();
    return plain && !known.lexicon.field(noun).equals(noun) && bodies.size() == 1
        ? Optional.of(bodies.get(0))
        : Optional.empty();
  }

  /**
   * {@return the body that the sentence of the token, or one of the two before in its paragraph, is
   * about: "The bank fell. A spokesman said"}
   *
   * @param meaning whom a common noun for a body means
   */
  public Optional<Entity> subjectBefore(int token, IntFunction<Optional<Entity>> meaning) {
    return discourse.before(token, REFERENTS).stream()
        .takeWhile(
            r ->
                known.row.sentence(token) - known.row.sentence(r.begin()) <= SENTENCES
                    && known.row.paragraph(token) == known.row.paragraph(r.begin()))
        .filter(r -> known.row.quotation(r.begin()) < 0 && position.isSubject(r.range()))
        .flatMap(r -> body(r, meaning).stream())
        .findFirst();
  }

  private static Optional<Entity> body(Referent referent, IntFunction<Optional<Entity>> meaning) {
    Optional<Entity> one =
        referent.entities().isEmpty()
            ? referent
                .phrase()
                .filter(p -> p.isBody() && p.isDefinite())
                .flatMap(p -> meaning.apply(p.head()))
            : Optional.of(referent.entities().get(0)).filter(e -> referent.entities().size() == 1);
    return one.filter(e -> e.kind() == SpeakerKind.ORGANIZATION);
  }
}
