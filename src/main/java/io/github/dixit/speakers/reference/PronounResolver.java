// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.reference;

import io.github.dixit.SpeakerKind;
import io.github.dixit.speakers.entities.Entity;
import io.github.dixit.speakers.grammar.NounPhrase;
import io.github.dixit.speakers.grammar.Position;
import io.github.dixit.speakers.grammar.TokenRow;
import io.github.dixit.speakers.lexicon.Gender;
import io.github.dixit.speakers.lexicon.Noun;
import io.github.dixit.speakers.lexicon.Pronoun;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntPredicate;

/**
 * Finds whom a third-person pronoun means: every referent near enough gets a score of a few
 * features, and the best one wins if it is good enough.
 */
public final class PronounResolver {

  private static final int REFERENTS = 40;
  private static final int SENTENCES = 8;
  private static final int REFERENTS_AHEAD = 8;
  private static final int SENTENCES_AHEAD = 2;

  /** {@code NEVER} rules a referent out. */
  private static final double NEVER = Double.NEGATIVE_INFINITY;

  /** Below this the gender or number speaks against a referent. */
  private static final double DOUBTFUL = -1;

  private final PronounWeights weights = PronounWeights.TUNED;
  private final TokenRow row;
  private final Position position;
  private final Discourse discourse;
  private final Function<Referent, List<Entity>> resolveReferent;

  /**
   * Makes a resolver for one document.
   *
   * @param resolveReferent says who is meant by a referent that is an unresolved noun phrase
   */
  public PronounResolver(
      TokenRow row,
      Position position,
      Discourse discourse,
      Function<Referent, List<Entity>> resolveReferent) {
    this.row = row;
    this.position = position;
    this.discourse = discourse;
    this.resolveReferent = resolveReferent;
  }

  /**
   * {@return whom the pronoun means; empty if nobody is likely enough}
   *
   * @param token where it stands
   * @param excluded tells the tokens of the content that it is the source of: a speaker seldom
   *     calls himself by name
   * @param barred whom it can't mean: the speaker of the quotation around
   */
  public List<Entity> resolve(
      int token, Pronoun pronoun, IntPredicate excluded, List<Entity> barred) {
    Candidate best = best(token, pronoun, excluded, barred);
    if (best.score() < weights.threshold()) {
      best = ahead(token, pronoun, excluded, barred);
    }
    return best.score() < weights.threshold()
        ? List.of()
        : resolveReferent.apply(best.referent().orElseThrow());
  }

  private record Candidate(Optional<Referent> referent, double score) {
    static final Candidate NOBODY = new Candidate(Optional.empty(), NEVER);
  }

  private Candidate best(int token, Pronoun pronoun, IntPredicate excluded, List<Entity> barred) {
    Candidate best = Candidate.NOBODY;
    Optional<Referent> last = discourse.lastSource(token);
    int rank = 0;
    for (Referent each : discourse.before(token, REFERENTS)) {
      rank++;
      boolean far = row.sentence(token) - row.sentence(each.begin()) > SENTENCES;
      boolean own = excluded.test(each.begin());
      if (own && !isTopic(each, token)
          || far
          || isBarred(each, barred)
          || position.isAgent(each.begin(), token)) {
        continue;
      }
      double agreement = agreement(each, pronoun);
      double score = agreement + distance(each, token) + rank * weights.perReferent();
      score +=
          salience(each) + (last.isPresent() && same(last.get(), each) ? weights.lastSource() : 0);
      score += quotation(each, token) + (isJustIntroduced(each, token) ? weights.introduced() : 0);
      score += isSubjectBefore(each, token, agreement) ? weights.subjectBefore() : 0;
      if (score > best.score()) {
        best = new Candidate(Optional.of(each), score);
      }
    }
    return best;
  }

  /**
   * "Ann Smith has lived here for years, she said", "Halden Motors will close the plant, it said":
   * without quotation marks nobody else is meant.
   */
  private boolean isTopic(Referent referent, int token) {
    return row.sentence(token) == row.sentence(referent.begin())
        && row.quotation(referent.begin()) < 0
        && row.paragraph(token) == row.paragraph(referent.begin())
        && referent.entities().size() == 1
        && canTellOfItself(referent.entities().get(0))
        && position.isSubject(referent.range());
  }

  private static boolean canTellOfItself(Entity entity) {
    return entity.kind() == SpeakerKind.ORGANIZATION
        || entity.isPerson() && entity.gender() != Gender.UNKNOWN;
  }

  /** "In her letter, Smith ...", "..., she said. Smith ...": the name comes only afterwards. */
  private Candidate ahead(int token, Pronoun pronoun, IntPredicate excluded, List<Entity> barred) {
    Candidate best = Candidate.NOBODY;
    for (Referent each : discourse.after(token, REFERENTS_AHEAD)) {
      boolean far = row.sentence(each.begin()) - row.sentence(token) > SENTENCES_AHEAD;
      if (far || excluded.test(each.begin()) || isBarred(each, barred)) {
        continue;
      }
      boolean able = position.isSubject(each.range()) && row.quotation(each.begin()) < 0;
      double score = able ? agreement(each, pronoun) + 2 * distance(each, token) : NEVER;
      if (score > best.score()) {
        best = new Candidate(Optional.of(each), score);
      }
    }
    return best;
  }

