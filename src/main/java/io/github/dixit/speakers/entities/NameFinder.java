// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.entities;

import io.github.dixit.SpeakerKind;
import io.github.dixit.speakers.grammar.NameMention;
import io.github.dixit.speakers.grammar.TokenRange;
import io.github.dixit.speakers.grammar.TokenRow;
import io.github.dixit.speakers.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds the proper names of a document: what CoreNLP's tagger found, put right where it cut
 * wrongly, and what it missed: institutions, names known from elsewhere in the text, capitalised
 * names in mid-sentence.
 */
public final class NameFinder {

  private final TokenRow row;
  private final Lexicon lexicon;
  private final InstitutionGrammar institutions;
  private final NameWords words;
  private final FoundNames found;
  private final WordUse use;

  private NameFinder(TokenRow row) {
    this.row = row;
    this.lexicon = row.lexicon();
    this.institutions = new InstitutionGrammar(row);
    this.words = new NameWords(row);
    this.found = new FoundNames(row);
    this.use = new WordUse(row);
  }

  /**
   * {@return the names in text order, none overlapping another but for the owners inside
   * institutions, which follow the institution: "Russia" in "Russia's defence ministry"}
   */
  public static List<NameMention> find(TokenRow row) {
    NameFinder finder = new NameFinder(row);
    finder.findInstitutions();
    finder.findKnownBodies();
    finder.findTagged();
    new UntaggedNames(row, finder.words, finder.found, finder.use).find();
    List<NameMention> joined =
        JoinedNames.join(SpeltNames.complete(finder.found.mentions(), row), row, finder.use);
    List<NameMention> repaired = new ArrayList<>(NameRepair.repair(joined, row));
    repaired.sort(
        Comparator.comparingInt(NameMention::begin)
            .thenComparing(Comparator.comparingInt(NameMention::end).reversed()));
    List<NameMention> whole = OwnedNames.complete(repaired.stream().distinct().toList(), row);
    List<NameMention> speaking =
        Datelines.withoutAgencies(SharedSurnames.complete(whole, row), row);
    return LabelNames.settle(speaking, row);
  }

  private void findInstitutions() {
    int last = 0;
    for (int i = 0; i < row.size(); i++) {
      Optional<TokenRange> range = i < last ? Optional.empty() : institutions.around(i);
      if (range.isPresent()) {
        TokenRange whole = withoutTitle(widen(range.get(), last));
        found.add(whole, SpeakerKind.ORGANIZATION, true);
        addOwners(whole);
        last = whole.end();
      }
    }
  }

  /** The tagger may see more of the name than the grammar. */
  private TokenRange widen(TokenRange range, int from) {
    if (lexicon.isSeat(row.text(range).toLowerCase(Locale.ROOT))) {
      return range;
    }
    int begin = range.begin();
    while (begin > from
        && row.named(begin, "ORGANIZATION")
        && row.named(begin - 1, "ORGANIZATION")
        && !isDash(begin - 1)
        && row.inOneSentence(begin - 1, begin)) {
      begin--;
    }
    int end = range.end();
    while (end < row.size()
        && row.named(end - 1, "ORGANIZATION")
        && row.named(end, "ORGANIZATION")
        && (row.isCapital(end) || !row.tagged(end, "NN"))
        && row.inOneSentence(end, range.begin())
        && !words.isTitleOfPerson(end)
        && !words.isAdherents(end)) {
      end++;
    }
    while (end > range.end() && Character.isLowerCase(row.word(end - 1).codePointAt(0))) {
      end--; // "the Institute for Harbour Studies thinktank"
    }
    return new TokenRange(begin, end);
  }

  /** "Mr. Smith's campaign", "Senator Smith's office". */
  private TokenRange withoutTitle(TokenRange range) {
    int begin = range.begin();
    while (begin + 2 < range.end() && row.isTitle(begin) && row.named(begin + 1, "PERSON")) {
      begin++;
    }
    return new TokenRange(begin, range.end());
  }

  private boolean isDash(int i) {
    return row.is(i, "—", "–", "--");
  }

  private void addOwners(TokenRange institution) {
    for (int i = institution.begin(); i < institution.end(); ) {
      int end = runEnd(i, institution.end());
      String tag = row.nameTag(i);
      if (tag.equals("LOCATION") || tag.equals("PERSON")) {
        found.add(new TokenRange(i, end), kind(tag), false);
      }
      i = end;
    }
  }

  /** "Morning Consult", in words that a tagger takes for common ones. */
  private void findKnownBodies() {
    for (int i = 0; i < row.size(); i++) {
      int end = row.isCapital(i) && !row.isHeadline(i) ? words.knownBodyEnd(i) : i;
      if (end > i + 1 && found.isFree(i, end) && !isInsideTagged(i, end)) {
        found.add(new TokenRange(i, end), SpeakerKind.ORGANIZATION, false);
        i = end - 1;
      }
    }
  }

  private boolean isInsideTagged(int begin, int end) {
    return row.named(begin - 1, "ORGANIZATION") && row.named(begin, "ORGANIZATION")
        || row.named(end, "ORGANIZATION") && row.named(end - 1, "ORGANIZATION");
  }

  private void findTagged() {
    for (int i = 0; i < row.size(); ) {
      int end = runEnd(i, row.endOfSentence(i));
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
            && lexicon.countries().byAdjective(row.lower(begin - 1)).isPresent();
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
        && lexicon.noun(row.lower(i)).isEmpty()
        && !lexicon.isLastOfBody(row.lower(i))
        && !row.isTitle(i);
  }

  /** "Attorney for the District of Maine Jonas Lever": the run begins what an office is for. */
  private boolean isOfOffice(int begin) {
    int preposition = row.is(begin - 1, "the") ? begin - 2 : begin - 1;
    return (NameWords.COMPLEMENT.contains(row.lower(preposition)) || row.is(preposition, "to"))
        && row.isTitle(preposition - 1);
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
      int end = runEnd(next, row.endOfSentence(next));
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
    PersonSpan person = new PersonFinder(row, found::isTaken, use).around(run);
    found.add(new NameMention(person.range(), SpeakerKind.PERSON, person.name(), false));
  }

  /** {@return whether the name that begins there only completes a body's: "Club for" it} */
  private boolean isComplement(int begin) {
    int body = begin - 2;
    return NameWords.COMPLEMENT.contains(row.lower(begin - 1))
        && row.isCapital(body)
        && words.isBody(body)
        && !found.isTaken(body)
        && row.inOneSentence(body, begin)
        && !row.isHeadline(begin);
  }

  private int runEnd(int begin, int limit) {
    String tag = row.nameTag(begin);
    int end = begin + 1;
    while (end < limit && row.nameTag(end).equals(tag)) {
      end++;
    }
    return end;
  }

  private static SpeakerKind kind(String nameTag) {
    return switch (nameTag) {
      case "PERSON" -> SpeakerKind.PERSON;
      case "ORGANIZATION" -> SpeakerKind.ORGANIZATION;
      case "LOCATION" -> SpeakerKind.PLACE;
      default -> SpeakerKind.UNKNOWN;
    };
  }
}
