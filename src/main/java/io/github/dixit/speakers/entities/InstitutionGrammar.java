// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.entities;

import io.github.dixit.speakers.grammar.TokenRange;
import io.github.dixit.speakers.grammar.TokenRow;
import io.github.dixit.speakers.lexicon.Lexicon;
import io.github.dixit.speakers.lexicon.Noun;
import io.github.dixit.speakers.lexicon.NounClass;
import io.github.dixit.speakers.lexicon.WordList;
import java.util.Optional;

/**
 * Finds the names of institutions that are built from a head noun and whom it belongs to, in every
 * shape: <em>Russia's defence ministry</em>, <em>the Russian Ministry of Defence</em>, <em>the
 * Defence Ministry in Moscow</em>, <em>the Obama administration</em>. Name taggers know some of
 * these shapes only.
 */
public final class InstitutionGrammar {

  private static final int MODIFIERS = 7;
  private final TokenRow row;
  private final Lexicon lexicon;

  public InstitutionGrammar(TokenRow row, Lexicon lexicon) {
    this.row = row;
    this.lexicon = lexicon;
  }

  /** {@return the name around the head noun at the token, if there is one} */
  public Optional<TokenRange> around(int head) {
    if (!isHead(head)) {
      return Optional.empty();
    }
    int sentenceBegin = row.sentenceBegin(row.sentence(head));
    int begin = head;
    int anchor = -1;
    int personal = -1;
    while (begin > sentenceBegin && head - begin < MODIFIERS && isModifier(begin - 1, head)) {
      begin--;
      if (row.nameTag(begin).equals("PERSON")) {
        personal = begin;
      } else if (isAnchor(begin)) {
        anchor = begin;
      }
    }
    int end = complementEnd(head);
    boolean placed = personal >= 0 && end > head + 1 && isOwnerOfPlaced(personal, head);
    if (personal >= 0 && !placed && !WordList.PERSONAL_HEAD.has(lexicon.british(row.lower(head)))) {
      return Optional.empty();
    }
    if (isDescribing(head)
        && (anchor == head - 1 && begin == anchor || isNamedAgency(begin, head))) {
      return Optional.empty();
    }
    boolean owned = anchor >= 0 || personal >= 0;
    boolean proper = isProper(head) && !isField(begin);
    if (!owned && !proper && !hasProperComplement(head, end)) {
      return Optional.empty();
    }
    int first = isSeat(head) ? head - 1 : firstOfName(begin, anchor, personal, head);
    while (first < head && !Character.isLetterOrDigit(row.word(first).codePointAt(0))) {
      first++;
    }
    return Optional.of(new TokenRange(first, end));
  }

  /** "Russia's Tass state news agency": the name stands before. */
  private boolean isNamedAgency(int begin, int head) {
    for (int i = begin; i < head - 1; i++) {
      if (row.nameTag(i).equals("ORGANIZATION")) {
        return row.nameTag(head - 1).equals("O");
      }
    }
    return false;
  }

  /** "White House": complete by itself, whatever stands before it. */
  private boolean isSeat(int head) {
    return lexicon.isSeat(row.lower(head - 1) + " " + row.lower(head)) && row.isCapital(head);
  }

  /** "Belmora's ministry of defence", where the tagger takes Belmora for a person. */
  private boolean isOwnerOfPlaced(int owner, int head) {
    return WordList.PLACED_HEAD.has(row.lower(head))
        && row.isPossessiveMark(owner + 1)
        && !row.nameTag(owner - 1).equals("PERSON");
  }

