// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.sources;

import io.github.dixit.speakers.entities.Entities;
import io.github.dixit.speakers.grammar.NameMention;
import io.github.dixit.speakers.grammar.NounPhrase;
import io.github.dixit.speakers.grammar.NounPhrases;
import io.github.dixit.speakers.grammar.TokenRange;
import io.github.dixit.speakers.grammar.TokenRow;
import io.github.dixit.speakers.lexicon.Pronoun;
import io.github.dixit.speakers.lexicon.WordList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Tells what heads a source: names, a noun phrase or a pronoun. */
record SourceParser(TokenRow row, Entities entities, NounPhrases phrases, SourceHeads heads) {

  SourceParser(TokenRow row, Entities entities, NounPhrases phrases) {
    this(
        row,
        entities,
        phrases,
        new SourceHeads(row, entities, phrases, new NameModifiers(row, entities, phrases)));
  }

  ParsedSource parse(TokenRange source) {
    TokenRange range = trim(source);
    Optional<Integer> pronoun = pronoun(range);
    if (pronoun.isPresent()) {
      TokenRange rest = new TokenRange(pronoun.get() + 2, range.end()); // "he and Smith"
      return new ParsedSource(range, heads.in(rest), Optional.empty(), Optional.empty(), pronoun);
    }
    List<NameMention> names = heads.in(range);
    Optional<NounPhrase> phrase = phrases.first(range).map(p -> behindName(p, range).orElse(p));
    Optional<TokenRange> unseen =
        names.isEmpty()
            ? phrase.flatMap(p -> unseenName(p, range)).or(() -> wordAsName(range))
            : Optional.empty();
    return new ParsedSource(range, names, unseen, phrase, Optional.empty());
  }

  /** "a Department for Roads spokesman": the noun behind the name that the phrase broke off in. */
  private Optional<NounPhrase> behindName(NounPhrase phrase, TokenRange range) {
    return entities
        .at(phrase.head())
        .filter(n -> n.end() > phrase.head() + 1 && n.end() < range.end())
        .filter(n -> row.isNoun(n.end()) && !row.isCapital(n.end()))
        .flatMap(n -> phrases.first(new TokenRange(n.end(), range.end())));
  }

  /** Without the marks and the conjunction around. */
  private TokenRange trim(TokenRange source) {
    int begin = source.begin();
    boolean quoting = // "a man known as “Lanky”"
        IntStream.range(begin, source.end()).anyMatch(i -> row.tagged(i, "``"));
    int end =
        row.runBegin(
            source.end(),
            begin + 1,
            i -> (row.isPossessiveMark(i) || isMark(i)) && !(quoting && row.tagged(i, "''")));
    return new TokenRange(row.runEnd(begin, end - 1, i -> isMark(i) || isBut(i)), end);
  }

  /** "But Ann Smith, a nurse,". */
  private boolean isBut(int i) {
    return row.tagged(i, "CC") && row.startsSentence(i) && row.isCapital(i + 1);
  }

  private boolean isMark(int i) {
    return row.isMark(i) && !row.is(i, ")", "%", "$") && !row.lower(i).startsWith("@");
  }

  /** {@return the pronoun that the source is, or begins or ends with} */
  private Optional<Integer> pronoun(TokenRange range) {
    int first = range.begin();
    int last = range.end() - 1;
    if (first == last) {
      return isPronoun(last) ? Optional.of(last) : Optional.empty();
    }
    boolean unnamed = entities.in(range).isEmpty();
    if ((row.tagged(last, "PRP") || row.is(last, "whom"))
        && (row.is(last - 1, "and") || row.is(last - 1, "of") && unnamed)) {
      return Optional.of(last); // "my sister and I", "both of them", "most of whom"
    }
    boolean personal = row.tagged(first, "PRP");
    boolean leads =
        personal && row.is(first + 1, "and")
            || unnamed && personal && !row.isNoun(first + 1)
            || unnamed && row.is(first, "who", "which");
    return leads ? Optional.of(first) : Optional.empty();
  }

  /** Taggers take "he" for a noun now and then; "IT" and "US" are none of these. */
  private boolean isPronoun(int i) {
    boolean shouted = Character.isUpperCase(row.word(i).codePointBefore(row.word(i).length()));
    if (shouted && row.word(i).length() > 1 && entities.at(i).isPresent()) {
      return false; // the WHO
    }
    return row.tagged(i, "PRP", "PRP$", "WP", "WP$", "WDT")
        || row.is(i, WordList.PRONOUN)
        || !shouted && Pronoun.of(row.lower(i)) != Pronoun.NONE;
  }

  /** "Will" and "Banks", where the text has an Ann Will and a Bob Banks. */
  private Optional<TokenRange> wordAsName(TokenRange range) {
    return Optional.of(range)
        .filter(r -> r.length() == 1 && row.isCapital(r.begin()))
        .filter(r -> entities.isPersonAt(row.word(r.begin()), r.begin()));
  }

  /** A capitalised head that is neither in the lexicon nor found as a name: "Twitter". */
  private Optional<TokenRange> unseenName(NounPhrase phrase, TokenRange range) {
    int head = phrase.head();
    String word = row.word(head);
    boolean capital = row.isCapital(head) && phrase.noun().isEmpty() && !row.isTitle(head);
    boolean known = entities.isPersonAt(word, head);
    boolean account = word.startsWith("@") || word.indexOf('_') > 0; // "dolna_88"
    if (!account && !(capital && (known || isProper(phrase)))) {
      return Optional.empty();
    }
    int begin =
        row.runBegin(
            head,
            account ? head : Math.max(range.begin(), phrase.range().begin()),
            i -> row.isCapital(i) && !row.tagged(i, "DT", "PDT", "PRP$", "CD", "``"));
    return Optional.of(new TokenRange(begin, head + 1));
  }

  private boolean isProper(NounPhrase phrase) {
    int head = phrase.head();
    return !phrase.plural()
        && (row.tag(head).startsWith("NNP") || !row.startsSentence(head))
        && !row.tagged(head, "CD")
        && !row.is(head, WordList.CALENDAR)
        && !row.is(head, WordList.PEOPLES)
        && !WordList.PEOPLE_ENDING.endsIn(row.lower(head));
  }
}
