// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.entities;

import io.github.dixit.SpeakerKind;
import io.github.dixit.speakers.grammar.NameMention;
import io.github.dixit.speakers.grammar.Names;
import io.github.dixit.speakers.grammar.TokenRow;
import io.github.dixit.speakers.lexicon.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Makes names whole of which the tagger saw a part. */
final class JoinedNames implements NameStep {

  private final TokenRow row;
  private final WordUse use;
  private Names names;

  JoinedNames(TokenRow row, WordUse use) {
    this.row = row;
    this.use = use;
    this.names = new Names(row, List.of());
  }

  @Override
  public List<NameMention> apply(List<NameMention> found) {
    names = new Names(row, found);
    List<NameMention> wholes = new ArrayList<>();
    for (NameMention each : found) {
      NameMention whole = whole(each);
      if (!whole.equals(each)) {
        wholes.add(whole);
      }
    }
    return NameStep.inPlace(wholes, found);
  }

  private NameMention whole(NameMention name) {
    if (isJoined(name)) {
      return NameMention.at(row, first(name), name.end(), SpeakerKind.ORGANIZATION);
    }
    if (name.kind() == SpeakerKind.PLACE) {
      return placed(name);
    }
    if (name.institution()) {
      return name;
    }
    if (isOwnerInName(name)) {
      return NameMention.at(row, name.begin(), name.end() + 2, SpeakerKind.ORGANIZATION);
    }
    int begin = name.begin();
    if (isNumberedFront(begin, name.kind())) {
      begin -= 2;
    } else if (isOwnWord(begin - 1)) {
      begin--;
    }
    int people = peopleBefore(begin);
    if (people >= 0 && name.kind() != SpeakerKind.PERSON) {
      return NameMention.at(row, people, name.end(), SpeakerKind.ORGANIZATION);
    }
    int end = row.runEnd(name.end(), row.size(), i -> isTail(i, name));
    return begin == name.begin() && end == name.end()
        ? name
        : NameMention.at(row, begin, end, name.kind());
  }

  /** "Amnesty Kenya", "Audit Scotland", "North Macedonia": the place is the end of a name. */
  private NameMention placed(NameMention place) {
    int front = place.begin() - 1;
    if (front < 0 || !row.inOneSentence(front, place.begin())) {
      return place;
    }
    Optional<NameMention> before = names.at(front).filter(n -> n.end() == place.begin());
    boolean body = before.filter(n -> n.kind() == SpeakerKind.ORGANIZATION).isPresent();
    boolean free = before.map(n -> n.kind() == SpeakerKind.UNKNOWN).orElse(isFree(front, front));
    boolean country = row.lexicon().countries().byName(place.name()).isPresent();
    if (!body && !(free && isFrontOfPlace(front, country))) {
      return place;
    }
    SpeakerKind kind =
        row.is(front, WordList.COMPASS) ? SpeakerKind.PLACE : SpeakerKind.ORGANIZATION;
    int begin = before.map(NameMention::begin).orElse(front);
    return NameMention.at(row, begin, place.end(), kind);
  }

  /** "Audit" before "Scotland"; "POLITICO" before any place, since it writes itself in capitals. */
  private boolean isFrontOfPlace(int i, boolean country) {
    String word = row.word(i);
    boolean shouted = word.length() > 3 && word.chars().allMatch(Character::isUpperCase);
    return row.isCapital(i)
        && row.isNoun(i)
        && (country || shouted)
        && !row.isTitle(i)
        && !row.is(i, WordList.CALENDAR)
        && !row.is(i, WordList.EVENT)
        && row.lexicon().countries().byAny(row.lower(i)).isEmpty();
  }

  /** "the East and West Rift Coalition": one body, of both. */
  private boolean isJoined(NameMention name) {
    int first = name.begin() - 2;
    SpeakerKind kind = names.at(first).map(NameMention::kind).orElse(SpeakerKind.UNKNOWN);
    return name.kind() == SpeakerKind.ORGANIZATION
        && name.range().length() > 1
        && row.is(first + 1, "and", "&")
        && (row.is(first(name) - 1, "the") || isOneOfTwoPlaces(name))
        && row.lexicon().isBody(row.lower(name.end() - 1))
        && row.lexicon().noun(row.lower(first)).isEmpty()
        && (kind != SpeakerKind.ORGANIZATION && kind != SpeakerKind.PERSON
            || isOneOfTwoPlaces(name));
  }

  /** {@return where the name begins before "and"} */
  private int first(NameMention name) {
    return names.at(name.begin() - 2).map(NameMention::begin).orElse(name.begin() - 2);
  }

  /** "Avon and Somerset Police", "Tyne and Wear Council": no article, and one body. */
  private boolean isOneOfTwoPlaces(NameMention name) {
    return name.range().length() == 2
        && row.isCapital(name.end() - 1)
        && row.is(name.end() - 1, "police", "constabulary", "council");
  }

  /** "Dunn's Bakery": whoever Dunn is, the text has nothing but the bakery of that name. */
  private boolean isOwnerInName(NameMention name) {
    int noun = name.end() + 1;
    return name.range().length() == 1
        && name.kind() != SpeakerKind.PLACE
        && row.isPossessiveMark(name.end())
        && use.isAlwaysOwner(row.lower(name.begin()))
        && row.tagged(noun, "NNP")
        && row.inOneSentence(noun, name.begin())
        && !row.isHuman(noun)
        && !row.isCapital(noun + 1);
  }

  /** "Citizens for Tax" before "Justice", "the Health and Safety" before "Executive". */
  private boolean isTail(int i, NameMention name) {
    boolean open =
        name.range().length() > 2
            && IntStream.range(name.begin() + 1, name.end() - 1)
                .anyMatch(j -> row.is(j, "for", "and", "of", "&"));
    return open
        && name.kind() == SpeakerKind.ORGANIZATION
        && isFree(i, name.begin())
        && row.isCapital(i)
        && row.isNoun(i)
        && !row.named(i + 1, "PERSON")
        && !row.is(i, WordList.CALENDAR)
        && !row.isHeadline(i);
  }

  /** "Our" before "Harbour PAC". */
  private boolean isOwnWord(int i) {
    return row.is(i, "our", "my", "your")
        && row.isCapital(i)
        && !row.startsSentence(i)
        && isFree(i, i + 1)
        && !row.isHeadline(i);
  }

  /**
   * {@return where "Veterans of", "Mothers Against", "Americans for a" begin before a name, or -1}
   */
  private int peopleBefore(int name) {
    int preposition = row.is(name - 1, "a", "an", "the") ? name - 2 : name - 1;
    int people = preposition - 1;
    return row.is(preposition, "of", "for", "against", "without")
            && isFree(preposition, name)
            && isFree(people, name)
            && row.isCapital(people)
            && row.tag(people).endsWith("S")
            && row.isHuman(people)
            && !row.isTitle(people)
            && !row.startsSentence(people)
            && !row.isHeadline(people)
        ? people
        : -1;
  }

  /** "District 4" before "Fire and Rescue". */
  private boolean isNumberedFront(int name, SpeakerKind kind) {
    return kind == SpeakerKind.ORGANIZATION
        && row.tagged(name - 1, "CD")
        && isFree(name - 1, name)
        && isFree(name - 2, name)
        && row.isCapital(name - 2)
        && row.isNoun(name - 2)
        && !row.is(name - 2, WordList.CALENDAR);
  }

  private boolean isFree(int i, int name) {
    return i >= 0 && i < row.size() && names.at(i).isEmpty() && row.inOneSentence(i, name);
  }
}
