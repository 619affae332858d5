// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.reference;

import io.github.dixit.SpeakerKind;
import io.github.dixit.speakers.entities.Entities;
import io.github.dixit.speakers.grammar.NameMention;
import io.github.dixit.speakers.grammar.NounPhrase;
import io.github.dixit.speakers.grammar.Position;
import io.github.dixit.speakers.grammar.TokenRange;
import io.github.dixit.speakers.grammar.TokenRow;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds what a relative pronoun stands for: the name or noun phrase right before it. */
public record RelativeResolver(
    TokenRow row, Entities entities, Discourse discourse, Position position) {

  private static final int REACH = 24;

  /** What tells people from things; "that" and "whose" don't. */
  private static final Set<String> HUMAN_OR_NOT = Set.of("who", "whom", "which");

  private static final Set<String> CHAINED = Set.of("who", "whom", "which", "that");

  /** {@return the antecedent: a human one for "who", another for "which", else either} */
  public Optional<Referent> antecedent(int token) {
    return nearest(firstOfChain(token));
  }

  /** "Smith, whom the board chose and who now leads it": both relatives are Smith. */
  private int firstOfChain(int token) {
    boolean joined = row.is(token - 1, "and", "but");
    int limit = Math.max(row.beginOfSentence(token), token - REACH);
    for (int i = token - 2; joined && i >= limit; i--) {
      if (CHAINED.contains(row.lower(i)) && row.tag(i).startsWith("W")) {
        return i;
      }
    }
    return token;
  }

  private Optional<Referent> nearest(int token) {
    String word = row.lower(token);
    Optional<Referent> apposed = apposed(token, word);
    if (apposed.isPresent()) {
      return apposed;
    }
    int limit = Math.max(row.beginOfSentence(token), token - REACH);
    for (Referent each : discourse.before(token, 8)) {
      if (each.begin() < limit) {
        break;
      }
      boolean dashed = row.tagged(each.range().end(), "HYPH") && each.range().end() == token - 1;
      if (!dashed && position.isModifier(each.range())) { // "Smith aides, who", but "Smith - who"
        continue;
      }
      if (!HUMAN_OR_NOT.contains(word) || isHuman(each) == word.startsWith("who")) {
        return isAttached(each, token) ? Optional.of(widen(ofApposition(each))) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /**
   * "Quadra, a foundation that", "Smith, a lawyer who": whom the words before are an apposition to.
   */
  private Optional<Referent> apposed(int token, String word) {
    int last = row.is(token - 1, ",") ? token - 2 : token - 1;
    boolean clause = last < token - 1 && word.equals("which"); // "..., a law firm, which is odd"
    if (clause || entities.at(last).isPresent()) {
      return Optional.empty();
    }
    return entities
        .graph()
        .apposedTo(last)
        .filter(n -> row.inOneSentence(n.begin(), token))
        .filter(n -> n.end() <= last)
        .map(n -> named(n.range(), List.of(n)))
        .filter(r -> !HUMAN_OR_NOT.contains(word) || isHuman(r) == word.startsWith("who"))
        .map(this::widen);
  }

  private static boolean isHuman(Referent referent) {
    return referent.phrase().filter(NounPhrase::isHuman).isPresent()
        || referent.entities().stream()
            .anyMatch(e -> e.isPerson() || e.kind() == SpeakerKind.GROUP);
  }

  /** Nothing but complements may stand between the two, no other clause. */
  private boolean isAttached(Referent referent, int token) {
    boolean apposition = row.is(referent.range().end(), ",") && row.is(token - 1, ",");
    for (int i = referent.range().end(); i < token; i++) {
      if (row.isFinite(i)) {
        return false;
      }
      if (row.isNoun(i) && !apposition && !row.lower(token).startsWith("who")) {
        return false;
      }
    }
    return true;
  }

  /** "Ann Smith, a lawyer who says", "Ann Smith is a lawyer who says": the lawyer is Ann Smith. */
  private Referent ofApposition(Referent phrase) {
    return phrase.entities().isEmpty()
        ? entities
            .graph()
            .apposedTo(phrase.begin())
            .or(() -> saidOf(phrase.begin()))
            .map(n -> named(n.range(), List.of(n)))
            .orElse(phrase)
        : phrase;
  }

  /** "Smith is shy and a little vain, a man who", "Smith is one of three banks' lawyers who". */
  private Optional<NameMention> saidOf(int phrase) {
    int limit = Math.max(row.beginOfSentence(phrase), phrase - REACH);
    int be = phrase - 1;
    while (be > limit && isPredicate(be)) {
      be--;
    }
    return be > limit && row.is(be, "is", "was")
        ? entities
            .at(be - 1)
            .filter(m -> m.kind() == SpeakerKind.PERSON && position.isSubject(m.range()))
        : Optional.empty();
  }

  private boolean isPredicate(int i) {
    return row.isNoun(i)
        || row.isAdjective(i)
        || row.isAdverb(i)
        || row.tagged(i, "DT", "CC", "CD", ",", "HYPH")
        || row.is(i, "of") && row.tagged(i - 1, "CD");
  }

  /** "Ann Smith and Bob Jones, who": both; but of three or more the last. */
  private Referent widen(Referent last) {
    return entities
        .at(last.begin())
        .flatMap(entities.graph()::coordination)
        .filter(c -> c.members().size() == 2 && c.last().begin() == last.begin())
        .filter(c -> last.entities().size() == 1)
        .map(c -> named(c.range(), c.members()))
        .orElse(last);
  }

  private Referent named(TokenRange range, List<NameMention> names) {
    return Referent.named(range, names.stream().map(entities::of).toList());
  }
}
