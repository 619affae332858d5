// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.entities;

import io.github.dixit.SpeakerKind;
import io.github.dixit.speakers.grammar.NameMention;
import io.github.dixit.speakers.grammar.TokenRange;
import io.github.dixit.speakers.grammar.TokenRow;
import io.github.dixit.speakers.lexicon.Lexicon;
import io.github.dixit.speakers.lexicon.NounClass;
import io.github.dixit.speakers.lexicon.WordList;
import java.util.List;
import java.util.Set;

/**
 * Makes names whole of which the tagger saw a part: what stands before a name each time it comes,
 * and what a name owns wherever it stands.
 */
final class JoinedNames {

  /** Tags of words that a name has in it only where they have a capital in mid-sentence. */
  private static final Set<String> CONTENT = Set.of("NN", "NNP", "NNS", "NNPS", "JJ", "CD");

  private final TokenRow row;
  private final Lexicon lexicon;
  private final WordUse use;
  private final List<NameMention> mentions;
  private final int[] owner;

  private JoinedNames(List<NameMention> mentions, TokenRow row, Lexicon lexicon, WordUse use) {
    this.row = row;
    this.lexicon = lexicon;
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
  static List<NameMention> join(
      List<NameMention> mentions, TokenRow row, Lexicon lexicon, WordUse use) {
    return new JoinedNames(Slogans.complete(mentions, row), row, lexicon, use).widened();
  }

  private List<NameMention> widened() {
    List<NameMention> names =
        mentions.stream().map(m -> m.institution() ? m : withFront(m)).toList();
    int[] widest = new int[row.size()];
    for (NameMention each : names) {
      for (int i = each.begin(); i < each.end(); i++) {
        widest[i] = Math.max(widest[i], each.range().length());
      }
    }
    return names.stream()
        .filter(m -> m.range().length() == widest[m.begin()] || m.kind() != SpeakerKind.UNKNOWN)
        .toList();
  }

  private NameMention withFront(NameMention name) {
    int begin = name.begin();
    while (begin > 0 && isFront(begin - 1, begin, name.kind())) {
      begin--;
    }
    boolean numbered =
        name.kind() == SpeakerKind.ORGANIZATION
            && begin > 1
            && row.tag(begin - 1).equals("CD")
            && isFree(begin - 1, begin)
            && isFree(begin - 2, begin)
            && row.isCapital(begin - 2)
            && row.isNoun(begin - 2)
            && !WordList.CALENDAR.has(row.lower(begin - 2));
    begin = numbered ? begin - 2 : begin;
    if (begin == name.begin() && isOwnerInName(name)) {
      return named(begin, name.end() + 2, SpeakerKind.ORGANIZATION);
    }
    return begin == name.begin() ? name : named(begin, name.end(), name.kind());
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
        && row.sentence(noun) == row.sentence(name.begin())
        && row.tag(noun).equals("NNP")
        && (owner[noun] == 0 || mentions.get(owner[noun] - 1).kind() == SpeakerKind.UNKNOWN)
        && (noun + 1 == row.size() || !row.isCapital(noun + 1))
        && !lexicon.isTitle(row.lower(noun))
        && !WordList.CALENDAR.has(row.lower(noun))
        && lexicon.noun(row.lower(noun)).filter(n -> !n.type().isBody()).isEmpty()
        && !row.isTitleCase(row.sentence(noun), 4, 0.75);
  }

  /** "Zero" before "Hedge", "50" before "Cent": there each time the name comes. */
  private boolean isFront(int i, int name, SpeakerKind kind) {
    String lower = row.lower(i);
    boolean number = row.tag(i).equals("CD");
    return isFree(i, name)
        && (row.isCapital(i) || number)
        && use.isAlwaysBehind(row.lower(name), lower)
        && (number || kind == SpeakerKind.ORGANIZATION || kind == SpeakerKind.UNKNOWN)
        && (number || isWordOfName(i))
        && !row.isTitleCase(row.sentence(i), 4, 0.75);
  }

  private boolean isWordOfName(int i) {
    String lower = row.lower(i);
    boolean content = CONTENT.contains(row.tag(i)) && use.plain(lower) == 0;
    return (content || use.isCapitalInside(lower) && row.tag(i).equals("PRP$"))
        && Character.isLetter(row.word(i).codePointAt(0))
        && !lexicon.isTitle(lower)
        && !WordList.CALENDAR.has(lower)
        && lexicon.countries().byAny(lower).isEmpty()
        && lexicon.noun(lower).filter(n -> n.type() == NounClass.PERSON).isEmpty();
  }

  private boolean isFree(int i, int name) {
    return i >= 0 && owner[i] == 0 && row.sentence(i) == row.sentence(name);
  }

  private NameMention named(int begin, int end, SpeakerKind kind) {
    TokenRange range = new TokenRange(begin, end);
    return new NameMention(range, kind, row.text(range), false);
  }
}
