// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.grammar;

import io.github.dixit.SpeakerKind;
import io.github.dixit.speakers.grammar.NounPhrase.Determiner;
import io.github.dixit.speakers.grammar.Relation.Kind;
import io.github.dixit.speakers.lexicon.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Reads the words beside a name that tell something of whom it names. */
record Relations(TokenRow row, Names names, NounPhrases phrases) {

  private static final int REACH_BACK = 10;
  private static final int REACH_FORWARD = 24;

  /** Tokens in brackets behind a name: "(R - N.H.)". */
  private static final int LONGEST_BRACKET = 7;

  /** {@return what stands beside the name, its titles first; nothing else in a headline} */
  List<Relation> of(NameMention name) {
    List<Relation> found = new ArrayList<>();
    int front = new TitleFront(row).of(name);
    found.add(new Relation(Kind.TITLE, new TokenRange(front, name.begin())));
    if (row.isHeadline(name.begin())) {
      return found;
    }
    bracket(name.end()).ifPresent(r -> found.add(new Relation(Kind.BRACKET, r)));
    Optional<TokenRange> complement = complement(name.end());
    complement.ifPresent(r -> found.add(new Relation(Kind.COMPLEMENT, r)));
    behind(complement.map(TokenRange::end).orElse(name.end()))
        .ifPresent(r -> found.add(new Relation(Kind.APPOSITION, r)));
    before(front, name).ifPresent(r -> found.add(new Relation(Kind.APPOSITION, r)));
    sort(name).ifPresent(r -> found.add(new Relation(Kind.SORT, r)));
    return found;
  }

  private Optional<TokenRange> bracket(int open) {
    int limit = Math.min(row.endOfSentence(open - 1), open + LONGEST_BRACKET);
    int behind = row.behindBracket(open, limit);
    return behind > open + 1 ? Optional.of(new TokenRange(open + 1, behind - 1)) : Optional.empty();
  }

  /** "Smith of New Hampshire", "Smith of the Institute for Coastal Studies". */
  private Optional<TokenRange> complement(int preposition) {
    int begin = row.is(preposition + 1, "the") ? preposition + 2 : preposition + 1;
    return row.is(preposition, WordList.EMPLOYING)
        ? names.at(begin).filter(m -> m.begin() == begin).map(NameMention::range)
        : Optional.empty();
  }

  /** {@return the words behind the comma or dash, up to the next or to a verb; an age alone} */
  private Optional<TokenRange> behind(int nameEnd) {
    int begin = appositionBegin(nameEnd);
    if (begin < 0) {
      return Optional.empty();
    }
    int limit = Math.min(row.endOfSentence(begin), begin + REACH_FORWARD);
    int start = row.isAdverb(begin) ? begin + 1 : begin;
    int end = row.tagged(start, "CD") ? start + 1 : appositionEnd(start, limit);
    return start < end && startsPhrase(start) && !isSubject(start, end)
        ? Optional.of(new TokenRange(start, end))
        : Optional.empty();
  }

  /** {@return where an apposition behind the name begins, or -1; party in brackets is skipped} */
  private int appositionBegin(int nameEnd) {
    int limit = Math.min(row.endOfSentence(nameEnd - 1), nameEnd + REACH_FORWARD);
    int i = row.behindBracket(nameEnd, limit);
    return i + 1 < limit && (row.is(i, ",") || row.tagged(i, ":") && !row.is(i, ":")) ? i + 1 : -1;
  }

  private int appositionEnd(int begin, int limit) {
    return row.runEnd(
        begin,
        limit,
        i -> !row.is(i, ",") && !row.tagged(i, "VBD", "VBZ", "VBG", "MD", "WP", "WDT", ".", ":"));
  }

  /** "According to Smith, the minister lied" calls Smith no minister. */
  private boolean isSubject(int begin, int end) {
    return row.is(begin, "the") && row.tagged(end, "VBD", "VBZ", "MD");
  }

  private boolean startsPhrase(int i) {
    return row.isNoun(i) || row.isAdjective(i) || row.tagged(i, "DT", "PRP$", "CD");
  }

  /** "the group's lawyer, Ann Smith", "the union, CCT,". */
  private Optional<TokenRange> before(int front, NameMention name) {
    int sentenceBegin = row.beginOfSentence(front);
    int comma = front - 1;
    boolean person = name.kind() == SpeakerKind.PERSON;
    if (comma <= sentenceBegin || !row.is(comma, ",") || !person && !row.is(name.end(), ",")) {
      return Optional.empty();
    }
    int limit = Math.max(sentenceBegin, comma - REACH_BACK);
    TokenRange range = new TokenRange(row.runBegin(comma, limit, i -> !isBorder(i)), comma);
    if (isInReport(range.begin(), name)) {
      return Optional.empty();
    }
    return phrases
        .first(range)
        .filter(p -> person ? p.isHuman() : p.isBody())
        .filter(p -> !p.plural() && p.determiner() != Determiner.BARE)
        .filter(p -> p.head() + 1 == comma || row.is(p.head() + 1, WordList.BELONGING))
        .map(p -> range);
  }

  /**
   * "Shells killed a woman, Ann Smith, the mayor, said": what ends before the name was said by its
   * bearer.
   */
  private boolean isInReport(int phrase, NameMention name) {
    int verb = behind(name.end()).map(TokenRange::end).orElse(name.end());
    verb = row.is(verb, ",") ? verb + 1 : verb;
    boolean object = row.isVerb(phrase - 1) || row.tagged(phrase - 1, "CC");
    boolean clause = IntStream.range(row.beginOfSentence(phrase), phrase).anyMatch(row::isFinite);
    return object && clause && row.isFinite(verb) && !row.isCapital(verb + 1);
  }

  private boolean isBorder(int i) {
    return row.is(i, ",") || row.isVerb(i) || row.tagged(i, "''", "CC");
  }

  /** "the CCT union", "the Tass news agency": up to three common nouns. */
  private Optional<TokenRange> sort(NameMention name) {
    int noun =
        row.runEnd(name.end(), name.end() + 2, i -> row.tagged(i, "NN") && row.tagged(i + 1, "NN"));
    boolean last = row.isNoun(noun) && !row.isNoun(noun + 1) && !row.isCapital(noun);
    return last ? Optional.of(new TokenRange(name.end(), noun + 1)) : Optional.empty();
  }
}
