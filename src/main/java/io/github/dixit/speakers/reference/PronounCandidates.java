// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.reference;

import io.github.dixit.speakers.entities.Entity;
import io.github.dixit.speakers.grammar.NounPhrase;
import io.github.dixit.speakers.grammar.Position;
import io.github.dixit.speakers.grammar.TokenRow;
import io.github.dixit.speakers.lexicon.NounClass;
import io.github.dixit.speakers.lexicon.WordList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Gathers whom a personal pronoun may mean: who was spoken of lately, who spoke, who comes next.
 */
final class PronounCandidates {

  private static final int REFERENTS = 40;
  private static final int SENTENCES = 8;
  private static final int PRONOUNS = 8;
  private static final int REFERENTS_AHEAD = 8;
  private static final int SENTENCES_AHEAD = 2;

  private final TokenRow row;
  private final Position position;
  private final Discourse discourse;
  private final Descriptions descriptions;
  private final Function<NounPhrase, Optional<Entity>> issuer;

  /**
   * @param issuer who issued a document
   */
  PronounCandidates(
      TokenRow row,
      Position position,
      Discourse discourse,
      Descriptions descriptions,
      Function<NounPhrase, Optional<Entity>> issuer) {
    this.descriptions = descriptions;
    this.issuer = issuer;
    this.row = row;
    this.position = position;
    this.discourse = discourse;
  }

  /** {@return the candidates that gender, number and grammar allow, the nearest first} */
  List<Candidate> of(Anaphor anaphor) {
    Map<Object, List<Referent>> before = new LinkedHashMap<>();
    for (Referent seen : discourse.before(anaphor.begin(), REFERENTS)) {
      if (row.sentence(anaphor.begin()) - row.sentence(seen.begin()) > SENTENCES) {
        break;
      }
      Referent each = understood(seen);
      if (isAble(each, anaphor) && !isHidden(each, anaphor)) {
        before.computeIfAbsent(key(each), k -> new ArrayList<>()).add(each);
      }
    }
    for (Referent each : discourse.pronounsBefore(anaphor.begin(), PRONOUNS)) {
      if (isAble(each, anaphor)) {
        before.computeIfAbsent(key(each), k -> new ArrayList<>()).add(each);
      }
    }
    before.values().forEach(r -> r.sort(Comparator.comparingInt(Referent::begin).reversed()));
    List<Candidate> candidates = new ArrayList<>();
    before.forEach((who, where) -> candidates.add(candidate(who, where)));
    candidates.sort(Comparator.comparingInt(c -> -c.before().get(0).begin()));
    candidates.addAll(ahead(anaphor, before.keySet()));
    return withoutAsker(anaphor, candidates);
  }

  /** "Judge Olsen asked Ann Smith ... She said": the answer is not the judge's. */
  private List<Candidate> withoutAsker(Anaphor anaphor, List<Candidate> candidates) {
    List<Utterance> last = discourse.utterancesBefore(anaphor.begin(), 1);
    int next = anaphor.range().end();
    boolean asksToo = next < row.size() && WordList.ASKING.has(row.token(next).lemma());
    if (last.isEmpty()
        || asksToo
        || !last.get(0).question()
        || !isNext(last.get(0).source(), anaphor)) {
      return candidates;
    }
    List<Entity> asked = last.get(0).addressees();
    boolean answers =
        candidates.stream().anyMatch(c -> !asked.isEmpty() && c.entities().equals(asked));
    return answers
        ? candidates.stream()
            .filter(c -> !c.entities().equals(last.get(0).source().entities()))
            .toList()
        : candidates;
  }

  private boolean isNext(Referent asker, Anaphor anaphor) {
    return row.sentence(anaphor.begin()) - row.sentence(asker.begin()) == 1;
  }

  /** "The Florida senator lost ... He": the senator is whoever that description means. */
  private Referent understood(Referent referent) {
    Optional<NounPhrase> document =
        referent.phrase().filter(p -> p.is(NounClass.DOCUMENT) && referent.entities().isEmpty());
    if (document.isPresent()) {
      return with(referent, issuer.apply(document.get()).stream().toList());
    }
    boolean open =
        referent.entities().isEmpty()
            && referent.phrase().filter(Descriptions::isWeighed).isPresent();
    if (!open) {
      return referent;
    }
    Anaphor description =
        Anaphor.of(referent.phrase().get(), referent.range(), List.of(), Optional.empty());
    return with(referent, descriptions.resolve(description).answer().candidate().entities());
  }

  private static Referent with(Referent referent, List<Entity> meant) {
    return meant.isEmpty()
        ? referent
        : new Referent(referent.range(), meant, referent.phrase(), referent.source());
  }

  @SuppressWarnings("unchecked")
  private static Candidate candidate(Object who, List<Referent> before) {
    return who instanceof Referent described
        ? new Candidate(List.of(), described.phrase(), List.copyOf(before), Optional.empty())
        : new Candidate(
            (List<Entity>) who, Optional.empty(), List.copyOf(before), Optional.empty());
  }

  private static Candidate candidate(Referent after) {
    return new Candidate(
        after.entities(),
        after.entities().isEmpty() ? after.phrase() : Optional.empty(),
        List.of(),
        Optional.of(after));
  }

  private List<Candidate> ahead(Anaphor anaphor, java.util.Set<Object> known) {
    Map<Object, Referent> after = new LinkedHashMap<>();
    for (Referent each : discourse.after(anaphor.begin(), REFERENTS_AHEAD)) {
      if (row.sentence(each.begin()) - row.sentence(anaphor.begin()) > SENTENCES_AHEAD) {
        break;
      }
      boolean able =
          isAble(each, anaphor)
              && !anaphor.content().test(each.begin())
              && !known.contains(key(each))
              && position.isSubject(each.range())
              && row.quotation(each.begin()) < 0;
      if (able) {
        after.putIfAbsent(key(each), each);
      }
    }
    return after.values().stream().map(PronounCandidates::candidate).toList();
  }

  /** Somebody known is one candidate wherever mentioned; each unresolved phrase is its own. */
  private static Object key(Referent referent) {
    return referent.entities().isEmpty() ? referent : referent.entities();
  }

  private boolean isAble(Referent referent, Anaphor anaphor) {
    return referent.entities().stream().noneMatch(anaphor.barred()::contains)
        && Agreement.allows(anaphor, referent);
  }

  /**
   * Names inside what is said don't count, but for its own subject outside of quotation marks: "Ann
   * Smith has lived here for years, she said".
   */
  private boolean isHidden(Referent referent, Anaphor anaphor) {
    return anaphor.content().test(referent.begin())
        && !(row.sentence(anaphor.begin()) == row.sentence(referent.begin())
            && row.quotation(referent.begin()) < 0
            && referent.entities().size() == 1
            && canTellOfItself(referent.entities().get(0))
            && position.isSubject(referent.range()));
  }

  private static boolean canTellOfItself(Entity entity) {
    return entity.isPerson() || entity.kind() == io.github.dixit.SpeakerKind.ORGANIZATION;
  }
}