  /** "... worries Ann Smith, a nurse. “We can't go on,” she said": new, and described at once. */
  private boolean isJustIntroduced(Referent referent, int token) {
    if (referent.entities().size() != 1) {
      return false;
    }
    boolean first =
        referent.entities().get(0).firstMention() == referent.begin()
            && referent.range().length() > 1
            && row.lower(referent.range().end()).equals(",");
    return referent.entities().get(0).isPerson()
        && (first || position.isPresented(referent.begin()))
        && row.paragraph(token) - row.paragraph(referent.begin()) <= 1;
  }

  /**
   * "Ann Smith gave no interview. In a statement, she ..."; in one sentence, if the pronoun fits:
   * "Ann Smith went further: she ..."
   */
  private boolean isSubjectBefore(Referent referent, int token, double agreement) {
    int sentences = row.sentence(token) - row.sentence(referent.begin());
    return (sentences == 1 || sentences == 0 && agreement > DOUBTFUL)
        && row.paragraph(token) == row.paragraph(referent.begin())
        && row.quotation(referent.begin()) < 0
        && (referent.entities().size() == 1 || referent.phrase().isPresent())
        && position.isSubject(referent.range());
  }

  private static boolean isBarred(Referent referent, List<Entity> barred) {
    return referent.entities().stream().anyMatch(barred::contains);
  }

  private static boolean same(Referent a, Referent b) {
    return !a.entities().isEmpty() && a.entities().equals(b.entities());
  }

  private double distance(Referent referent, int token) {
    int sentences = Math.abs(row.sentence(token) - row.sentence(referent.begin()));
    int paragraphs = Math.abs(row.paragraph(token) - row.paragraph(referent.begin()));
    return sentences * weights.perSentence() + paragraphs * weights.perParagraph();
  }

  private double salience(Referent referent) {
    double score = referent.source() ? weights.source() : 0;
    if (position.isModifier(referent.range())) {
      score += weights.modifier();
    } else if (position.isSubject(referent.range())) {
      score += weights.subject();
    } else if (position.isObject(referent.range())) {
      score += weights.object();
    }
    int mentions = referent.entities().stream().mapToInt(e -> e.mentions().size()).max().orElse(1);
    return score
        + weights.frequency() * Math.log(mentions)
        + (referent.phrase().isPresent() && !referent.source() ? weights.nominal() : 0);
  }

  private double quotation(Referent referent, int token) {
    int there = row.quotation(referent.begin());
    return there >= 0 && there != row.quotation(token) ? weights.otherQuotation() : 0;
  }

  /** Gender, number and animacy. */
  private static double agreement(Referent referent, Pronoun pronoun) {
    if (referent.entities().isEmpty()) {
      return referent.phrase().map(p -> agreement(p, pronoun)).orElse(NEVER);
    }
    if (referent.entities().size() > 1) {
      return pronoun == Pronoun.THEY ? 0.5 : NEVER;
    }
    Entity entity = referent.entities().get(0);
    if (pronoun == Pronoun.THEY && isPluralSource(referent)) {
      return 0.3;
    }
    return switch (pronoun) {
      case HE -> human(entity, Gender.MALE);
      case SHE -> human(entity, Gender.FEMALE);
      case PERSON -> human(entity, entity.gender());
      case IT -> thing(entity);
      case THEY -> several(entity);
      default -> NEVER;
    };
  }

  /** "Supporters, including the union, say ... They": plural though one name heads it. */
  private static boolean isPluralSource(Referent referent) {
    return referent.source() && referent.phrase().filter(NounPhrase::plural).isPresent();
  }

  private static double human(Entity entity, Gender gender) {
    boolean person = entity.isPerson() || entity.kind() == SpeakerKind.GROUP && !entity.isPlural();
    if (!person) {
      return entity.kind() == SpeakerKind.UNKNOWN && entity.isNamed() ? -2.5 : NEVER;
    }
    if (entity.gender() == gender) {
      return 0;
    }
    if (entity.gender() == Gender.UNKNOWN) {
      return -0.6;
    }
    return entity.isGenderCertain() ? NEVER : -4;
  }

  private static double thing(Entity entity) {
    return switch (entity.kind()) {
      case ORGANIZATION -> 0;
      case DOCUMENT -> -0.3;
      case PLACE -> -0.8;
      case UNKNOWN -> -1;
      default -> NEVER;
    };
  }

  private static double several(Entity entity) {
    return switch (entity.kind()) {
      case GROUP -> entity.isPlural() ? 0.3 : -2.5;
      case ORGANIZATION -> -0.8;
      case PLACE -> -2;
      case UNKNOWN -> -2;
      default -> NEVER;
    };
  }

  private static double agreement(NounPhrase phrase, Pronoun pronoun) {
    Gender gender = phrase.noun().map(Noun::gender).orElse(Gender.UNKNOWN);
    return switch (pronoun) {
      case HE -> person(phrase, gender.agrees(Gender.MALE), gender);
      case SHE -> person(phrase, gender.agrees(Gender.FEMALE), gender);
      case PERSON -> NEVER;
      case IT -> phrase.isBody() && !phrase.plural() ? -0.3 : NEVER;
      case THEY -> phrase.plural() && phrase.isHuman() ? 0 : phrase.isBody() ? -1.2 : NEVER;
      default -> NEVER;
    };
  }

  private static double person(NounPhrase phrase, boolean agrees, Gender gender) {
    if (!phrase.isHuman() || phrase.plural() || !agrees) {
      return NEVER;
    }
    return gender == Gender.UNKNOWN ? -0.6 : 0;
  }
}
