// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.sources;

import io.github.dixit.speakers.grammar.NounPhrases;
import io.github.dixit.speakers.grammar.TokenRange;
import io.github.dixit.speakers.grammar.TokenRow;
import io.github.dixit.speakers.lexicon.WordList;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the grammatical subject of a cue that came without a source: the second verb of <em>Smith
 * met the board and said ...</em>, or a verb whose subject stands behind an apposition. It looks at
 * the first subject of the clause only and gives up where anything is unclear.
 */
final class SubjectFinder {

  private static final int LONGEST_GAP = 60;

  /** Verbs of which "it" is an empty subject: "it seems that". */
  private static final Set<String> EMPTY_SUBJECT =
      Set.of("be", "seem", "appear", "look", "emerge", "turn", "happen", "follow");

  private final TokenRow row;
  private final Clauses clauses;
  private final NounPhrases phrases;

  SubjectFinder(TokenRow row, Clauses clauses, NounPhrases phrases) {
    this.row = row;
    this.clauses = clauses;
    this.phrases = phrases;
  }

  /** {@return the words that name who does what the cue says, if the sentence makes it clear} */
  Optional<TokenRange> find(TokenRange cue) {
    int verb = finiteVerb(cue);
    if (verb < 0 || isPassive(verb, cue.end())) {
      return Optional.empty();
    }
    int sentence = row.sentenceBegin(row.sentence(verb));
    int begin = verb - sentence > LONGEST_GAP ? verb - LONGEST_GAP : sentence;
    return row.quotation(begin) == row.quotation(verb)
        ? from(begin, verb).or(() -> from(clauses.behindQuotation(begin, verb), verb))
        : from(clauses.behindQuotation(begin, verb), verb);
  }

  private Optional<TokenRange> from(int begin, int verb) {
    return clauses
        .subject(begin, verb)
        .filter(s -> !isEmptySubject(s, verb) && !isSeen(verb))
        .flatMap(s -> subjectOf(s, verb));
  }

  private int finiteVerb(TokenRange cue) {
    for (int i = cue.begin(); i < cue.end(); i++) {
      if (clauses.isFinite(i)) {
        return i;
      }
      if (!row.tag(i).startsWith("RB")) {
        return -1;
      }
    }
    return -1;
  }

  private boolean isPassive(int verb, int end) {
    boolean be = false;
    for (int i = verb; i < end; i++) {
      if (be && row.tag(i).equals("VBN")) {
        return true;
      }
      be |= row.token(i).lemma().equals("be");
    }
    return false;
  }

  /** "Smith seems to hope": the text says so, not he. */
  private boolean isSeen(int verb) {
    return WordList.SEEMING.has(row.token(verb).lemma());
  }

  private boolean isEmptySubject(TokenRange subject, int verb) {
    return row.lower(subject.begin()).equals("it")
        && subject.length() == 1
        && EMPTY_SUBJECT.contains(row.token(verb).lemma());
  }

  private Optional<TokenRange> subjectOf(TokenRange first, int verb) {
    int before = beforeAdverbs(verb);
    if (before < first.end()) {
      return Optional.of(first);
    }
    int own = ownVerb(first.end(), verb);
    if (own == verb) {
      return Optional.of(first);
    }
    return own >= 0 && isJoined(own, verb, before)
        ? Optional.of(pronounBetween(own, verb).orElse(first))
        : Optional.empty();
  }

  /** "They said he shouted and called": he did, who has a verb of his own in the same tense. */
  private Optional<TokenRange> pronounBetween(int own, int verb) {
    for (int i = verb - 1; i > own; i--) {
      int before = beforeAdverbs(i);
      if (row.tag(i).equals(row.tag(verb)) && before > own) {
        return row.tag(before).equals("PRP")
            ? Optional.of(new TokenRange(before, before + 1))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** {@return the last token before the verb that is no adverb} */
  private int beforeAdverbs(int verb) {
    int i = verb - 1;
    while (row.tag(i).startsWith("RB")) {
      i--;
    }
    return i;
  }

  /** {@return the first finite verb of the subject, insertions skipped; -1 if it is unclear} */
  private int ownVerb(int from, int limit) {
    int i = from;
    if (row.lower(i).equals("(")) {
      while (i < limit && !row.lower(i).equals(")")) {
        i++;
      }
      i++;
    }
    return row.lower(i).equals(",") ? behindInsertion(i + 1, limit) : verbAt(i, limit);
  }

  /** A verb that follows upon a comma ends an insertion: "Smith, who left, said". */
  private int behindInsertion(int from, int limit) {
    for (int i = from; i < limit; i++) {
      if (row.lower(i).equals(",") || row.lower(i).equals(")")) {
        int verb = verbAt(i + 1, limit);
        if (verb >= 0) {
          return verb;
        }
      }
    }
    return -1;
  }

  /** {@return the finite verb at the token, adverbs and one phrase of time or place skipped} */
  private int verbAt(int from, int limit) {
    int i = from;
    while (i < limit && row.tag(i).startsWith("RB")) {
      i++;
    }
    if (i < limit && row.tag(i).equals("IN")) {
      int next = i + 1;
      i = phrases.first(new TokenRange(next, limit)).map(p -> p.range().end()).orElse(next);
    } else if (i < limit && WordList.CALENDAR.has(row.lower(i))) {
      i++;
    }
    while (i < limit && row.tag(i).startsWith("RB")) {
      i++;
    }
    boolean finite = i == limit || clauses.isFinite(i);
    return i <= limit && finite ? i : -1;
  }

  /** "met the board and said": one tense on both sides of a conjunction. */
  private boolean isJoined(int own, int verb, int before) {
    boolean conjunction = row.lower(before).equals("and") || row.lower(before).equals("but");
    boolean tense =
        row.tag(own).equals(row.tag(verb))
            || row.tag(own).equals("MD")
            || row.token(own).lemma().equals("have");
    return conjunction && tense && !row.tag(verb).equals("MD");
  }
}
