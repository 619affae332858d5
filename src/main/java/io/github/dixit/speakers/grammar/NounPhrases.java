// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.grammar;

import io.github.dixit.speakers.grammar.NounPhrase.Determiner;
import io.github.dixit.speakers.lexicon.Gender;
import io.github.dixit.speakers.lexicon.Noun;
import io.github.dixit.speakers.lexicon.NounClass;
import io.github.dixit.speakers.lexicon.WordList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Cuts noun phrases from tags alone; news prose needs no parser for that. */
public record NounPhrases(TokenRow row) {

  /** {@return the noun phrase that begins the range, if one does} */
  public Optional<NounPhrase> first(TokenRange range) {
    int begin = skipFront(range);
    Determiner determiner = begin < range.end() ? determiner(begin) : Determiner.BARE;
    Integer owner = row.isPossessivePronoun(begin) ? (Integer) begin : null;
    int core = determiner == Determiner.BARE ? begin : begin + 1;
    int head = -1;
    for (int i = core; i < range.end() && isCore(i, core, range.end()); i++) {
      if (head >= 0 && (isBehindPlural(i, head) || isTimeOfIt(i))) {
        break;
      }
      if (row.isPossessiveMark(i)) {
        owner = i > core ? (Integer) (i - 1) : owner;
        determiner = Determiner.POSSESSIVE;
        core = i + 1;
        head = -1;
      } else if (canHead(i)) {
        head = i;
        boolean counted = row.tagged(i, "CD") && determiner == Determiner.BARE;
        determiner = counted ? Determiner.INDEFINITE : determiner;
      }
    }
    return head < 0
        ? Optional.empty()
        : Optional.of(phrase(begin, core, head, determiner, owner, range.end()));
  }

  private NounPhrase phrase(
      int begin, int core, int head, Determiner determiner, @Nullable Integer owner, int limit) {
    TokenRange range = new TokenRange(begin, head + 1);
    List<String> modifiers =
        IntStream.range(core, head).filter(i -> !row.isMark(i)).mapToObj(row::lower).toList();
    boolean many = head + 1 < limit && row.is(head + 1, "of") && row.is(head, WordList.PARTITIVE);
    Optional<Noun> noun =
        many
            ? Optional.of(new Noun(row.lower(head), NounClass.PEOPLE, Gender.UNKNOWN))
            : nouns().head(core, head);
    return new NounPhrase(
        range,
        head,
        noun,
        many ? !row.is(head, "one", "member") : isPlural(head, noun),
        many ? Determiner.INDEFINITE : determiner,
        Optional.ofNullable(owner),
        modifiers);
  }

  /** {@return the head of "the bank" at the beginning of the range} */
  public Optional<Integer> definiteBody(TokenRange range) {
    return first(range).filter(p -> p.isBody() && p.isDefinite()).map(NounPhrase::head);
  }

  /** {@return the noun at the token as if "the" stood before it: the company of its lawyer} */
  public NounPhrase definite(int noun) {
    return new NounPhrase(
        new TokenRange(noun, noun + 1),
        noun,
        noun(noun),
        false,
        Determiner.DEFINITE,
        Optional.empty(),
        List.of());
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

  /** Plural by its tag, its form or its sense; but "Police say": one force. */
  private boolean isPlural(int head, Optional<Noun> noun) {
    String word = row.lower(head);
    boolean same = noun.filter(n -> n.word().equals(word)).isPresent();
    boolean collective = same && noun.get().type().isBody() && !word.endsWith("s");
    // Capitalised plurals are often tagged as singular names.
    boolean form = noun.isPresent() && !same && word.endsWith("s");
    return (row.tag(head).endsWith("S") || form) && !collective && !word.equals("forces")
        || noun.filter(n -> n.type() == NounClass.PEOPLE).isPresent();
  }

  /** "people familiar with the matter", "officials close to her". */
  private boolean isBehindPlural(int i, int head) {
    return row.isAdjective(i) && head == i - 1 && row.tagged(head, "NNS") && !row.isNoun(i + 1);
  }

  /** "a CBS News poll last month", "the report this week". */
  private boolean isTimeOfIt(int i) {
    return row.is(i, WordList.POINTING_TIME) && row.is(i + 1, WordList.TIME_SPAN);
  }

  private int skipFront(TokenRange range) {
    return row.runEnd(
        range.begin(),
        range.end(),
        i ->
            row.tagged(i, "IN", "TO", "PDT")
                || row.isAdverb(i)
                || row.is(i, "both")
                || row.isMark(i) && !row.is(i, "@"));
  }

  private Determiner determiner(int i) {
    if (row.is(i, WordList.DEFINITE)) {
      return Determiner.DEFINITE;
    }
    if (row.isPossessivePronoun(i)) {
      return Determiner.POSSESSIVE;
    }
    return row.is(i, WordList.QUANTIFIER) && !row.is(i + 1, "of")
        ? Determiner.INDEFINITE
        : Determiner.BARE;
  }

  private boolean isCore(int i, int core, int end) {
    if (row.tagged(i, "VBN", "VBG")) {
      boolean first = IntStream.range(core, i).noneMatch(row::isNoun);
      return i + 1 < end
          && (row.isNoun(i + 1) || row.isAdjective(i + 1) || row.tagged(i + 1, "HYPH"))
          && (first || row.tagged(i, "VBG") || row.tagged(i - 1, "HYPH"));
    }
    boolean intensifier =
        row.isAdverb(i) && (row.isAdjective(i + 1) || row.tagged(i + 1, "VBN", "HYPH"));
    return intensifier
        || joinsModifiers(i, end)
        || canHead(i) && (!row.tagged(i, "DT") || i == core)
        || row.isPossessiveMark(i)
        || row.tagged(i, "HYPH", "``", "''", "$")
        || row.is(i, "-", "/", "&");
  }

  /** "federal and state officials". */
  private boolean joinsModifiers(int i, int end) {
    return row.tagged(i, "CC")
        && i + 2 < end
        && row.isAdjective(i - 1)
        && row.named(i - 1, "O")
        && row.tagged(i + 2, "NNS");
  }

  private boolean canHead(int i) {
    return row.isNoun(i)
        || row.isAdjective(i)
        || row.tagged(i, "CD", "FW", "DT")
        || row.is(i, "%")
        || !row.named(i, "O");
  }
}
