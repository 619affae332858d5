// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.sources;

import io.github.dixit.speakers.entities.Entities;
import io.github.dixit.speakers.entities.Entity;
import io.github.dixit.speakers.grammar.NameMention;
import io.github.dixit.speakers.grammar.NounPhrases;
import io.github.dixit.speakers.grammar.TokenRange;
import io.github.dixit.speakers.grammar.TokenRow;
import io.github.dixit.speakers.lexicon.Gender;
import io.github.dixit.speakers.lexicon.Pronoun;
import io.github.dixit.speakers.reference.Anaphor;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * Tells whom the sentences right before a quotation are about.
 *
 * @param silent who can't speak in the paragraph of a token
 */
record PrecedingSentences(
    TokenRow row,
    Entities entities,
    NounPhrases phrases,
    Meanings meanings,
    IntFunction<List<Entity>> silent) {

  /** How many sentences before a quotation are asked whom they are about. */
  private static final int FURTHEST_SENTENCE = 2;

  /** "Coach Ann Smith was furious." and behind it a quotation: whoever the sentence is about. */
  Optional<List<Entity>> about(int token, boolean dialogue) {
    int paragraph = row.startsParagraph(token) ? row.paragraph(token) - 1 : row.paragraph(token);
    int end = token;
    for (int i = 0; i < FURTHEST_SENTENCE && end > 0; i++) {
      int begin = row.beginOfSentence(end - 1);
      if (row.paragraph(begin) != paragraph || row.quotation(end - 1) >= 0) {
        return Optional.empty();
      }
      TokenRange sentence = new TokenRange(begin, end);
      Optional<List<Entity>> about =
          (dialogue ? acting(sentence) : Optional.<List<Entity>>empty()).or(() -> about(sentence));
      if (about.isPresent()) {
        return about;
      }
      end = begin;
    }
    return Optional.empty();
  }

  /** "She rose.", "The old man laughed.": whom the subject means that the sentence begins with. */
  private Optional<List<Entity>> acting(TokenRange sentence) {
    int begin = sentence.begin();
    Pronoun pronoun = Pronoun.of(row.lower(begin));
    if (pronoun.gender() != Gender.UNKNOWN && row.tagged(begin, "PRP")) {
      return Optional.of(meanings.pronoun(Anaphor.of(begin, pronoun, i -> false, List.of())));
    }
    return phrases
        .first(sentence)
        .filter(p -> p.range().begin() == begin && p.isHuman() && !p.plural())
        .filter(p -> row.isVerb(row.behindAdverbs(p.range().end())) || row.is(p.range().end(), ","))
        .filter(p -> entities.in(p.range()).isEmpty())
        .map(p -> meanings.phrase(p, p.range(), silent.apply(begin)));
  }

  /** The person in front of a verb, or the only one; none if there are several. */
  private Optional<List<Entity>> about(TokenRange sentence) {
    List<NameMention> people =
        entities.in(sentence).stream().filter(m -> entities.of(m).isPerson()).toList();
    List<Entity> all = people.stream().map(entities::of).distinct().toList();
    return people.stream()
        .filter(m -> all.size() == 1 || row.isVerb(m.end()))
        .map(m -> List.of(entities.of(m)))
        .findFirst();
  }
}
