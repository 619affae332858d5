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

/** Tells what heads a source: names, a noun phrase or a pronoun. */
public final class SourceParser {

  private final TokenRow row;
  private final Entities entities;
  private final NounPhrases phrases;
  private final SourceHeads heads;

  public SourceParser(TokenRow row, Entities entities, NounPhrases phrases) {
    this.row = row;
    this.entities = entities;
    this.phrases = phrases;
    this.heads = new SourceHeads(row, entities, phrases, new NameModifiers(row, entities, phrases));
  }

  public ParsedSource parse(TokenRange source) {
    TokenRange range = trim(source);
    Optional<Integer> pronoun = pronoun(range);
    if (pronoun.isEmpty() && startsWithPronoun(range)) {
      TokenRange rest = new TokenRange(range.begin() + 2, range.end());
      return new ParsedSource(
          range, heads.in(rest), Optional.empty(), Optional.empty(), Optional.of(range.begin()));
    }
    if (pronoun.isPresent()) {
      return new ParsedSource(range, List.of(), Optional.empty(), Optional.empty(), pronoun);
    }
    List<NameMention> names = heads.in(range);
    Optional<NounPhrase> phrase = phrases.first(range);
    Optional<TokenRange> unseen =
        names.isEmpty()
            ? phrase.flatMap(p -> unseenName(p, range)).or(() -> wordAsName(range))
            : Optional.empty();
    return new ParsedSource(range, names, unseen, phrase, Optional.empty());
  }

  private TokenRange trim(TokenRange source) {
    int begin = source.begin();
    int end = source.end();
    while (end - begin > 1
        && (row.isPossessiveMark(end - 1) || isMark(end - 1))
        && !closesQuotation(begin, end - 1)) {
      end--;
    }
    while (end - begin > 1 && (isMark(begin) && !row.is(begin, "@") || isBut(begin))) {
      begin++;
    }
    return new TokenRange(begin, end);
  }

  /** "But Ann Smith, a nurse,". */
  private boolean isBut(int i) {
    return row.tagged(i, "CC") && row.startsSentence(i) && row.isCapital(i + 1);
  }

  /** "a man known as “Lanky”": the mark belongs to the source. */
  private boolean closesQuotation(int begin, int mark) {
    if (!row.tagged(mark, "''")) {
      return false;
    }
    for (int i = begin; i < mark; i++) {
      if (row.tagged(i, "``")) {
        return true;
      }
    }
    return false;
  }

  private boolean isMark(int i) {
    return row.isMark(i) && !row.is(i, ")", "%", "$") && !row.lower(i).startsWith("@");
  }

  private Optional<Integer> pronoun(TokenRange range) {
    int last = range.end() - 1;
    if (range.length() == 1) {
      boolean is =
          row.tagged(last, "PRP", "PRP$", "WP", "WP$", "WDT")
              || row.is(last, WordList.PRONOUN)
              || isMistaggedPronoun(last);
      return is ? Optional.of(last) : Optional.empty();
    }
    if (row.is(range.begin(), "not") || endsWithPronoun(range)) {
      return Optional.of(last);
    }
    boolean personal = row.tagged(range.begin(), "PRP") && !row.isNoun(range.begin() + 1);
    boolean relative = row.is(range.begin(), "who", "which");
    boolean first = (personal || relative) && entities.in(range).isEmpty();
    return first ? Optional.of(range.begin()) : Optional.empty();
  }

  /** Taggers take "he" for a noun now and then; "IT" and "US" are none of these. */
  private boolean isMistaggedPronoun(int i) {
    return switch (Pronoun.of(row.lower(i))) {
      case HE, SHE, IT, THEY ->
          Character.isLowerCase(row.word(i).codePointBefore(row.word(i).length()));
      default -> false;
    };
  }

  /** "he and Smith". */
  private boolean startsWithPronoun(TokenRange range) {
    return range.length() > 2
        && row.tagged(range.begin(), "PRP")
        && row.is(range.begin() + 1, "and");
  }

  /** "my sister and I", "both of them", "most of whom", "they all". */
  private boolean endsWithPronoun(TokenRange range) {
    int last = range.end() - 1;
    boolean pronoun = row.tagged(last, "PRP") || row.is(last, "whom");
    return pronoun
        && (row.is(last - 1, "and") || row.is(last - 1, "of") && entities.in(range).isEmpty());
  }

  /** "Will" and "Banks", where the text has an Ann Will and a Bob Banks. */
  private Optional<TokenRange> wordAsName(TokenRange range) {
    return range.length() == 1
            && row.isCapital(range.begin())
            && entities.isPersonAt(row.word(range.begin()), range.begin())
        ? Optional.of(range)
        : Optional.empty();
  }

  /** "dolna_88". */
  private static boolean isAccount(String word) {
    return word.indexOf('_') > 0 && word.chars().anyMatch(Character::isLetter);
  }

  /** A capitalised head that is neither in the lexicon nor found as a name: "Twitter". */
  private Optional<TokenRange> unseenName(NounPhrase phrase, TokenRange range) {
    int head = phrase.head();
    boolean proper =
        row.isCapital(head)
            && phrase.noun().isEmpty()
            && !phrase.plural()
            && (row.tag(head).startsWith("NNP") || !row.startsSentence(head));
    boolean handle =
        row.word(head).startsWith("@")
            || isAccount(row.word(head))
            || row.isCapital(head)
                && phrase.noun().isEmpty()
                && (entities.isPersonAt(row.word(head), head)
                    || entities.isNamedHere(row.word(head)));
    if (!proper && !handle
        || row.tagged(head, "CD") && !isAccount(row.word(head))
        || row.isQuestionOrAnswer(head)
        || WordList.PEOPLE_ENDING.endsIn(row.lower(head)) && !handle
        || row.is(head, WordList.CALENDAR)
        || row.isTitle(head)) {
      return Optional.empty();
    }
    int begin = head;
    while (begin > phrase.range().begin()
        && row.isCapital(begin - 1)
        && !row.tagged(begin - 1, "DT", "PDT", "PRP$", "CD", "``")) {
      begin--;
    }
    return begin >= range.begin() ? Optional.of(new TokenRange(begin, head + 1)) : Optional.empty();
  }
}
