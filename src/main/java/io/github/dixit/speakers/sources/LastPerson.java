// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.sources;

import io.github.dixit.SpeakerKind;
import io.github.dixit.speakers.entities.Entities;
import io.github.dixit.speakers.grammar.NameMention;
import io.github.dixit.speakers.grammar.TokenRange;
import io.github.dixit.speakers.grammar.TokenRow;
import io.github.dixit.speakers.lexicon.WordList;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Finds the person at the end of a source whose other names only say what that person is: the last
 * name heads its phrase, in <em>Daily Post co-host Ann Smith</em>, in <em>Trade and Industry
 * Secretary Ann Smith</em>, in <em>Chief Secretary to the Treasury Ann Smith</em>.
 */
record LastPerson(TokenRow row, Entities entities) {

  /** {@return the person, if all before it belongs to that person's role} */
  Optional<NameMention> in(TokenRange source) {
    return entities.in(source).stream()
        .filter(m -> m.kind() == SpeakerKind.PERSON)
        .findFirst()
        .filter(p -> p.begin() > source.begin() && isEnd(p.end(), source))
        .filter(p -> isRole(source.begin(), p.begin() - (row.is(p.begin() - 1, ".") ? 2 : 1)));
  }

  private boolean isEnd(int end, TokenRange source) {
    return end >= source.end() || row.is(end, ",", "(");
  }

  /** The words up to the last before the name, which says what sort of person it is. */
  private boolean isRole(int begin, int last) {
    boolean office = row.isTitle(begin) && row.isCapital(begin);
    if (IntStream.range(begin, last).anyMatch(i -> leadsOver(i) && !(office && isOfOffice(i)))) {
      return false;
    }
    boolean joined = IntStream.range(begin, last).anyMatch(i -> row.is(i, "and", "&", ","));
    boolean field = office && IntStream.range(begin, last).anyMatch(this::isOfOffice);
    return row.isTitle(last) || row.isHuman(last) || !joined && (field || row.isNoun(last));
  }

  private boolean isOfOffice(int i) {
    return row.is(i, WordList.LEADING_OVER);
  }

  /** To another phrase; but "editor-in-chief". */
  private boolean leadsOver(int i) {
    return row.tagged(i, "IN", "TO", "WP", "WDT", "PRP", ":", "-LRB-")
        && !row.tagged(i - 1, "HYPH");
  }
}
