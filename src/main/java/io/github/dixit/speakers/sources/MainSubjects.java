// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.sources;

import io.github.dixit.speakers.grammar.TokenRange;
import io.github.dixit.speakers.grammar.TokenRow;
import java.util.Optional;

/**
 * Finds who does what a participle says: the subject of the sentence that it hangs on. <em>Smith
 * left the room, calling it a farce.</em>
 */
final class MainSubjects {

  private static final int LONGEST_GAP = 80;

  /**
   * How many openings, each up to a comma, are passed: "Earlier this week, in Oslo, Smith said".
   */
  private static final int OPENINGS = 3;

  private static final int LONGEST_APPOSITION = 30;

  private final TokenRow row;
  private final Clauses clauses;

  MainSubjects(TokenRow row, Clauses clauses) {
    this.row = row;
    this.clauses = clauses;
  }

  /** {@return the words that name the subject of the participle that the cue begins with} */
  Optional<TokenRange> find(TokenRange cue) {
    int participle = participle(cue);
    if (participle < 0) {
      return Optional.empty();
    }
    int sentence = row.sentenceBegin(row.sentence(participle));
    int begin = Math.max(sentence, participle - LONGEST_GAP);
    int start =
        row.quotation(begin) == row.quotation(participle)
            ? begin
            : clauses.behindQuotation(begin, participle);
    return from(start, participle);
  }

  /** "saying", "also calling"; not "a calling", "his saying", "is saying". */
  private int participle(TokenRange cue) {
    int i = cue.begin();
    while (i < cue.end() && row.tag(i).startsWith("RB")) {
      i++;
    }
    boolean hangs =
        i < cue.end()
            && row.tag(i).equals("VBG")
            && i > 0
            && (row.lower(i - 1).equals(",")
                || row.tag(i - 1).startsWith("RB")
                || row.tag(i - 1).equals("IN") && !row.isNoun(i + 1));
    return hangs ? i : -1;
  }

  private Optional<TokenRange> from(int start, int participle) {
    int begin = start;
    for (int i = 0; i < OPENINGS && begin < participle; i++) {
      Optional<TokenRange> subject =
          clauses.subject(begin, participle).filter(s -> hasVerb(s.end(), participle));
      if (subject.isPresent()) {
        return subject;
      }
      begin = behindComma(begin, participle);
    }
    return Optional.empty();
  }

  private int behindComma(int from, int limit) {
    int i = from;
    while (i < limit && !row.lower(i).equals(",")) {
      i++;
    }
    return i + 1;
  }

  /** "Smith said", "Smith, 43, the mayor, also said". */
  private boolean hasVerb(int from, int limit) {
    int i = from;
    while (i < limit && row.tag(i).startsWith("RB")) {
      i++;
    }
    if (i < limit && clauses.isFinite(i)) {
      return true;
    }
    boolean apposition = row.lower(i).equals(",") || row.lower(i).equals("(");
    for (int j = i + 1; apposition && j < Math.min(limit, i + LONGEST_APPOSITION); j++) {
      boolean closed = row.lower(j - 1).equals(",") || row.lower(j - 1).equals(")");
      if (closed && j > i + 1 && clauses.isFinite(j)) {
        return true;
      }
    }
    return false;
  }
}
