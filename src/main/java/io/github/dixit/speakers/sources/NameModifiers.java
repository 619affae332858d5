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

  boolean isModifier(NameMention name, TokenRange range) {
    int next = behindBrackets(name, range);
    if (next >= range.end()) {
      return false;
    }
    boolean hyphen = row.tagged(next, "HYPH");
    boolean named = entities.at(next).isPresent();
    return row.isPossessiveMark(next)
        || hyphen && !row.spaceBefore(next)
        || isTown(name, next)
        || named && row.isCapital(next)
        || row.isNoun(next) && !named && !isSort(name, range)
        || isAdjective(name, next, range);
  }

  /** "Halden, Vt.-based Tide Foods". */
  private boolean isTown(NameMention name, int comma) {
    return name.kind() == SpeakerKind.PLACE
        && row.is(comma, ",")
        && entities.at(comma + 1).filter(m -> row.tagged(m.end(), "HYPH")).isPresent();
  }

  /** "Senate economic advisers", and of a person other people alone or another one. */
  private boolean isAdjective(NameMention name, int next, TokenRange range) {
    int noun = row.runEnd(next, row.size(), i -> row.isAdjective(i) || row.tagged(i, "VBG"));
    if (noun == next || noun >= range.end() || !row.isNoun(noun) && !row.tagged(noun, "HYPH")) {
      return false;
    }
    int behind = row.runEnd(noun, row.size(), i -> row.isNoun(i) && entities.at(i).isEmpty());
    boolean another = behind < range.end() && entities.at(behind).isPresent();
    return name.kind() != SpeakerKind.PERSON || row.tagged(noun, "NNS") || another;
  }

  /** "the Guardian newspaper", "the RIA news agency": the noun says what the name names. */
  private boolean isSort(NameMention name, TokenRange range) {
    return name.kind() != SpeakerKind.PERSON
        && name.kind() != SpeakerKind.PLACE
        && entities.graph().of(name).stream()
            .filter(r -> r.kind() == Relation.Kind.SORT)
            .map(Relation::range)
            .filter(r -> r.end() >= range.end() || row.is(r.end(), ","))
            .anyMatch(this::isSort);
  }

  private boolean isSort(TokenRange words) {
    int noun = words.end() - 1;
    return phrases
        .noun(noun)
        .filter(n -> n.type().isBody() && n.word().equals(row.lower(noun)))
        .filter(n -> n.type() != NounClass.INSTITUTION || words.length() > 1)
        .isPresent();
  }

  /** "Lok Dal (United) leader Thakre": the noun stands behind the brackets. */
  private int behindBrackets(NameMention name, TokenRange range) {
    int behind = row.behindBracket(name.end(), Math.min(range.end(), name.end() + BRACKETS));
    return name.kind() != SpeakerKind.PERSON && row.isNoun(behind) ? behind : name.end();
  }
}
