// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.entities;

import io.github.dixit.speakers.grammar.TokenRange;
import io.github.dixit.speakers.grammar.TokenRow;
import io.github.dixit.speakers.lexicon.Noun;
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
public record InstitutionGrammar(TokenRow row) {

  private static final int MODIFIERS = 7;

  /** {@return the name around the head noun at the token, if there is one} */
  public Optional<TokenRange> around(int head) {
    if (!isHead(head)) {
      return Optional.empty();
    }
    Front front = front(head);
    int end = new BodyComplement(row).end(head);
    boolean placed = front.isOwned() && end > head + 1 && isOwnerOfPlaced(front.personal, head);
    if (isAnothers(front, head, placed) || !isNamed(front, head, end)) {
      return Optional.empty();
    }
    int first = first(front, head, placed);
    while (first < head && row.isMark(first)) {
      first++;
    }
    return Optional.of(new TokenRange(first, end));
  }

  /**
   * What stands before the noun.
   *
   * @param begin the first word that may belong to the name
   * @param anchor the first word of those to whom the body belongs, or -1
   * @param personal the first word of the person to whom it belongs, or -1
   */
  private record Front(int begin, int anchor, int personal) {

    boolean isOwned() {
      return personal >= 0;
    }
  }

  private Front front(int head) {
    int sentenceBegin = row.beginOfSentence(head);
    int begin = head;
    int anchor = -1;
    int personal = -1;
    while (begin > sentenceBegin && head - begin < MODIFIERS && isModifier(begin - 1, head)) {
      begin--;
      if (row.named(begin, "PERSON")) {
        personal = begin;
      } else if (isAnchor(begin)) {
        anchor = begin;
      }
    }
    return new Front(begin, anchor, personal);
  }

  private int first(Front front, int head, boolean placed) {
    if (isSeat(head)) {
      return head - 1;
    }
    return front.isOwned() && !placed
        ? front.personal
        : firstOfName(front.begin, front.anchor, front.personal, head);
  }

  /** {@return whether the person before the noun has no body that it names} */
  private boolean isAnothers(Front front, int head, boolean placed) {
    boolean personal = WordList.PERSONAL_HEAD.has(row.lexicon().british(row.lower(head)));
    return front.isOwned() && (!placed && !personal || isOfThePast(front.personal, head));
  }

  /** {@return whether the words around the noun make a name of it} */
  private boolean isNamed(Front front, int head, int end) {
    boolean described = front.anchor == head - 1 && front.begin == front.anchor;
    if (isDescribing(head) && (described || isNamedAgency(front.begin, head))) {
      return false;
    }
    return front.anchor >= 0
        || front.isOwned()
        || isProper(head) && !isField(front.begin)
        || new BodyComplement(row).isProper(head, end);
  }

  /** "Smith's former campaign manager": no campaign of that name. */
  private boolean isOfThePast(int begin, int head) {
    return IntStream.range(begin, head).anyMatch(i -> row.is(i, WordList.RANK));
  }

  /** "Russia's Tass state news agency": the name stands before; the UN has agencies of its own. */
  private boolean isNamedAgency(int begin, int head) {
    for (int i = begin; i < head - 1; i++) {
      if (row.named(i, "ORGANIZATION")) {
        return row.named(head - 1, "O") && !row.is(i, WordList.UNION);
      }
    }
    return false;
  }

  /** "White House": complete by itself, whatever stands before it. */
  private boolean isSeat(int head) {
    return row.lexicon().isSeat(row.lower(head - 1) + " " + row.lower(head)) && row.isCapital(head);
  }

  /** "Belmora's ministry of defence", where the tagger takes Belmora for a person. */
  private boolean isOwnerOfPlaced(int owner, int head) {
    return row.is(head, WordList.PLACED_HEAD)
        && row.isPossessiveMark(owner + 1)
        && !row.named(owner - 1, "PERSON");
  }

  /** "the UN agency", "the French regulator" describe; they name nothing. */
  private boolean isDescribing(int head) {
    return !row.isCapital(head) && row.is(head, WordList.DESCRIBING_HEAD);
  }

  /** Everyday adjectives before the name are no part of it: "the local Russian administration". */
  private int firstOfName(int begin, int anchor, int personal, int head) {
    int first = begin;
    while (first < head && first != anchor && first != personal && !row.isCapital(first)) {
      if (anchor < first && personal < first && !hasAnchorAfter(first, head)) {
        break;
      }
      first++;
    }
    return first;
  }

