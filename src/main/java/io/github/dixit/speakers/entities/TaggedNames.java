// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.entities;

import io.github.dixit.SpeakerKind;
import io.github.dixit.speakers.grammar.TokenRange;
import io.github.dixit.speakers.grammar.TokenRow;

/** Takes over the names that the tagger found, put right where it cut them wrongly. */
record TaggedNames(TokenRow row, FoundNames found, NameWords words, WordUse use) {

  /** Adds those that belong to no name yet. */
  void find() {
    for (int i = 0; i < row.size(); ) {
      int end = found.runEnd(i, row.endOfSentence(i));
      if (!row.named(i, "O") && !found.isTaken(i) && !words.isNobody(i, end)) {
        addTagged(new TokenRange(i, end));
      }
      i = end;
    }
  }

  private void addTagged(TokenRange run) {
    switch (row.nameTag(run.begin())) {
      case "PERSON" -> addPerson(run);
      case "LOCATION" -> addPlace(run);
      case "ORGANIZATION" -> addOrganization(run);
      default -> found.add(run, SpeakerKind.UNKNOWN, false);
    }
  }

  /** "Committee Republicans" are people; "the Afghan Taliban" has its country in the name. */
  private void addOrganization(TokenRange run) {
    int person = personInside(run);
    if (person > 0) {
      addPerson(new TokenRange(person, run.end()));
    }
    int end = person < 0 ? run.end() : row.isPossessiveMark(person - 1) ? person - 1 : person;
    while (end - run.begin() > 1
        && (words.isAdherents(end - 1) || words.isTitleOfPerson(end - 1))) {
      end--;
    }
    boolean noun = end - run.begin() > 2 && words.isShortNoun(run.begin()); // "the PAC Vote Now"
    int begin = isComplement(run.begin()) ? run.begin() - 2 : noun ? run.begin() + 1 : run.begin();
    boolean country =
        begin > 1
            && !found.isTaken(begin - 1)
            && row.inOneSentence(begin - 1, begin)
            && row.is(begin - 2, "the")
            && row.isCapital(begin - 1)
            && row.lexicon().countries().byAdjective(row.lower(begin - 1)).isPresent();
    found.add(new TokenRange(country ? begin - 1 : begin, end), SpeakerKind.ORGANIZATION, false);
  }

  /** "Channel News' Ann Smith": a person behind the owner; -1 if there is none. */
  private int personInside(TokenRange run) {
    for (int i = run.begin() + 2; i + 1 < run.end(); i++) {
      boolean owned = row.isPossessiveMark(i - 1);
      boolean last = i + 2 == run.end() && isName(i) && isName(i + 1);
      boolean first = row.isFirstName(i);
      if (owned && (first || last) || last && first && isOfOffice(run.begin())) {
        return i;
      }
    }
    return -1;
  }

  private boolean isName(int i) {
    return row.tagged(i, "NNP")
        && row.lexicon().noun(row.lower(i)).isEmpty()
        && !row.lexicon().isLastOfBody(row.lower(i))
        && !row.isTitle(i);
  }

  /** "Attorney for the District of Maine Jonas Lever": the run begins what an office is for. */
  private boolean isOfOffice(int begin) {
    int preposition = row.is(begin - 1, "the") ? begin - 2 : begin - 1;
    return row.is(preposition, "of", "for", "to") && row.isTitle(preposition - 1);
  }

  private void addPlace(TokenRange place) {
    TokenRange run = place;
    if (isShoutedName(place.end(), place)) {
      found.add(new TokenRange(place.begin(), place.end() + 1), SpeakerKind.ORGANIZATION, false);
      return;
    }
    if (isShoutedName(place.begin() - 1, place)) {
      found.add(new TokenRange(place.begin() - 1, place.end()), SpeakerKind.ORGANIZATION, false);
      return;
    }
    int next = run.end();
    boolean joined =
        next < row.size()
            && row.named(next, "ORGANIZATION")
            && row.inOneSentence(next, run.begin())
            && !found.isTaken(next);
    if (joined) {
      int end = found.runEnd(next, row.endOfSentence(next));
      found.add(new TokenRange(run.begin(), end), SpeakerKind.ORGANIZATION, true);
      found.add(run, SpeakerKind.PLACE, false);
    } else {
      found.add(run, SpeakerKind.PLACE, false);
    }
  }

  /** "TODAY" in "USA TODAY": an outlet that writes itself in capitals, beside a place's name. */
  private boolean isShoutedName(int i, TokenRange place) {
    return i >= 0
        && i < row.size()
        && row.inOneSentence(i, place.begin())
        && row.isNoun(i)
        && row.named(i, "O")
        && !found.isTaken(i)
        && row.word(i).length() > 3
        && row.word(i).chars().allMatch(Character::isUpperCase)
        && !row.isTitle(i)
        && !row.isHeadline(i);
  }

  private void addPerson(TokenRange run) {
    found.add(new PersonFinder(row, found::isTaken, use).around(run));
  }

  /** {@return whether the name that begins there only completes a body's: "Club for" it} */
  private boolean isComplement(int begin) {
    int body = begin - 2;
    return row.is(begin - 1, "of", "for")
        && row.isCapital(body)
        && words.isBody(body)
        && !found.isTaken(body)
        && row.inOneSentence(body, begin)
        && !row.isHeadline(begin);
  }
}
