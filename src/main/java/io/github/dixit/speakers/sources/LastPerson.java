// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.sources;

import io.github.dixit.SpeakerKind;
import io.github.dixit.speakers.entities.Entities;
import io.github.dixit.speakers.grammar.NameMention;
import io.github.dixit.speakers.grammar.TokenRange;
import io.github.dixit.speakers.grammar.TokenRow;
import io.github.dixit.speakers.lexicon.WordList;
import java.util.Optional;

/**
 * Finds the person at the end of a source whose other names only say what that person is: the last
 * name heads its phrase, in <em>Daily Post co-host Ann Smith</em>, in <em>Trade and Industry
 * Secretary Ann Smith</em>.
 */
record LastPerson(TokenRow row, Entities entities) {

  /** {@return the person, if all before it belongs to that person's role} */
  Optional<NameMention> in(TokenRange source) {
    return entities.in(source).stream()
        .filter(m -> m.kind() == SpeakerKind.PERSON)
        .findFirst()
        .filter(p -> p.begin() > source.begin() && isEnd(p.end(), source) && isHead(p, source));
  }

  private boolean isEnd(int end, TokenRange source) {
    return end >= source.end()
        || row.is(end, ",", "(")
        || row.isDash(end)
        || row.tagged(end, "WP", "WDT", "VBG", "VBN");
  }

  private boolean isHead(NameMention person, TokenRange source) {
    int role = person.begin() - (row.is(person.begin() - 1, ".") ? 2 : 1);
    boolean office = row.isTitle(source.begin()) && row.isCapital(source.begin());
    boolean joined = false;
    for (int i = source.begin(); i < role; i++) {
      if (row.is(i, "and", "&", ",")) {
        joined = true;
        if (!row.isCapital(i + 1) || !row.isCapital(i - 1)) {
          return false;
        }
      } else if (row.is(i, WordList.LEADING_OVER) ? !office : isBreak(i)) {
        return false;
      }
    }
    boolean complement = office && source.begin() < role && hasComplement(source.begin(), role);
    return complement
        ? row.isCapital(role) && !row.isHuman(role) && !row.lexicon().isPolite(row.lower(role))
            || row.tagged(role, "CD")
        : isHuman(role) || !joined && isWord(role);
  }

  private boolean hasComplement(int begin, int end) {
    for (int i = begin; i < end; i++) {
      if (row.is(i, WordList.LEADING_OVER)) {
        return true;
      }
    }
    return false;
  }

  private boolean isHuman(int i) {
    return row.isTitle(i) || row.isHuman(i);
  }

  private boolean isWord(int i) {
    return row.isNoun(i) || row.isAdjective(i);
  }

  private boolean isBreak(int i) {
    return row.tagged(i, "IN", "TO", "WP", "WDT", "PRP", ":", "-LRB-") || row.is(i, "(", ";");
  }
}
