// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.sources;

import io.github.dixit.SpeakerKind;
import io.github.dixit.speakers.entities.Entities;
import io.github.dixit.speakers.grammar.NameMention;
import io.github.dixit.speakers.grammar.NounPhrases;
import io.github.dixit.speakers.grammar.Relation;
import io.github.dixit.speakers.grammar.TokenRange;
import io.github.dixit.speakers.grammar.TokenRow;
import io.github.dixit.speakers.lexicon.NounClass;

/**
 * Tells whether a name only qualifies what follows: <em>Smith's lawyer</em>, <em>Senate aides</em>.
 */
record NameModifiers(TokenRow row, Entities entities, NounPhrases phrases) {

  /** Tokens of a bracket behind a body's name at most. */
  private static final int BRACKETS = 6;

  /** Tokens of a title between two names at most. */
  private static final int LONGEST_TITLE = 6;

  boolean isModifier(NameMention name, TokenRange range) {
    int next = behindBrackets(name, range);
    if (next >= range.end()) {
      return false;
    }
    boolean hyphen = row.is(next, "-") || row.tagged(next, "HYPH");
    boolean named = entities.at(next).isPresent();
    return row.isPossessiveMark(next)
        || hyphen && !row.spaceBefore(next)
        || isTown(name, next, range)
        || named && row.isCapital(next)
        || row.isNoun(next) && !named && !isSort(name, range)
        || isAdjective(name, next, range)
        || isTitleOfNext(next, range);
  }

  /** "Halden, Vt.-based Tide Foods". */
  private boolean isTown(NameMention name, int comma, TokenRange range) {
    return name.kind() == SpeakerKind.PLACE
        && row.is(comma, ",")
        && entities
            .at(comma + 1)
            .filter(m -> m.kind() == SpeakerKind.PLACE && row.tagged(m.end(), "HYPH"))
            .isPresent();
  }

  private boolean isAdjective(NameMention name, int next, TokenRange range) {
    int noun = next;
    while (row.isAdjective(noun) || row.tagged(noun, "VBG")) {
      noun++;
    }
    return noun > next
        && noun < range.end()
        && (row.isNoun(noun) || row.tagged(noun, "HYPH"))
        && (name.kind() != SpeakerKind.PERSON || isPeople(noun));
  }

  /** "Smith economic advisers": other people than Smith. */
  private boolean isPeople(int noun) {
    return row.tagged(noun, "NNS")
        && phrases.noun(noun).filter(n -> n.type().isHuman()).isPresent();
  }

  /** "Smith senior economic adviser Bob Jones", "Daily Post co-host Bob Jones": it is he. */
  private boolean isTitleOfNext(int next, TokenRange range) {
    int limit = Math.min(range.end(), next + LONGEST_TITLE);
    int i = next;
    while (i < limit && entities.at(i).isEmpty() && isTitleWord(i)) {
      i++;
    }
    return i > next
        && i < limit
        && entities.at(i).filter(m -> m.kind() == SpeakerKind.PERSON).isPresent();
  }

  private boolean isTitleWord(int i) {
    return row.isNoun(i)
        || row.isAdjective(i)
        || row.tagged(i, "HYPH")
        || row.lower(i).startsWith("co-");
  }

  /** "the Guardian newspaper", "the RIA news agency": the noun says what the name names. */
  private boolean isSort(NameMention name, TokenRange range) {
    return name.kind() != SpeakerKind.PERSON
        && name.kind() != SpeakerKind.PLACE
        && entities.graph().of(name).stream()
            .filter(r -> r.kind() == Relation.Kind.SORT)
            .anyMatch(r -> isSort(r.range(), range));
  }

  private boolean isSort(TokenRange words, TokenRange range) {
    int noun = words.end() - 1;
    boolean last = noun + 1 >= range.end() || row.is(noun + 1, ",");
    return last
        && phrases
            .noun(noun)
            .filter(n -> n.type().isBody() && n.word().equals(row.lower(noun)))
            .filter(n -> n.type() != NounClass.INSTITUTION || words.length() > 1)
            .isPresent();
  }

  /** "Lok Dal (United) leader Thakre": the noun stands behind the brackets. */
  private int behindBrackets(NameMention name, TokenRange range) {
    if (name.kind() == SpeakerKind.PERSON || !row.is(name.end(), "(")) {
      return name.end();
    }
    for (int i = name.end() + 1; i < Math.min(range.end(), name.end() + BRACKETS); i++) {
      if (row.is(i, ")")) {
        return row.isNoun(i + 1) ? i + 1 : name.end();
      }
    }
    return name.end();
  }
}
