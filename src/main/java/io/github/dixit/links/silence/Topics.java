// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.links.silence;

import io.github.dixit.links.silence.Subjects.Range;
import io.github.dixit.text.Token;
import io.github.dixit.text.pattern.PatternTable.Match;
import io.github.dixit.text.pattern.Words;
import io.github.dixit.text.phrase.NounPhrases;
import io.github.dixit.text.phrase.TimeExpressions;
import io.github.dixit.text.phrase.TimeExpressions.Kind;
import java.util.List;
import java.util.Optional;

/** Finds what a silence is about: the words after its cue up to the end of the clause. */
final class Topics {

  private static final int LONGEST = 60;

  private final TimeExpressions times;
  private final NounPhrases phrases;

  Topics(TimeExpressions times, NounPhrases phrases) {
    this.times = times;
    this.phrases = phrases;
  }

  /** {@return the topic after the cue that ends before the given token} */
  Optional<Range> after(List<Token> sentence, int cueEnd) {
    // "did not respond on Monday to questions"
    int begin = cueEnd < sentence.size() ? endOfTime(sentence, cueEnd) : cueEnd;
    int limit = Math.min(sentence.size(), begin + LONGEST);
    int end = begin;
    while (end < limit && !isClosing(sentence, end) && !startsOther(sentence, begin, end)) {
      end++;
    }
    boolean until = end > begin && Words.lower(sentence.get(begin)).equals("by");
    return end > begin && !until ? Optional.of(new Range(begin, end)) : Optional.empty();
  }

  private int endOfTime(List<Token> sentence, int i) {
    return times.at(sentence, i).filter(m -> m.value() == Kind.DATE).map(Match::end).orElse(i);
  }

  private static boolean isClosing(List<Token> sentence, int i) {
    Token token = sentence.get(i);
    return switch (token.tag()) {
      case ".", ",", ":", "''", "``", "-LRB-", "-RRB-" -> true;
      default -> token.text().equals(".") || token.text().equals("(");
    };
  }

  private boolean startsOther(List<Token> sentence, int begin, int i) {
    // "declined to say whether it would open on Sunday": the time is what it was about.
    boolean clause = Spoken.opensClause(Words.lower(sentence.get(begin)));
    return !clause && endsWithTime(sentence, i)
        || joinsClause(sentence, i)
        || i > begin && isSubordinator(sentence.get(i));
  }

  private boolean joinsClause(List<Token> sentence, int i) {
    if (!sentence.get(i).tag().equals("CC") || i + 1 == sentence.size()) {
      return false;
    }
    Token next = sentence.get(i + 1);
    return Words.lower(sentence.get(i)).equals("but")
        || isSubject(sentence, i + 1)
        || next.tag().startsWith("VB")
        || next.tag().equals("MD")
        || next.tag().equals("PRP")
        || next.tag().startsWith("RB");
  }

  /** A time that is no part of a noun phrase: "its Sunday report". */
  private boolean endsWithTime(List<Token> sentence, int i) {
    int end = endOfTime(sentence, i);
    return end > i && (end == sentence.size() || !Words.isNoun(sentence.get(end)));
  }

  /** "could not verify the video and <u>the ministry</u> did not respond" */
  private boolean isSubject(List<Token> sentence, int i) {
    int end = phrases.end(sentence, i, sentence.size(), "of");
    return end > i && end < sentence.size() && Words.isFinite(sentence.get(end));
  }

  private static boolean isSubordinator(Token token) {
    return switch (Words.lower(token)) {
      case "when",
          "while",
          "because",
          "although",
          "though",
          "after",
          "as",
          "before",
          "since",
          "until",
          "despite",
          "amid",
          "saying",
          "citing" ->
          true;
      default -> false;
    };
  }
}
