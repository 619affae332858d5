// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.grammar;

import io.github.dixit.speakers.grammar.NounPhrase.Determiner;
import io.github.dixit.speakers.lexicon.Gender;
import io.github.dixit.speakers.lexicon.Noun;
import io.github.dixit.speakers.lexicon.NounClass;
import io.github.dixit.speakers.lexicon.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Cuts noun phrases from tags alone; news prose needs no parser for that. */
public record NounPhrases(TokenRow row) {

  /** {@return the noun phrase that begins the range, if one does} */
  public Optional<NounPhrase> first(TokenRange range) {
    int begin = skipFront(range);
    int i = begin;
    Determiner determiner = Determiner.BARE;
    Integer owner = null;
    if (i < range.end() && isDeterminer(i)) {
      determiner = determinerAt(i);
      owner = row.isPossessivePronoun(i) ? (Integer) i : null;
      i++;
    }
    int head = -1;
    int coreBegin = i;
    for (; i < range.end() && isCore(i, coreBegin, range.end()); i++) {
      if (head >= 0 && (isBehindPlural(i, head) || isTimeOfIt(i))) {
        break;
      }
      if (row.isPossessiveMark(i)) {
        owner = i > coreBegin ? (Integer) (i - 1) : owner;
        determiner = Determiner.POSSESSIVE;
        coreBegin = i + 1;
        head = -1;
      } else if (canHead(i)) {
        head = i;
      }
      if (head >= 0 && row.tagged(i, "CD") && determiner == Determiner.BARE) {
        determiner = Determiner.INDEFINITE;
      }
    }
    if (head < 0) {
      return Optional.empty();
    }
    return Optional.of(build(begin, coreBegin, head, determiner, owner, range.end()));
  }

  private NounPhrase build(
      int begin,
      int coreBegin,
      int head,
      Determiner determiner,
      @Nullable Integer owner,
      int limit) {
    List<String> modifiers = new ArrayList<>();
    for (int i = coreBegin; i < head; i++) {
      if (!row.isMark(i)) {
        modifiers.add(row.lower(i));
      }
    }
    boolean partitive =
        head + 1 < limit && row.is(head + 1, "of") && row.is(head, WordList.PARTITIVE);
    Optional<Noun> noun = nouns().head(coreBegin, head);
    boolean plural =
        (row.tag(head).endsWith("S") || isPluralForm(head, noun))
                && !row.is(head, "forces")
                && !isCollective(head, noun)
            || noun.map(n -> n.type() == NounClass.PEOPLE).orElse(false)
            || partitive && !row.is(head, "one");
    return new NounPhrase(
        new TokenRange(begin, head + 1),
        head,
        partitive ? Optional.of(new Noun(row.lower(head), NounClass.PEOPLE, Gender.UNKNOWN)) : noun,
        plural,
        partitive ? Determiner.INDEFINITE : determiner,
        Optional.ofNullable(owner),
        List.copyOf(modifiers));
  }

  /** "people familiar with the matter", "officials close to her". */
  private boolean isBehindPlural(int i, int head) {
    return row.isAdjective(i) && head == i - 1 && row.tagged(head, "NNS") && !row.isNoun(i + 1);
  }

  /** "a CBS News poll last month", "the report this week". */
  private boolean isTimeOfIt(int i) {
    return WordList.POINTING_TIME.has(row.lower(i))
        && (WordList.TIME_SPAN.has(row.lower(i + 1)) || WordList.CALENDAR.has(row.lower(i + 1)));
  }

  /** "Police say": one force, for all that its verb is plural. */
  private boolean isCollective(int head, Optional<Noun> noun) {
    return noun.filter(n -> n.type().isBody() && n.word().equals(row.lower(head))).isPresent()
        && !row.lower(head).endsWith("s");
  }