  /** "the UN agency", "the French regulator" describe; they name nothing. */
  private boolean isDescribing(int head) {
    return !row.isCapital(head) && WordList.DESCRIBING_HEAD.has(row.lower(head));
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
      if (isAnchor(i) || row.nameTag(i).equals("PERSON") || row.isCapital(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isHead(int i) {
    // Taggers take it for an adjective even where no noun follows.
    boolean military = row.lower(i).equals("military") && !row.isNoun(i + 1);
    if (!row.isNoun(i) && !row.isCapital(i) && !military) {
      return false;
    }
    if (row.tag(i).endsWith("S") && !WordList.PLURAL_HEAD.has(row.lower(i))) {
      return false;
    }
    if (row.lower(i).equals("camp") || row.lower(i).equals("team")) {
      return row.nameTag(i - 1).equals("PERSON")
          || row.isPossessiveMark(i - 1) && row.nameTag(i - 2).equals("PERSON");
    }
    Optional<Noun> noun = lexicon.noun(row.lower(i));
    return noun.isPresent()
        && (noun.get().type() == NounClass.INSTITUTION || row.lower(i).equals("forces"));
  }

  /** "Director of Public Prosecution": what somebody directs, not who. */
  private boolean isField(int begin) {
    return row.lower(begin - 1).equals("of")
        && lexicon.noun(row.lower(begin - 2)).filter(n -> n.type() == NounClass.PERSON).isPresent();
  }

  /** A capitalised head in mid-sentence is a name by itself only together with other words. */
  private boolean isProper(int head) {
    return row.isCapital(head)
        && head > row.sentenceBegin(row.sentence(head))
        && row.isCapital(head - 1)
        && !row.startsSentence(head - 1)
        && !row.tag(head - 1).equals("DT")
        && !row.nameTag(head - 1).equals("PERSON");
  }

  private boolean isModifier(int i, int head) {
    String tag = row.tag(i);
    if (row.isPossessiveMark(i)) {
      return i > 0 && (isAnchor(i - 1) || row.isCapital(i - 1) || row.isNoun(i - 1));
    }
    if (isHyphen(i) || isJointOfField(i, head)) {
      return true;
    }
    boolean owner = row.isPossessiveMark(i + 1) || row.nameTag(i + 1).equals("PERSON");
    if (row.isNoun(i)
        && row.nameTag(i).equals("O")
        && !owner
        && lexicon.noun(row.lower(i)).filter(n -> n.type().isHuman()).isPresent()) {
      return row.isCapital(i) && row.isCapital(head) || row.tag(i).equals("NN") && isAnchor(i - 1);
    }
    return tag.startsWith("NN") || tag.equals("JJ") || tag.equals("VBN") && row.isCapital(i);
  }

  /** A hyphen, but no dash between two parts of a sentence: "NAIROBI — Kenya's ministry". */
  private boolean isHyphen(int i) {
    return (row.tag(i).equals("HYPH") || row.lower(i).equals("-")) && !row.spaceBefore(i);
  }

  /** "the Energy and Commerce Committee". */
  private boolean isJointOfField(int i, int head) {
    return row.lower(i).equals("and")
        && WordList.JOINED_HEAD.has(row.lower(head))
        && row.isCapital(head)
        && row.isCapital(i - 1)
        && row.isNoun(i - 1)
        && row.isCapital(i + 1)
        && i + 1 < head
        && !row.nameTag(i - 1).equals("LOCATION")
        && !row.nameTag(i - 1).equals("PERSON")
        && lexicon.noun(row.lower(i - 1)).isEmpty();
  }

  private boolean isAnchor(int i) {
    String nameTag = row.nameTag(i);
    return nameTag.equals("LOCATION")
        || nameTag.equals("ORGANIZATION")
        || isOwnerOfPersonalHead(i)
        || row.isPossessiveMark(i + 1) && row.isCapital(i) && row.tag(i).equals("NNP")
        || lexicon.countries().byAdjective(row.lower(i)).isPresent() && row.isCapital(i);
  }

  /** "the Marsh campaign", where the tagger does not know Marsh. */
  private boolean isOwnerOfPersonalHead(int i) {
    return row.tag(i).equals("NNP")
        && row.isCapital(i)
        && WordList.PERSONAL_HEAD.has(row.lower(i + 1))
        && (!row.startsSentence(i) || row.lower(i - 1).equals("the"))
        && lexicon.noun(row.lower(i)).isEmpty();
  }

  /** Where "of Defence", "for Foreign Affairs", "in Moscow" behind the head end. */
  private int complementEnd(int head) {
    int end = head + 1;
    int limit = row.sentenceEnd(row.sentence(head));
    while (end < limit) {
      int next = phraseEnd(end, limit);
      if (next == end) {
        break;
      }
      end = next;
    }
    return end;
  }

  private int phraseEnd(int preposition, int limit) {
    String word = row.lower(preposition);
    if (!word.equals("of") && !word.equals("for") && !word.equals("in")) {
      return preposition;
    }
    int i = preposition + 1;
    if (i < limit && row.lower(i).equals("the")) {
      i++;
    }
    int begin = i;
    while (i < limit && (isNamed(i) || isJoint(i, begin, limit) || isListed(i, begin, limit))) {
      i++;
    }
    boolean place = i > begin && (row.nameTag(begin).equals("LOCATION") || isCapitalCity(begin));
    if (i == begin || word.equals("in") && !place) {
      return isField(begin, limit) && word.equals("of") ? begin + 1 : preposition;
    }
    return i;
  }

  private boolean isNamed(int i) {
    return row.isCapital(i)
        && (row.isNoun(i) || !row.nameTag(i).equals("O") || row.tag(i).equals("JJ"))
        && !row.nameTag(i).equals("PERSON");
  }

  /** "Culture, Media and Sport". */
  private boolean isListed(int i, int begin, int limit) {
    return i > begin
        && i + 3 < limit
        && row.lower(i).equals(",")
        && !row.nameTag(i + 1).equals("LOCATION")
        && isNamed(i + 1)
        && row.lower(i + 2).equals("and")
        && isNamed(i + 3)
        && !row.nameTag(begin).equals("LOCATION");
  }

  private boolean isJoint(int i, int begin, int limit) {
    return i > begin
        && i + 1 < limit
        && (row.lower(i).equals("and") || row.lower(i).equals("&"))
        && isNamed(i + 1)
        && (row.nameTag(i - 1).equals(row.nameTag(i + 1)) || row.lower(i - 2).equals(","))
        && !row.nameTag(i - 1).equals("LOCATION");
  }

  private boolean isCapitalCity(int i) {
    return lexicon.countries().byCapital(row.lower(i)).isPresent() && row.isCapital(i);
  }

  /** "the ministry of defence": the field is lower case. */
  private boolean isField(int i, int limit) {
    return i < limit
        && row.isNoun(i)
        && (lexicon.field(row.lower(i)).equals("defence")
            || !lexicon.field(row.lower(i)).equals(lexicon.british(row.lower(i))));
  }

  private boolean hasProperComplement(int head, int end) {
    if (end == head + 1) {
      return false;
    }
    if (row.isCapital(head) && !row.startsSentence(head)) {
      return true;
    }
    if (!row.isCapital(head) && !WordList.PLACED_HEAD.has(row.lower(head))) {
      return false;
    }
    for (int i = head + 2; i < end; i++) {
      if (row.nameTag(i).equals("LOCATION") || isCapitalCity(i)) {
        return true;
      }
    }
    return false;
  }
}
