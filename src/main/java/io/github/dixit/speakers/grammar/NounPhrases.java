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
    Optional<Noun> noun =
        noun(head).or(() -> citizen(coreBegin, head)).or(() -> age(coreBegin, head));
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
    return isAge(phrase.range().begin(), phrase.head());
  }

  private Optional<Noun> age(int coreBegin, int head) {
    return isAge(coreBegin, head)
        ? Optional.of(new Noun(row.lower(head), NounClass.PERSON, Gender.UNKNOWN))
        : Optional.empty();
  }

  private boolean isAge(int begin, int head) {
    boolean years = row.lower(head).contains("year");
    for (int i = Math.max(0, begin); i < head; i++) {
      years |= row.is(i, "year");
    }
    return years && row.lower(head).endsWith("old");
  }

  /** {@return whether the token is a common noun for a body} */
  public boolean isBody(int token) {
    return row.isNoun(token) && noun(token).filter(n -> n.type().isBody()).isPresent();
  }

  /** {@return what the lexicon says of the noun at the token} */
  public Optional<Noun> noun(int token) {
    return hyphened(token)
        .or(() -> row.lexicon().noun(row.lower(token)))
        .or(() -> row.lexicon().noun(row.token(token).lemma()))
        .or(() -> singular(row.lower(token)));
  }

  /** "op-ed", in three tokens. */
  private Optional<Noun> hyphened(int token) {
    return row.tag(token - 1).equals("HYPH") && token > 1
        ? row.lexicon().noun(row.lower(token - 2) + "-" + row.lower(token))
        : Optional.empty();
  }

  /** "the Swede", "the 24-year-old German"; without an article it is a surname or an adjective. */
  private Optional<Noun> citizen(int coreBegin, int head) {
    return isCitizen(head) && row.is(coreBegin - 1, "the")
        ? row.lexicon().citizen(row.lower(head))
        : Optional.empty();
  }

  private boolean isCitizen(int head) {
    return row.isCapital(head) && !row.isCapital(head + 1);
  }

  private Optional<Noun> singular(String word) {
    if (word.endsWith("men")) {
      return row.lexicon().noun(word.substring(0, word.length() - 3) + "man");
    }
    if (word.endsWith("ies")) {
      return row.lexicon().noun(word.substring(0, word.length() - 3) + "y");
    }
    return word.endsWith("s")
        ? row.lexicon().noun(word.substring(0, word.length() - 1))
        : Optional.empty();
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
    String tag = row.tag(i);
    if (row.isPossessiveMark(i)) {
      return true;
    }
    boolean participle = tag.equals("VBN") || tag.equals("VBG");
    if (participle) {
      return isNounFollowing(i + 1, end)
          && (noNounYet(coreBegin, i) || tag.equals("VBG") || row.tagged(i - 1, "HYPH"));
    }
    boolean intensifier =
        row.isAdverb(i) && (row.isAdjective(i + 1) || row.tagged(i + 1, "VBN", "HYPH"));
    return isCoordinatedModifier(i, end)
        || intensifier
        || tag.startsWith("NN")
        || tag.startsWith("JJ")
        || tag.equals("CD")
        || tag.equals("HYPH")
        || tag.equals("FW")
        || tag.equals("``")
        || tag.equals("''")
        || tag.equals("$")
        || row.is(i, "-", "/", "&", "%")
        || !row.named(i, "O")
        || tag.equals("RBS")
        || tag.equals("DT") && i == coreBegin;
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
    String tag = row.tag(i);
    return row.isNoun(i)
        || tag.equals("CD")
        || tag.startsWith("JJ")
        || tag.equals("FW")
        || tag.equals("DT")
        || row.is(i, "%")
        || !row.named(i, "O");
  }
}