  /** Capitalised plurals are often tagged as singular names. */
  private boolean isPluralForm(int head, Optional<Noun> noun) {
    return row.lower(head).endsWith("s")
        && noun.filter(n -> !n.word().equals(row.lower(head)) && !n.word().endsWith("s"))
            .isPresent();
  }

  /** {@return whether it is somebody by the age alone: "the 34-year-old"} */
  public boolean isAge(NounPhrase phrase) {
    return nouns().isAge(phrase.range().begin(), phrase.head());
  }

  /** {@return whether the token is a common noun for a body} */
  public boolean isBody(int token) {
    return row.isNoun(token) && noun(token).filter(n -> n.type().isBody()).isPresent();
  }

  /** {@return what the lexicon says of the noun at the token} */
  public Optional<Noun> noun(int token) {
    return nouns().at(token);
  }

  private Nouns nouns() {
    return new Nouns(row);
  }

  private int skipFront(TokenRange range) {
    int i = range.begin();
    while (i < range.end()
        && (row.tagged(i, "IN", "TO")
            || row.isAdverb(i)
            || row.tagged(i, "PDT")
            || row.is(i, "both")
            || row.isMark(i) && !row.is(i, "@"))) {
      i++;
    }
    return i;
  }

  private boolean isDeterminer(int i) {
    return row.is(i, WordList.DEFINITE)
        || row.isPossessivePronoun(i)
        || row.is(i, WordList.QUANTIFIER) && !row.is(i + 1, "of");
  }

  private Determiner determinerAt(int i) {
    if (row.is(i, WordList.DEFINITE)) {
      return Determiner.DEFINITE;
    }
    return row.isPossessivePronoun(i) ? Determiner.POSSESSIVE : Determiner.INDEFINITE;
  }

  private boolean isCore(int i, int coreBegin, int end) {
    if (row.isPossessiveMark(i)) {
      return true;
    }
    boolean participle = row.tagged(i, "VBN", "VBG");
    if (participle) {
      return isNounFollowing(i + 1, end)
          && (noNounYet(coreBegin, i) || row.tagged(i, "VBG") || row.tagged(i - 1, "HYPH"));
    }
    boolean intensifier =
        row.isAdverb(i) && (row.isAdjective(i + 1) || row.tagged(i + 1, "VBN", "HYPH"));
    return isCoordinatedModifier(i, end)
        || intensifier
        || row.isNoun(i)
        || row.isAdjective(i)
        || row.tagged(i, "CD", "HYPH", "FW", "``", "''", "$")
        || row.is(i, "-", "/", "&", "%")
        || !row.named(i, "O")
        || row.tagged(i, "RBS")
        || row.tagged(i, "DT") && i == coreBegin;
  }

  /** "federal and state officials", "Senate and House leaders". */
  private boolean isCoordinatedModifier(int i, int end) {
    if (!row.tagged(i, "CC") || i + 2 >= end || row.tag(i - 1).endsWith("S")) {
      return false;
    }
    boolean adjective = row.isAdjective(i - 1) || row.tagged(i - 1, "NNP");
    return adjective
        && entitiesFree(i)
        && (row.isAdjective(i + 1) || row.isNoun(i + 1))
        && row.tagged(i + 2, "NNS");
  }

  private boolean entitiesFree(int i) {
    return row.named(i - 1, "O") && row.named(i + 1, "O");
  }

  private boolean isNounFollowing(int i, int end) {
    return i < end && (row.isNoun(i) || row.isAdjective(i) || row.tagged(i, "HYPH"));
  }

  private boolean noNounYet(int from, int to) {
    for (int i = from; i < to; i++) {
      if (row.isNoun(i)) {
        return false;
      }
    }
    return true;
  }

  private boolean canHead(int i) {
    return row.isNoun(i)
        || row.tagged(i, "CD")
        || row.isAdjective(i)
        || row.tagged(i, "FW", "DT")
        || row.is(i, "%")
        || !row.named(i, "O");
  }
}
