// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.reference;

import io.github.dixit.speakers.entities.Entity;
import io.github.dixit.speakers.grammar.NounPhrase;
import io.github.dixit.speakers.grammar.Position;
import io.github.dixit.speakers.grammar.TokenRange;
import io.github.dixit.speakers.grammar.TokenRow;
import io.github.dixit.speakers.lexicon.NounClass;
import io.github.dixit.speakers.lexicon.WordList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Gathers whom a personal pronoun may mean: who was spoken of lately, who spoke, who comes next.
 *
 * @param issuer who issued a document
 */
record PronounCandidates(
    TokenRow row,
    Position position,
    Discourse discourse,
    Descriptions descriptions,
    Function<NounPhrase, Optional<Entity>> issuer) {

  private static final int REFERENTS = 40;
  private static final int SENTENCES = 8;
  private static final int PRONOUNS = 8;
  private static final int REFERENTS_AHEAD = 8;
  private static final int SENTENCES_AHEAD = 2;

  /** {@return the candidates that gender, number and grammar allow, the nearest first} */
  List<Candidate> of(Anaphor anaphor) {
    Map<Candidate, List<Referent>> before = new LinkedHashMap<>();
    discourse
        .near(anaphor.begin(), REFERENTS, SENTENCES)
        .map(this::understood)
        .filter(r -> isAble(r, anaphor) && !isHidden(r, anaphor))
        .forEach(r -> before.computeIfAbsent(who(r), k -> new ArrayList<>()).add(r));
    discourse.pronounsBefore(anaphor.begin(), PRONOUNS).stream()
        .filter(r -> isAble(r, anaphor))
        .forEach(r -> before.computeIfAbsent(who(r), k -> new ArrayList<>()).add(r));
    before.values().forEach(r -> r.sort(Comparator.comparingInt(Referent::begin).reversed()));
    List<Candidate> candidates = new ArrayList<>();
    before.forEach((who, where) -> candidates.add(who.at(where, Optional.empty())));
    candidates.sort(Comparator.comparingInt(c -> -c.before().get(0).begin()));
    candidates.addAll(ahead(anaphor, before.keySet()));
    return withoutAsker(anaphor, candidates);
  }

  /** "Judge Olsen asked Ann Smith ... She said": the answer is not the judge's. */
  private List<Candidate> withoutAsker(Anaphor anaphor, List<Candidate> candidates) {
    int next = anaphor.range().end();
    boolean asksToo = next < row.size() && WordList.ASKING.has(row.token(next).lemma());
    return discourse.utterancesBefore(anaphor.begin(), 1).stream()
        .filter(u -> !asksToo && u.question() && sentences(u.source(), anaphor) == 1)
        .filter(u -> !u.addressees().isEmpty())
        .filter(u -> candidates.stream().anyMatch(c -> c.entities().equals(u.addressees())))
        .map(Utterance::source)
        .findFirst()
        .map(s -> candidates.stream().filter(c -> !c.entities().equals(s.entities())).toList())
        .orElse(candidates);
  }

  /** {@return how many sentences the referent stands before the anaphor} */
  private int sentences(Referent referent, Anaphor anaphor) {
    return row.sentence(anaphor.begin()) - row.sentence(referent.begin());
  }

  /** Somebody known is one candidate wherever mentioned; each unresolved phrase is its own. */
  private static Candidate who(Referent referent) {
    return new Candidate(
        referent.entities(),
        referent.entities().isEmpty() ? referent.phrase() : Optional.empty(),
        List.of(),
        Optional.empty());
  }

  /** "The Florida senator lost ... He": the senator is whoever that description means. */
  private Referent understood(Referent referent) {
    if (!referent.entities().isEmpty() || referent.phrase().isEmpty()) {
      return referent;
    }
    NounPhrase phrase = referent.phrase().get();
    List<Entity> meant =
        phrase.is(NounClass.DOCUMENT)
            ? issuer.apply(phrase).stream().toList()
            : Descriptions.isWeighed(phrase) ? described(phrase, referent.range()) : List.of();
    return new Referent(referent.range(), meant, referent.phrase(), referent.source());
  }

  private List<Entity> described(NounPhrase phrase, TokenRange range) {
    Anaphor description = Anaphor.of(phrase, range, List.of(), Optional.empty());
    return descriptions.resolve(description).answer().candidate().entities();
  }

  private List<Candidate> ahead(Anaphor anaphor, Set<Candidate> known) {
    Map<Candidate, Referent> after = new LinkedHashMap<>();
    discourse.after(anaphor.begin(), REFERENTS_AHEAD).stream()
        .takeWhile(r -> -sentences(r, anaphor) <= SENTENCES_AHEAD)
        .filter(r -> isAble(r, anaphor) && !known.contains(who(r)))
        .filter(r -> !anaphor.content().test(r.begin()) && row.quotation(r.begin()) < 0)
        .filter(r -> position.isSubject(r.range()))
        .forEach(r -> after.putIfAbsent(who(r), r));
    return after.entrySet().stream()
        .map(e -> e.getKey().at(List.of(), Optional.of(e.getValue())))
        .toList();
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
        && !(row.inOneSentence(anaphor.begin(), referent.begin())
            && row.quotation(referent.begin()) < 0
            && referent.entities().size() == 1
            && position.isSubject(referent.range()));
  }
}