  private boolean hasAnchorAfter(int from, int head) {
    for (int i = from; i < head; i++) {
      if (isAnchor(i) || row.named(i, "PERSON") || row.isCapital(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isHead(int i) {
    // Taggers take it for an adjective even where no noun follows.
    boolean military = row.is(i, "military") && !row.isNoun(i + 1);
    if (!row.isNoun(i) && !row.isCapital(i) && !military) {
      return false;
    }
    if (row.tag(i).endsWith("S") && !row.is(i, WordList.PLURAL_HEAD)) {
      return false;
    }
    if (row.is(i, "camp", "team")) {
      return row.named(i - 1, "PERSON")
          || row.isPossessiveMark(i - 1) && row.named(i - 2, "PERSON");
    }
    Optional<Noun> noun = row.lexicon().noun(row.lower(i));
    return noun.isPresent() && (noun.get().type() == NounClass.INSTITUTION || row.is(i, "forces"));
  }

  /** "Director of Public Prosecution": what somebody directs, not who. */
  private boolean isField(int begin) {
    return row.is(begin - 1, "of") && row.isPerson(begin - 2);
  }

  /** A capitalised head in mid-sentence is a name by itself only together with other words. */
  private boolean isProper(int head) {
    return row.isCapital(head)
        && head > row.beginOfSentence(head)
        && row.isCapital(head - 1)
        && !row.startsSentence(head - 1)
        && !row.tagged(head - 1, "DT")
        && !row.named(head - 1, "PERSON");
  }

  private boolean isModifier(int i, int head) {
    if (row.isPossessiveMark(i)) {
      return i > 0 && (isAnchor(i - 1) || row.isCapital(i - 1) || row.isNoun(i - 1));
    }
    if (isHyphen(i) || isJointOfField(i, head)) {
      return true;
    }
    if (isTime(i)) {
      return false;
    }
    boolean owner = row.isPossessiveMark(i + 1) || row.named(i + 1, "PERSON");
    if (row.isNoun(i) && row.named(i, "O") && !owner && row.isHuman(i)) {
      return row.isCapital(i) && row.isCapital(head) || row.tagged(i, "NN") && isAnchor(i - 1);
    }
    return row.isNoun(i) || row.tagged(i, "JJ") || row.tagged(i, "VBN") && row.isCapital(i);
  }

  /** "On Monday Norway's foreign ministry", "last week NATO's press office". */
  private boolean isTime(int i) {
    return row.named(i, "O")
        && (row.is(i, WordList.CALENDAR) || row.is(i, WordList.TIME_SPAN) && !row.isCapital(i))
        && !row.named(i + 1, "O");
  }

  /** A hyphen, but no dash between two parts of a sentence: "NAIROBI — Kenya's ministry". */
  private boolean isHyphen(int i) {
    return (row.tagged(i, "HYPH") || row.is(i, "-")) && !row.spaceBefore(i);
  }

  /** "the Energy and Commerce Committee". */
  private boolean isJointOfField(int i, int head) {
    return row.is(i, "and")
        && row.is(head, WordList.JOINED_HEAD)
        && row.isCapital(head)
        && row.isCapital(i - 1)
        && row.isNoun(i - 1)
        && row.isCapital(i + 1)
        && i + 1 < head
        && !row.named(i - 1, "LOCATION")
        && !row.named(i - 1, "PERSON")
        && row.lexicon().noun(row.lower(i - 1)).isEmpty();
  }

  private boolean isAnchor(int i) {
    return row.named(i, "LOCATION")
        || row.named(i, "ORGANIZATION")
        || isOwnerOfPersonalHead(i)
        || row.isPossessiveMark(i + 1) && row.isCapital(i) && row.tagged(i, "NNP")
        || row.lexicon().countries().byAdjective(row.lower(i)).isPresent() && row.isCapital(i);
  }

  /** "the Marsh campaign", where the tagger does not know Marsh. */
  private boolean isOwnerOfPersonalHead(int i) {
    return row.tagged(i, "NNP")
        && row.isCapital(i)
        && row.is(i + 1, WordList.PERSONAL_HEAD)
        && (!row.startsSentence(i) || row.is(i - 1, "the"))
        && row.lexicon().noun(row.lower(i)).isEmpty();
  }
}
