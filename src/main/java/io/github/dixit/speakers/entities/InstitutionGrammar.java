// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.entities;

import io.github.dixit.speakers.grammar.TokenRange;
import io.github.dixit.speakers.grammar.TokenRow;
import io.github.dixit.speakers.lexicon.NounClass;
import io.github.dixit.speakers.lexicon.WordList;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Finds the names of institutions that are built from a head noun and whom it belongs to, in every
 * shape: <em>Russia's defence ministry</em>, <em>the Russian Ministry of Defence</em>, <em>the
 * Defence Ministry in Moscow</em>, <em>the Obama administration</em>. Name taggers know some of
 * these shapes only.
 */
record InstitutionGrammar(TokenRow row) {

  private static final int MODIFIERS = 7;

  /** {@return the name around the head noun at the token, if there is one} */
  Optional<TokenRange> around(int head) {
    if (!isHead(head)) {
      return Optional.empty();
    }
    Front front = front(head);
    int end = new BodyComplement(row).end(head);
    boolean named =
        front.person >= 0
            ? isOfPerson(head)
            : front.anchor >= 0
                ? !isDescribed(front, head)
                : isProper(head, front.begin)
                    || new BodyComplement(row).isProper(head, end)
                    || isOfField(front.begin, head);
    return named ? Optional.of(new TokenRange(front.first(row, head), end)) : Optional.empty();
  }

  /**
   * What stands before the noun.
   *
   * @param begin the first word that may belong to the name
   * @param anchor the first word of those to whom the body belongs, or -1
   * @param person the first word of the person to whom it belongs, or -1
   */
  private record Front(int begin, int anchor, int person) {

    /** Titles and everyday adjectives are no part of it: "the local Russian administration". */
    int first(TokenRow row, int head) {
      if (person < 0 && IntStream.range(begin, head).noneMatch(row::isCapital)) {
        return begin; // "the foreign ministry in Moscow"
      }
      int behindTitles =
          row.runEnd(
              person >= 0 ? person : begin,
              head,
              i -> row.isTitle(i) && row.named(i + 1, "PERSON"));
      return row.runEnd(behindTitles, head, i -> i != anchor && !row.isCapital(i));
    }
  }

  private Front front(int head) {
    int sentenceBegin = row.beginOfSentence(head);
    int begin = head;
    int anchor = -1;
    int person = -1;
    while (begin > sentenceBegin && head - begin < MODIFIERS && isModifier(begin - 1, head)) {
      begin--;
      if (row.named(begin, "PERSON")) {
        person = begin;
      } else if (isAnchor(begin)) {
        anchor = begin;
      }
    }
    return new Front(begin, anchor, person);
  }

  /**
   * "the Obama administration"; "Belmora's ministry of defence", where the tagger takes Belmora for
   * a person.
   */
  private boolean isOfPerson(int head) {
    return row.is(head, WordList.PLACED_HEAD)
        || WordList.PERSONAL_HEAD.has(row.lexicon().british(row.lower(head)));
  }

  /**
   * "the French regulator", "Russia's Tass state news agency" describe; they name nothing. The UN
   * has agencies of its own.
   */
  private boolean isDescribed(Front front, int head) {
    boolean agency =
        row.named(head - 1, "O")
            && IntStream.range(front.begin, head)
                .anyMatch(i -> row.named(i, "ORGANIZATION") && !row.is(i, WordList.UNION));
    boolean alone = front.anchor == head - 1 && front.begin == front.anchor;
    return !row.isCapital(head) && row.is(head, WordList.DESCRIBING_HEAD) && (alone || agency);
  }

  private boolean isHead(int i) {
    // Taggers take it for an adjective even where no noun follows.
    boolean military = row.is(i, "military") && !row.isNoun(i + 1);
    if (!row.isNoun(i) && !row.isCapital(i) && !military) {
      return false;
    }
    boolean ofState = row.is(i, "state") && row.is(i - 1, "of"); // "secretary of state for ..."
    if (ofState || row.tag(i).endsWith("S") && !row.is(i, WordList.PLURAL_HEAD)) {
      return false;
    }
    if (row.is(i, "camp", "team")) {
      return row.named(i - 1, "PERSON")
          || row.isPossessiveMark(i - 1) && row.named(i - 2, "PERSON");
    }
    return row.lexicon().is(NounClass.INSTITUTION, row.lower(i));
  }

  /** A capitalised head is a name by itself only together with other words. */
  private boolean isProper(int head, int begin) {
    boolean field = row.is(begin - 1, "of") && row.isPerson(begin - 2); // "Director of Public ..."
    return row.isCapital(head)
        && head > row.beginOfSentence(head)
        && row.isCapital(head - 1)
        && !row.startsSentence(head - 1)
        && !field;
  }

  /** "the transport ministry", "the parish council", where the text needs no word on whose. */
  private boolean isOfField(int begin, int head) {
    return row.is(begin - 1, "the")
        && !row.isCapital(head)
        && !row.is(head, WordList.DESCRIBING_HEAD)
        && !row.is(head, WordList.OWNED_HEAD)
        && IntStream.range(begin, head)
            .anyMatch(i -> row.lexicon().isField(row.lower(i)) || row.tagged(i, "NN"));
  }

  private boolean isModifier(int i, int head) {
    if (row.isPossessiveMark(i)) {
      return i > 0 && (row.isCapital(i - 1) || row.isNoun(i - 1));
    }
    if (row.tagged(i, "HYPH") || isJointOfField(i, head)) {
      return true;
    }
    if (isTime(i)) {
      return false;
    }
    boolean owner = row.isPossessiveMark(i + 1) || row.named(i + 1, "PERSON");
    if (row.is(i, WordList.RUN) && row.tagged(i - 1, "HYPH")) {
      return true; // "the rebel-run health ministry"
    }
    boolean human = row.isHuman(i) && !row.is(i, "media"); // "the government media office"
    if (row.isNoun(i) && row.named(i, "O") && !owner && human) {
      return row.isCapital(i) || isAnchor(i - 1); // "the UN refugee agency"
    }
    return row.isNoun(i) || row.tagged(i, "JJ");
  }

  /** "On Monday Norway's foreign ministry", "last week NATO's press office". */
  private boolean isTime(int i) {
    return row.named(i, "O")
        && (row.is(i, WordList.CALENDAR) || row.is(i, WordList.TIME_SPAN))
        && (!row.named(i + 1, "O") || !row.isCapital(i + 1));
  }

  /** "the Energy and Commerce Committee". */
  private boolean isJointOfField(int i, int head) {
    return row.is(i, "and")
        && row.is(head, WordList.JOINED_HEAD)
        && i + 1 < head
        && row.isCapital(i - 1)
        && row.isCapital(i + 1);
  }

  private boolean isAnchor(int i) {
    return row.named(i, "LOCATION")
        || row.named(i, "ORGANIZATION")
        || isUnknownOwner(i)
        || row.lexicon().countries().byAdjective(row.lower(i)).isPresent();
  }

  /** "the Marsh campaign", "Marsh's campaign", where the tagger does not know Marsh. */
  private boolean isUnknownOwner(int i) {
    return row.tagged(i, "NNP")
        && (row.is(i + 1, WordList.PERSONAL_HEAD) || row.isPossessiveMark(i + 1));
  }
}
