// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.entities;

import io.github.dixit.SpeakerKind;
import io.github.dixit.speakers.grammar.NameMention;
import io.github.dixit.speakers.grammar.TokenRow;
import io.github.dixit.speakers.lexicon.Gender;
import io.github.dixit.speakers.lexicon.Lexicon;
import io.github.dixit.speakers.lexicon.Pronoun;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds single words that the tagger takes for people and the text for bodies: <em>Brevantis said
 * it would cut jobs at its plants</em>.
 */
final class NeuterNames {

  /** What one word of people weighs, against any number of "its" near by. */
  private static final int OUTWEIGHS = 1000;

  /** Tokens behind a name in which "its" is looked for. */
  private static final int NEAR = 12;

  private final TokenRow row;
  private final Lexicon lexicon;
  private final Map<String, Integer> votes = new HashMap<>();

  NeuterNames(TokenRow row) {
    this.row = row;
    this.lexicon = row.lexicon();
  }

  /** Counts what stands around a name that is one word. */
  void count(NameMention name) {
    if (name.kind() != SpeakerKind.PERSON || name.words().size() > 1) {
      return;
    }
    int end = Math.min(row.endOfSentence(name.begin()), name.end() + NEAR);
    int votes = 0;
    for (int i = row.beginOfSentence(name.begin()); i < end; i++) {
      votes += i >= name.end() && row.is(i, "its") ? 1 : 0;
      votes -= isOfPeople(i) ? OUTWEIGHS : 0;
    }
    this.votes.merge(name.name(), votes, Integer::sum);
  }

  /** {@return the names that no title stands before, no full name has, and nobody is called by} */
  Stream<String> bodies(Set<String> titled, Set<String> surnames) {
    return votes.entrySet().stream()
        .filter(e -> e.getValue() > 0)
        .map(Map.Entry::getKey)
        .filter(n -> !titled.contains(n))
        .filter(n -> !surnames.contains(n.toLowerCase(Locale.ROOT)))
        .filter(n -> !lexicon.firstNames().isCommon(n.toLowerCase(Locale.ROOT)));
  }

  /** "he", "herself", "who", "Mr." */
  private boolean isOfPeople(int i) {
    return Pronoun.of(row.lower(i)).gender() != Gender.UNKNOWN
        || row.tag(i).startsWith("WP")
        || lexicon.isPolite(row.lower(i));
  }
}
