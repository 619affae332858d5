// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.sources;

import io.github.dixit.speakers.entities.Entities;
import io.github.dixit.speakers.grammar.NameMention;
import io.github.dixit.speakers.grammar.NounPhrases;
import io.github.dixit.speakers.grammar.Position;
import io.github.dixit.speakers.grammar.TokenRange;
import io.github.dixit.speakers.grammar.TokenRow;
import io.github.dixit.speakers.lexicon.WordList;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * Finds who does what a cue without a source says: whoever the sentence begins with that a
 * participle hangs on, <em>Smith left the room, calling it a farce</em>; <em>who</em> of <em>a man
 * who says</em>; the subject that a verb shares, <em>Smith left and called it a farce</em>. Any
 * other finite verb is left alone: of 16 in the gold articles, whoever its sentence begins with was
 * right in none.
 */
record CueSubject(TokenRow row, Entities entities, NounPhrases phrases, Position position) {

  private static final int LONGEST_GAP = 80;

  /** Tokens between two verbs that one subject has. */
  private static final int SHARING_GAP = 40;

  /** How many openings, each up to a comma, are passed: "Earlier this week, in Oslo, Smith". */
  private static final int OPENINGS = 3;

  /** {@return the words that name whoever does what the cue says} */
  Optional<TokenRange> find(TokenRange cue) {
    int verb = verb(cue);
    if (verb >= cue.end()) {
      return Optional.empty();
    }
    return isParticiple(cue) ? ofParticiple(verb) : ofVerb(row.beforeAdverbs(verb - 1), verb, cue);
  }

  /**
   * {@return whether it hangs on a clause: "saying that", "also calling names"; no calling card}
   */
  boolean isParticiple(TokenRange cue) {
    int verb = verb(cue);
    boolean free = row.is(verb - 1, ",") || row.isAdverb(verb - 1) || !row.isNoun(verb + 1);
    return verb < cue.end() && row.tagged(verb, "VBG") && free;
  }

  private int verb(TokenRange cue) {
    int first = row.behindAdverbs(cue.begin());
    return row.tagged(first, "CC", "IN") ? row.behindAdverbs(first + 1) : first;
  }

  private Optional<TokenRange> ofParticiple(int participle) {
    int begin = Math.max(row.beginOfSentence(participle), participle - LONGEST_GAP);
    if (row.quotation(begin) != row.quotation(participle)) {
      begin = row.runBegin(participle, begin, t -> row.quotation(t) == row.quotation(participle));
    }
    for (int i = 0; i < OPENINGS && begin < participle; i++) {
      begin = row.runEnd(begin, participle, t -> row.isMark(t) || row.isDateline(t));
      Optional<TokenRange> subject =
          row.isFinite(begin)
              ? entities.at(begin + 1).map(NameMention::range) // "..., said Smith, noting"
              : subject(begin, participle).filter(position::isSubject);
      if (subject.isPresent()) {
        return subject;
      }
      begin = row.runEnd(begin, participle, t -> !row.is(t, ","));
    }
    return Optional.empty();
  }

  /** {@return the pronoun, noun phrase or name that begins the clause} */
  private Optional<TokenRange> subject(int begin, int limit) {
    if (row.tagged(begin, "PRP")) {
      return Optional.of(new TokenRange(begin, begin + 1));
    }
    return phrases
        .first(new TokenRange(begin, limit))
        .filter(p -> p.range().begin() == begin && row.isNoun(p.head()))
        .map(p -> p.range().end())
        .or(() -> entities.at(begin).map(NameMention::end))
        .map(end -> new TokenRange(begin, end));
  }

  /** Verbs of a state, "was accused", "seemed", have no subject that speaks. */
  private Optional<TokenRange> ofVerb(int before, int verb, TokenRange cue) {
    if (!row.isFinite(verb) || row.hasVerb(cue, WordList.STATE)) {
      return Optional.empty();
    }
    if (row.is(before, "who")) {
      return Optional.of(new TokenRange(before, before + 1));
    }
    return row.is(before, "and", "but", "then") ? shared(before, verb) : Optional.empty();
  }

  /** The subject of the last verb in the sentence of the same tense, outside of what is quoted. */
  private Optional<TokenRange> shared(int joint, int verb) {
    int limit = Math.max(row.beginOfSentence(verb), verb - SHARING_GAP);
    IntPredicate other =
        i -> !row.tagged(i, row.tag(verb)) || row.quotation(i) != row.quotation(verb);
    int last = row.beforeAdverbs(row.runBegin(joint, limit, other) - 2);
    if (last < limit) {
      return Optional.empty();
    }
    return row.is(last, "who") || row.tagged(last, "PRP")
        ? Optional.of(new TokenRange(last, last + 1))
        : entities
            .at(last)
            .filter(m -> m.end() == last + 1)
            .map(NameMention::range)
            .or(() -> ofParticiple(last + 1)); // "The bank on Monday cut rates and asked"
  }
}
