// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.sources;

import io.github.dixit.speakers.entities.Entities;
import io.github.dixit.speakers.grammar.NameMention;
import io.github.dixit.speakers.grammar.TokenRange;
import io.github.dixit.speakers.grammar.TokenRow;
import io.github.dixit.speakers.lexicon.WordList;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Finds the subject of a cue without a source that is a finite verb: <em>who</em> of <em>a man who
 * says</em>, <em>Smith</em> of <em>Smith left and called it a farce</em>.
 */
record VerbSubject(TokenRow row, Entities entities) {

  /** Tokens between two verbs that one subject has. */
  private static final int LONGEST_GAP = 40;

  /** {@return the words that name the subject of the verb that the cue begins with} */
  Optional<TokenRange> find(TokenRange cue) {
    int verb = row.behindAdverbs(cue.begin());
    if (verb >= cue.end() || !row.isFinite(verb) || isState(cue)) {
      return Optional.empty();
    }
    int before = beforeAdverbs(cue.begin() - 1);
    if (row.is(before, "who")) {
      return Optional.of(new TokenRange(before, before + 1));
    }
    return row.is(before, "and", "but", "then") ? shared(before, verb) : Optional.empty();
  }

  /** "was accused", "seemed": the subject is not whoever speaks. */
  private boolean isState(TokenRange cue) {
    return IntStream.range(cue.begin(), cue.end())
        .anyMatch(i -> row.isVerb(i) && WordList.STATE.has(row.token(i).lemma()));
  }

  /** The subject of the last verb in the sentence of the same tense, outside of what is quoted. */
  private Optional<TokenRange> shared(int joint, int verb) {
    int limit = Math.max(row.beginOfSentence(verb), verb - LONGEST_GAP);
    for (int i = joint - 1; i >= limit; i--) {
      boolean alike = row.tag(i).equals(row.tag(verb)) && row.quotation(i) == row.quotation(verb);
      if (alike) {
        return subjectBefore(i, limit);
      }
    }
    return Optional.empty();
  }

  /** The name, pronoun or "who" right before a verb, an apposition or adverbs passed. */
  private Optional<TokenRange> subjectBefore(int verb, int limit) {
    int last = beforeAdverbs(verb - 1);
    if (row.is(last, ",")) {
      last = behindName(last - 1, limit);
    }
    if (last < limit) {
      return Optional.empty();
    }
    if (row.is(last, "who") || row.tagged(last, "PRP")) {
      return Optional.of(new TokenRange(last, last + 1));
    }
    int end = last + 1;
    return entities.at(last).filter(m -> m.end() == end).map(NameMention::range);
  }

  /** "Smith, 43, the mayor, said": the last token of the name before the apposition. */
  private int behindName(int from, int limit) {
    for (int i = from; i > limit; i--) {
      if (row.is(i, ",") && entities.at(i - 1).isPresent()) {
        return i - 1;
      }
    }
    return limit - 1;
  }

  private int beforeAdverbs(int from) {
    int i = from;
    while (i > 0 && row.isAdverb(i)) {
      i--;
    }
    return i;
  }
}
