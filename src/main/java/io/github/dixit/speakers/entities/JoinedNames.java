// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.entities;

import io.github.dixit.SpeakerKind;
import io.github.dixit.speakers.grammar.NameMention;
import io.github.dixit.speakers.grammar.TokenRange;
import io.github.dixit.speakers.grammar.TokenRow;
import io.github.dixit.speakers.lexicon.Lexicon;
import io.github.dixit.speakers.lexicon.NounClass;
import io.github.dixit.speakers.lexicon.WordList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Makes names whole of which the tagger saw a part: what stands before a name each time it comes,
 * names that always follow one another, and the whole form wherever the text has it again.
 */
final class JoinedNames {

  private static final int LONGEST = 8;

  /** Names that begin with the same two words at most; a bound on time, not on sense. */
  private static final int SAME_FRONT = 32;

  /** Tags of words that a name has in it only where they have a capital in mid-sentence. */
  private static final Set<String> CONTENT = Set.of("NN", "NNP", "NNS", "NNPS", "JJ", "CD");

  private final TokenRow row;
  private final Lexicon lexicon;
  private final WordUse use;
  private final List<NameMention> mentions;
  private final int[] owner;

  private JoinedNames(List<NameMention> mentions, TokenRow row, WordUse use) {
    this.row = row;
    this.lexicon = row.lexicon();
    this.use = use;
    this.mentions = mentions;
    this.owner = new int[row.size()];
    for (int m = 0; m < mentions.size(); m++) {
      for (int i = mentions.get(m).begin(); i < mentions.get(m).end(); i++) {
        owner[i] = m + 1;
      }
    }
  }

  /** {@return the names, in no order, those that belong together joined} */
  static List<NameMention> join(List<NameMention> mentions, TokenRow row, WordUse use) {
    List<NameMention> whole = Slogans.complete(mentions, row);
    List<NameMention> widened = new JoinedNames(whole, row, use).widened();
    return new JoinedNames(widened, row, use).repeated();
  }

  private List<NameMention> widened() {
    List<NameMention> result = new ArrayList<>();
    Set<NameMention> swallowed = new HashSet<>();
    for (NameMention each : mentions) {
      NameMention whole = each.institution() ? each : withFront(each);
      NameMention next = at(whole.end());
      while (next != null && isOne(whole, next)) {
        swallowed.add(next);
        whole = named(whole.begin(), next.end(), SpeakerKind.ORGANIZATION);
        next = at(whole.end());
      }
      result.add(whole);
    }
    result.removeAll(swallowed);
    return uncovered(result);
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
    if (begin == name.begin() && isOwnerBefore(name)) {
      return named(begin - 2, name.end(), SpeakerKind.ORGANIZATION);
    }
    if (begin == name.begin() && isOwnerInName(name)) {
      return named(begin, name.end() + 2, SpeakerKind.ORGANIZATION);
    }
    return begin == name.begin() ? name : named(begin, name.end(), name.kind());
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
        && (owner[noun] == 0 || mentions.get(owner[noun] - 1).kind() == SpeakerKind.UNKNOWN)
        && (noun + 1 == row.size() || !row.isCapital(noun + 1))
        && !row.isTitle(noun)
        && !row.is(noun, WordList.CALENDAR)
        && lexicon.noun(row.lower(noun)).filter(n -> !n.type().isBody()).isEmpty()
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
    boolean content = CONTENT.contains(row.tag(i)) && use.plain(lower) == 0;
    return (content || use.isCapitalInside(lower) && row.tagged(i, "PRP$"))
        && Character.isLetter(row.word(i).codePointAt(0))
        && !lexicon.isTitle(lower)
        && !WordList.CALENDAR.has(lower)
        && lexicon.countries().byAny(lower).isEmpty()
        && lexicon.noun(lower).filter(n -> n.type() == NounClass.PERSON).isEmpty();
  }

  private boolean isFree(int i, int name) {
    return i >= 0 && owner[i] == 0 && row.inOneSentence(i, name);
  }

  private @Nullable NameMention at(int token) {
    return token < owner.length
            && owner[token] > 0
            && mentions.get(owner[token] - 1).begin() == token
        ? mentions.get(owner[token] - 1)
        : null;
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

  /** Names of several words stand wherever the text has the same words in a row. */
  private List<NameMention> repeated() {
    Map<String, NameMention> forms = new HashMap<>();
    for (NameMention each : mentions) {
      boolean plain =
          each.range().length() > 1
              && each.range().length() <= LONGEST
              && !each.institution()
              && each.name().equals(row.text(each.range()))
              && !row.isHeadline(each.begin());
      if (plain) {
        forms.putIfAbsent(each.name(), each);
      }
    }
    Map<String, List<NameMention>> byFront = new HashMap<>();
    for (NameMention each : forms.values()) {
      List<NameMention> same = byFront.computeIfAbsent(front(each.begin()), w -> new ArrayList<>());
      if (same.size() < SAME_FRONT) {
        same.add(each);
      }
    }
    List<NameMention> found = new ArrayList<>();
    for (int i = 0; i + 1 < row.size(); i++) {
      for (NameMention form : byFront.getOrDefault(front(i), List.of())) {
        if (isMissed(i, form)) {
          found.add(named(i, i + form.range().length(), form.kind()));
        }
      }
    }
    return merged(found);
  }

  private String front(int i) {
    return row.word(i) + " " + row.word(i + 1);
  }

  /** {@return whether the form stands there and no name that is found reaches beyond it} */
  private boolean isMissed(int begin, NameMention form) {
    int end = begin + form.range().length();
    if (end > row.size()
        || !row.inOneSentence(begin, end - 1)
        || !row.text(new TokenRange(begin, end)).equals(form.name())) {
      return false;
    }
    for (int i = begin; i < end; i++) {
      if (owner[i] > 0) {
        NameMention other = mentions.get(owner[i] - 1);
        boolean wider =
            other.begin() < begin || other.end() > end || other.kind() == SpeakerKind.PLACE;
        if (wider || other.range().length() == end - begin) {
          return false;
        }
      }
    }
    return true;
  }

  private List<NameMention> merged(List<NameMention> found) {
    boolean[] covered = new boolean[row.size()];
    found.forEach(f -> Arrays.fill(covered, f.begin(), f.end(), true));
    List<NameMention> result = new ArrayList<>(found);
    mentions.stream().filter(m -> !covered[m.begin()]).forEach(result::add);
    return result;
  }

  private NameMention named(int begin, int end, SpeakerKind kind) {
    TokenRange range = new TokenRange(begin, end);
    return new NameMention(range, kind, row.text(range), false);
  }
}
