// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.sources;

import io.github.dixit.speakers.entities.Entities;
import io.github.dixit.speakers.grammar.NameMention;
import io.github.dixit.speakers.grammar.NounPhrases;
import io.github.dixit.speakers.grammar.Position;
import io.github.dixit.speakers.grammar.TokenRange;
import io.github.dixit.speakers.grammar.TokenRow;
import java.util.Optional;

/**
 * Finds who does what a participle says: the subject of the sentence that it hangs on. <em>Smith
 * left the room, calling it a farce.</em> A finite verb without a source is left alone: of 16 such
 * in the gold articles, whoever its sentence begins with was right in none.
 */
record ParticipleSubject(TokenRow row, Entities entities, NounPhrases phrases, Position position) {

  private static final int LONGEST_GAP = 80;

  /**
   * How many openings, each up to a comma, are passed: "Earlier this week, in Oslo, Smith said".
   */
  private static final int OPENINGS = 3;

  /** {@return the words that name the subject of the participle that the cue begins with} */
  Optional<TokenRange> find(TokenRange cue) {
    int participle = participle(cue);
    if (participle < 0) {
      return Optional.empty();
    }
    int sentence = Math.max(row.beginOfSentence(participle), participle - LONGEST_GAP);
    Optional<TokenRange> subject =
        row.quotation(sentence) == row.quotation(participle)
            ? from(sentence, participle)
            : from(behindQuotation(sentence, participle), participle);
    return subject.or(() -> behindVerb(sentence, participle));
  }

  /** "..., said Smith, a baker, noting": the subject stands behind its verb. */
  private Optional<TokenRange> behindVerb(int limit, int participle) {
    for (int i = participle - 1; i > limit + 1; i--) {
      Optional<NameMention> name = entities.at(i);
      if (name.isPresent()
          && row.tagged(name.get().begin() - 1, "VBD", "VBZ")
          && row.tagged(name.get().begin() - 2, "''", ",")
          && row.is(name.get().end(), ",")) {
        return name.map(NameMention::range);
      }
    }
    return Optional.empty();
  }

  private int behindQuotation(int limit, int token) {
    int begin = token;
    while (begin > limit && row.quotation(begin - 1) == row.quotation(token)) {
      begin--;
    }
    return begin;
  }

  /** "saying", "also calling"; not "a calling", "his saying", "is saying". */
  private int participle(TokenRange cue) {
    int i = row.behindAdverbs(cue.begin());
    boolean hangs =
        i < cue.end()
            && row.tagged(i, "VBG")
            && i > 0
            && (row.is(i - 1, ",")
                || row.isAdverb(i - 1)
                || row.tagged(i - 1, "IN") && !row.isNoun(i + 1));
    return hangs ? i : -1;
  }

  private Optional<TokenRange> from(int start, int participle) {
    int begin = start;
    for (int i = 0; i < OPENINGS && begin < participle; i++) {
      Optional<TokenRange> subject = subject(begin, participle).filter(this::isDoer);
      if (subject.isPresent()) {
        return subject;
      }
      while (begin < participle && !row.is(begin, ",")) {
        begin++;
      }
      begin++;
    }
    return Optional.empty();
  }

  /** {@return the subject that begins the clause, conjunctions and adverbs skipped} */
  private Optional<TokenRange> subject(int from, int limit) {
    int begin = from;
    while (begin < limit && isOpening(begin)) {
      begin++;
    }
    if (begin >= limit || row.tagged(begin, "IN", "TO")) {
      return Optional.empty();
    }
    if (row.tagged(begin, "PRP")) {
      return Optional.of(new TokenRange(begin, begin + 1));
    }
    int first = begin;
    return phrases
        .first(new TokenRange(first, limit))
        .filter(p -> p.range().begin() == first && row.isNoun(p.head()))
        .map(p -> p.range().end())
        .or(() -> entities.at(first).map(NameMention::end))
        .map(end -> new TokenRange(first, end));
  }

  private boolean isOpening(int i) {
    return row.isMark(i) || row.tagged(i, "CC") || row.isAdverb(i);
  }

  /** "Smith said", "Smith, 43, the mayor, also said", "Smith on Friday said". */
  private boolean isDoer(TokenRange noun) {
    int i = row.behindAdverbs(noun.end());
    boolean timed = row.tagged(i, "IN") && row.isNoun(i + 1) && row.isFinite(i + 2);
    return timed || position.isSubject(noun) && !closesAside(noun.end());
  }

  /** "Friends of the Coast, a group backing Smith, spent": the verb is another's. */
  private boolean closesAside(int comma) {
    return row.is(comma, ",") && row.isFinite(comma + 1);
  }
}
