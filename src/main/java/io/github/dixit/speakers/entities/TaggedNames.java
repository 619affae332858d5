// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.entities;

import io.github.dixit.SpeakerKind;
import io.github.dixit.speakers.grammar.NameMention;
import io.github.dixit.speakers.grammar.TokenRange;
import io.github.dixit.speakers.grammar.TokenRow;

/** Takes over the names that the tagger found, put right where it cut them wrongly. */
record TaggedNames(TokenRow row, FoundNames found, NameWords words, WordUse use) {

  /** Adds the names of well-known bodies, then those of the tagger that belong to none yet. */
  void find() {
    findKnownBodies();
    for (int i = 0; i < row.size(); ) {
      int end = found.runEnd(i, row.endOfSentence(i));
      if (!row.named(i, "O") && !found.isTaken(i) && !words.isNobody(i, end)) {
        addTagged(new TokenRange(i, end));
      }
      i = end;
    }
  }

  /** "Morning Consult": taggers take it for common words. */
  private void findKnownBodies() {
    for (int i = 0; i < row.size(); i++) {
      int end = row.isCapital(i) && !row.isHeadline(i) ? words.knownBodyEnd(i) : i;
      if (end > i + 1 && found.isFree(i, end) && !goesOn(i) && !goesOn(end)) {
        found.add(NameMention.at(row, i, end, SpeakerKind.ORGANIZATION));
      }
    }
  }

  /** {@return whether the tagger's run of a body goes on from the token before} */
  private boolean goesOn(int i) {
    return row.named(i - 1, "ORGANIZATION") && row.named(i, "ORGANIZATION");
  }

  private void addTagged(TokenRange run) {
    switch (row.nameTag(run.begin())) {
      case "PERSON" -> addPerson(run);
      case "LOCATION" -> addPlace(run);
      case "ORGANIZATION" -> addOrganization(run);
      default -> found.add(run, SpeakerKind.UNKNOWN, false);
    }
  }

  private void addOrganization(TokenRange run) {
    int of = row.isTitle(run.begin()) ? ofPlace(run) : -1;
    if (of > run.begin() + 2) { // "Prof Ann Smith of Halden College"
      addPerson(new TokenRange(run.begin(), of));
      found.add(new TokenRange(of + 1, run.end()), SpeakerKind.ORGANIZATION, false);
      return;
    }
    int person = personInside(run);
    if (person > 0) {
      addPerson(new TokenRange(person, run.end()));
    }
    int end =
        row.runBegin(person > 0 ? person : run.end(), run.begin() + 1, words::isTitleOfPerson);
    found.add(new TokenRange(run.begin(), end), SpeakerKind.ORGANIZATION, false);
  }

  /** {@return where "of" stands behind a capitalised name of somebody with a title, or -1} */
  private int ofPlace(TokenRange run) {
    int i = row.runEnd(run.begin() + 1, run.end(), j -> row.isCapital(j) && isName(j));
    return i + 1 < run.end() && row.is(i, "of", "from", "at") ? i : -1;
  }

  /**
   * "Channel News' Ann Smith", "Attorney for the District of Maine Jonas Lever": a person behind
   * the owner or the office; -1 if there is none.
   */
  private int personInside(TokenRange run) {
    for (int i = run.begin() + 2; i + 1 < run.end(); i++) {
      boolean owned = row.isPossessiveMark(i - 1);
      boolean last = i + 2 == run.end() && isName(i) && isName(i + 1);
      boolean first = row.isFirstName(i);
      if (owned && (first || last) || last && first) {
        return i;
      }
    }
    return -1;
  }

  private boolean isName(int i) {
    return row.tagged(i, "NNP") && row.lexicon().noun(row.lower(i)).isEmpty();
  }

  private void addPlace(TokenRange place) {
    int next = place.end();
    if (row.named(next, "ORGANIZATION") && row.inOneSentence(next, place.begin())) {
      int end = found.runEnd(next, row.endOfSentence(next));
      found.add(new TokenRange(place.begin(), end), SpeakerKind.ORGANIZATION, true);
    }
    found.add(place, SpeakerKind.PLACE, false);
  }

  private void addPerson(TokenRange run) {
    found.add(new PersonFinder(row, use).around(run));
  }
}
