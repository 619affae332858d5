// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.sources;

import io.github.dixit.speakers.entities.Entities;
import io.github.dixit.speakers.grammar.NameMention;
import io.github.dixit.speakers.grammar.NounPhrase;
import io.github.dixit.speakers.grammar.NounPhrase.Determiner;
import io.github.dixit.speakers.grammar.NounPhrases;
import io.github.dixit.speakers.grammar.TokenRange;
import io.github.dixit.speakers.grammar.TokenRow;
import java.util.Optional;
import java.util.Set;

/** Reads what can be a subject, and where a clause outside the quotations begins. */
final class Clauses {

  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
  private static final Set<String> COMPLEMENT = Set.of("of", "for", "at", "from");

  private final TokenRow row;
  private final Entities entities;
  private final NounPhrases phrases;

  Clauses(TokenRow row, Entities entities, NounPhrases phrases) {
    this.row = row;
    this.entities = entities;
    this.phrases = phrases;
  }

  boolean isFinite(int i) {
    return FINITE.contains(row.tag(i));
  }

  /**
   * {@return the first token behind the last quotation before the token, or where it stands in one}
   */
  int behindQuotation(int begin, int token) {
    int i = token;
    while (i > begin && row.quotation(i - 1) == row.quotation(token)) {
      i--;
    }
    return i;
  }

  /** {@return the subject that begins the clause, conjunctions and adverbs skipped} */
  Optional<TokenRange> subject(int begin, int verb) {
    int i = begin;
    while (i < verb && isOpening(i)) {
      i++;
    }
    return subjectAt(i, verb);
  }

  private boolean isOpening(int i) {
    return !Character.isLetterOrDigit(row.word(i).codePointAt(0))
        || row.tag(i).equals("CC")
        || row.tag(i).startsWith("RB");
  }

  private Optional<TokenRange> subjectAt(int begin, int verb) {
    if (begin >= verb) {
      return Optional.empty();
    }
    if (row.tag(begin).equals("PRP")) {
      return Optional.of(new TokenRange(begin, begin + 1));
    }
    if (row.tag(begin).equals("IN") || row.tag(begin).equals("TO")) {
      return Optional.empty();
    }
    return phrases
        .first(new TokenRange(begin, verb))
        .filter(p -> p.range().begin() == begin && isNominal(p))
        .map(p -> p.range().end())
        .or(() -> entities.at(begin).map(NameMention::end))
        .map(end -> new TokenRange(begin, complementEnd(end, verb)));
  }

  private boolean isNominal(NounPhrase phrase) {
    return row.isNoun(phrase.head())
        && (phrase.determiner() != Determiner.BARE
            || row.isCapital(phrase.head())
            || phrase.isHuman());
  }

  /** "the head of the bank", "Smith and Jones". */
  private int complementEnd(int from, int limit) {
    int end = from;
    while (end + 1 < limit
        && (COMPLEMENT.contains(row.lower(end)) || row.lower(end).equals("and"))) {
      int next = end + 1;
      Optional<NounPhrase> phrase =
          phrases
              .first(new TokenRange(next, limit))
              .filter(p -> p.range().begin() == next && row.isNoun(p.head()));
      if (phrase.isEmpty()) {
        break;
      }
      end = phrase.get().range().end();
    }
    return end;
  }
}
