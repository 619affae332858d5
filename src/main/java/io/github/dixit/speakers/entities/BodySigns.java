// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.entities;

import io.github.dixit.speakers.grammar.NameMention;
import io.github.dixit.speakers.grammar.TokenRow;
import io.github.dixit.speakers.lexicon.WordList;
import java.util.stream.IntStream;

/**
 * What shows that a single word, taken for a person's name or for nobody's, is a firm's or another
 * body's: <em>Brevantis said it would cut jobs at its plants</em>. Weak, where the text calls
 * somebody of the name "he".
 */
record BodySigns(TokenRow row) {

  /** Tokens behind a name in which "its" is looked for. */
  private static final int NEAR = 12;

  /** {@return whether something near the name shows it} */
  boolean show(NameMention name) {
    int limit = Math.min(row.endOfSentence(name.begin()), name.end() + NEAR);
    return IntStream.range(name.end(), limit)
            .anyMatch(i -> row.is(i, "its") || isItself(i, name.end()))
        || isOwned(name)
        || isMade(name);
  }

  /** "Brevantis said (that) it would sell": no weather, and nothing that is, takes or costs. */
  private boolean isItself(int it, int nameEnd) {
    int verb = row.is(it - 1, "that") ? it - 2 : it - 1;
    boolean does = row.tagged(it + 1, "MD") || row.is(it + 1, "has", "had");
    return row.is(it, "it")
        && verb == nameEnd
        && row.isVerb(verb)
        && does
        && row.isVerb(it + 2)
        && !row.is(it + 2, WordList.IDLE);
  }

  /** "shares in Brevantis", "a spokesman for Brevantis", "the founder of Brevantis". */
  private boolean isOwned(NameMention name) {
    int preposition = name.begin() - 1;
    return row.is(preposition, "in", "of", "for", "at")
        && row.is(preposition - 1, WordList.OF_FIRM)
        && row.inOneSentence(preposition - 1, name.begin());
  }

  /** "Brevantis, founded in 2009,", "Brevantis, which makes pumps,". */
  private boolean isMade(NameMention name) {
    return row.is(name.end(), ",") && row.is(name.end() + 1, "which", "founded", "headquartered");
  }
}
