// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.entities;

import io.github.dixit.SpeakerKind;
import io.github.dixit.speakers.grammar.NameMention;
import io.github.dixit.speakers.grammar.Names;
import io.github.dixit.speakers.grammar.TokenRow;
import io.github.dixit.speakers.lexicon.NounClass;
import io.github.dixit.speakers.lexicon.WordList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Makes names whole of which the tagger saw a part: with what stands before a name each time it
 * comes, and with a name that always follows it.
 */
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
    List<NameMention> result = new ArrayList<>();
    Set<NameMention> swallowed = new HashSet<>();
    for (NameMention each : found) {
      NameMention whole = each.institution() && !isJoined(each) ? each : withFront(each);
      Optional<NameMention> next = behind(whole);
      while (next.isPresent()) {
        swallowed.add(next.get());
        whole = NameMention.at(row, whole.begin(), next.get().end(), SpeakerKind.ORGANIZATION);
        next = behind(whole);
      }
      result.add(whole);
    }
    result.removeAll(swallowed);
    return uncovered(result);
  }

  /** {@return the name that begins right behind the other and always does} */
  private Optional<NameMention> behind(NameMention first) {
    return names.at(first.end()).filter(n -> n.begin() == first.end() && isOne(first, n));
  }

  /** {@return the names without those that a wider one has taken in} */
  private List<NameMention> uncovered(List<NameMention> names) {
    int[] widest = new int[row.size()];
    for (NameMention each : names) {
      for (int i = each.begin(); i < each.end(); i++) {
        widest[i] = Math.max(widest[i], each.range().length());
      }
    }
    return names.stream()
        .filter(m -> m.range().length() == widest[m.begin()] || m.kind() != SpeakerKind.UNKNOWN)
        .collect(Collectors.toCollection(ArrayList::new));
  }

  private NameMention withFront(NameMention name) {
    int begin = name.begin();
    while (begin > 0 && isFront(begin - 1, begin, name.kind())) {
      begin--;
    }
    boolean numbered =
        name.kind() == SpeakerKind.ORGANIZATION
            && begin > 1
            && row.tagged(begin - 1, "CD")
            && isFree(begin - 1, begin)
            && isFree(begin - 2, begin)
            && row.isCapital(begin - 2)
            && row.isNoun(begin - 2)
            && !row.is(begin - 2, WordList.CALENDAR);
    begin = numbered ? begin - 2 : begin;
    if (begin == name.begin() && isJoined(name)) {
      return NameMention.at(row, begin - 2, name.end(), SpeakerKind.ORGANIZATION);
    }
    if (begin == name.begin() && isOwnerBefore(name)) {
      return NameMention.at(row, begin - 2, name.end(), SpeakerKind.ORGANIZATION);
    }
    if (begin == name.begin() && isOwnerInName(name)) {
      return NameMention.at(row, begin, name.end() + 2, SpeakerKind.ORGANIZATION);
    }
    return begin == name.begin() ? name : NameMention.at(row, begin, name.end(), name.kind());
  }

  /** "the East and West Rift Coalition": one body, of both. */
  private boolean isJoined(NameMention name) {
    int first = name.begin() - 2;
    return name.kind() == SpeakerKind.ORGANIZATION
        && row.is(first + 1, "and", "&")
        && row.is(first - 1, "the")
        && row.isCapital(first)
        && name.range().length() > 1
        && row.lexicon().noun(row.lower(name.end() - 1)).filter(n -> n.type().isBody()).isPresent()
        && row.lexicon().noun(row.lower(first)).isEmpty()
        && names
            .at(first)
            .map(n -> n.kind() == SpeakerKind.PLACE || n.kind() == SpeakerKind.UNKNOWN)
            .orElse(row.named(first, "O"));
  }

  /** "Porter's" before "Hotel", where the tagger knows no Porter. */
  private boolean isOwnerBefore(NameMention name) {
    int word = name.begin() - 2;
    return name.range().length() == 1
        && name.kind() != SpeakerKind.PERSON
        && name.kind() != SpeakerKind.PLACE
        && word >= 0
        && isFree(word, name.begin())
        && row.isPossessiveMark(name.begin() - 1)
        && row.isCapital(word)
        && row.isNoun(word)
        && use.isAlwaysOwner(row.lower(word))
        && use.plain(row.lower(word)) == 0
        && !row.isCapital(name.end())
        && !row.isHeadline(word);
  }

  /** "Dunn's Bakery": whoever Dunn is, the text has nothing but the bakery of that name. */
  private boolean isOwnerInName(NameMention name) {
    int noun = name.end() + 1;
    return name.words().size() == 1
        && name.kind() != SpeakerKind.PLACE
        && name.range().length() == 1
        && row.isPossessiveMark(name.end())
        && use.isAlwaysOwner(row.lower(name.begin()))
        && noun < row.size()
        && row.inOneSentence(noun, name.begin())
        && row.tagged(noun, "NNP")
        && names.at(noun).map(n -> n.kind() == SpeakerKind.UNKNOWN).orElse(true)
        && (noun + 1 == row.size() || !row.isCapital(noun + 1))
        && !row.isTitle(noun)
        && !row.is(noun, WordList.CALENDAR)
        && row.lexicon().noun(row.lower(noun)).filter(n -> !n.type().isBody()).isEmpty()
        && !row.isHeadline(noun);
  }

  /** "Zero" before "Hedge", "50" before "Cent": there each time the name comes. */
  private boolean isFront(int i, int name, SpeakerKind kind) {
    String lower = row.lower(i);
    boolean number = row.tagged(i, "CD");
    return isFree(i, name)
        && (row.isCapital(i) || number)
        && use.isAlwaysBehind(row.lower(name), lower)
        && (number || kind == SpeakerKind.ORGANIZATION || kind == SpeakerKind.UNKNOWN)
        && (number || isWordOfName(i))
        && !row.isHeadline(i);
  }

  private boolean isWordOfName(int i) {
    String lower = row.lower(i);
    boolean content =
        row.tagged(i, "NN", "NNP", "NNS", "NNPS", "JJ", "CD") && use.plain(lower) == 0;
    return (content || use.isCapitalInside(lower) && row.tagged(i, "PRP$"))
        && Character.isLetter(row.word(i).codePointAt(0))
        && !row.lexicon().isTitle(lower)
        && !WordList.CALENDAR.has(lower)
        && row.lexicon().countries().byAny(lower).isEmpty()
        && row.lexicon().noun(lower).filter(n -> n.type() == NounClass.PERSON).isEmpty();
  }

  private boolean isFree(int i, int name) {
    return i >= 0 && names.at(i).isEmpty() && row.inOneSentence(i, name);
  }

  /** "Our Principles" and "PAC": never one without the other. */
  private boolean isOne(NameMention first, NameMention second) {
    return first.kind() != SpeakerKind.PERSON
        && second.kind() != SpeakerKind.PERSON
        && first.kind() != SpeakerKind.PLACE
        && !second.institution()
        && row.inOneSentence(first.begin(), second.begin())
        && !row.isPossessiveMark(first.end() - 1)
        && use.isAlwaysBefore(row.lower(first.end() - 1), row.lower(second.begin()));
  }
}
