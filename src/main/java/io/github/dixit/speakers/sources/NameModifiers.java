// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.sources;

import io.github.dixit.SpeakerKind;
import io.github.dixit.speakers.entities.Entities;
import io.github.dixit.speakers.grammar.NameMention;
import io.github.dixit.speakers.grammar.NounPhrases;
import io.github.dixit.speakers.grammar.TokenRange;
import io.github.dixit.speakers.grammar.TokenRow;
import io.github.dixit.speakers.lexicon.NounClass;
import java.util.Optional;
import java.util.Set;

/**
 * Tells whether a name only qualifies what follows: <em>Smith's lawyer</em>, <em>Senate aides</em>.
 */
final class NameModifiers {

  /** Tokens of a bracket behind a body's name at most. */
  private static final int BRACKETS = 6;

  private static final Set<String> INSIDE_TITLES = Set.of("of", "for", "at");

  private final TokenRow row;
  private final Entities entities;
  private final NounPhrases phrases;

  NameModifiers(TokenRow row, Entities entities, NounPhrases phrases) {
    this.row = row;
    this.entities = entities;
    this.phrases = phrases;
  }

  boolean isModifier(NameMention name, TokenRange range) {
    int next = behindBrackets(name, range);
    if (next >= range.end()) {
      return false;
    }
    if (row.isPossessiveMark(next)) {
      return true;
    }
    boolean hyphen = row.lower(next).equals("-") || row.tag(next).equals("HYPH");
    boolean joined = hyphen && !row.spaceBefore(next);
    boolean noun =
        row.isNoun(next)
            && entities.at(next).isEmpty()
            && !isHeadlineVerb(name, next)
            && !(isThing(name) && isNamedBody(next, range));
    boolean named = entities.at(next).isPresent() && row.isCapital(next);
    return joined || noun || isAdjective(name, next, range) || named || isInTitle(name, range);
  }

  private static boolean isThing(NameMention name) {
    return name.kind() != SpeakerKind.PERSON && name.kind() != SpeakerKind.PLACE;
  }

  private boolean isAdjective(NameMention name, int next, TokenRange range) {
    int noun = next;
    while (row.tag(noun).startsWith("JJ") || row.tag(noun).equals("VBG")) {
      noun++;
    }
    return noun > next
        && noun < range.end()
        && (row.isNoun(noun) || row.tag(noun).equals("HYPH"))
        && (name.kind() != SpeakerKind.PERSON || isPeople(noun));
  }

  /** "CBS This Morning host Ann Smith": nothing but the title leads over to the person's name. */
  private boolean isInTitle(NameMention name, TokenRange range) {
    if (name.kind() == SpeakerKind.PERSON) {
      return false;
    }
    for (int i = name.end(); i < range.end(); i++) {
      Optional<NameMention> other = entities.at(i);
      if (other.isPresent()
          && other.get().kind() == SpeakerKind.PERSON
          && other.get().begin() == i
          && i > name.end()) {
        return !INSIDE_TITLES.contains(row.lower(i - 1));
      }
      if (!isOfTitle(i)) {
        return false;
      }
    }
    return false;
  }

  private boolean isOfTitle(int i) {
    if (INSIDE_TITLES.contains(row.lower(i))) {
      return row.isCapital(i + 1) && row.isCapital(i - 1);
    }
    return row.isNoun(i)
        || row.tag(i).startsWith("JJ")
        || row.isCapital(i)
        || row.tag(i).equals("VBG")
        || row.tag(i).equals("HYPH");
  }

  /** Taggers take the verbs of title case for nouns: "Ann Smith Hammers Bank". */
  private boolean isHeadlineVerb(NameMention name, int next) {
    return name.kind() == SpeakerKind.PERSON
        && row.isCapital(next)
        && phrases.noun(next).isEmpty()
        && row.isTitleCase(row.sentence(next), 4, 0.75);
  }

  /** "the Guardian newspaper", "the RIA news agency": the noun says what the name names. */
  private boolean isNamedBody(int first, TokenRange range) {
    int noun = lastNoun(first, range.end());
    boolean last = noun + 1 >= range.end() || row.lower(noun + 1).equals(",");
    return last
        && !row.isCapital(noun)
        && phrases
            .noun(noun)
            .filter(n -> n.type().isBody())
            .filter(n -> n.type() != NounClass.INSTITUTION || noun > first)
            .filter(n -> n.word().equals(row.lower(noun)))
            .isPresent();
  }

  /** {@return the last of up to three common nouns} */
  private int lastNoun(int first, int limit) {
    int noun = first;
    while (noun + 1 < limit
        && noun - first < 2
        && row.tag(noun).equals("NN")
        && row.tag(noun + 1).equals("NN")) {
      noun++;
    }
    return noun;
  }

  /** "Lok Dal (United) leader Thakre": the noun stands behind the brackets. */
  private int behindBrackets(NameMention name, TokenRange range) {
    if (name.kind() == SpeakerKind.PERSON || !row.lower(name.end()).equals("(")) {
      return name.end();
    }
    for (int i = name.end() + 1; i < Math.min(range.end(), name.end() + BRACKETS); i++) {
      if (row.lower(i).equals(")")) {
        return row.isNoun(i + 1) ? i + 1 : name.end();
      }
    }
    return name.end();
  }

  /** "Smith economic advisers": other people than Smith. */
  private boolean isPeople(int noun) {
    return row.tag(noun).equals("NNS")
        && phrases.noun(noun).filter(n -> n.type().isHuman()).isPresent();
  }
}
