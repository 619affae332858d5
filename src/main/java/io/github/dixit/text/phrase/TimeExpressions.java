// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.text.phrase;

import io.github.dixit.text.Token;
import io.github.dixit.text.pattern.DataFile;
import io.github.dixit.text.pattern.PatternTable;
import io.github.dixit.text.pattern.PatternTable.Match;
import io.github.dixit.text.pattern.Words;
import java.util.List;
import java.util.Optional;

/** Knows how English says when. Immutable and thread-safe. */
public final class TimeExpressions {

  /** How exact a time is. */
  public enum Kind {
    /** A day, a month, a stretch of time: <em>on Sunday</em>, <em>last week</em>. */
    DATE,
    /** A mere order: <em>later</em>. */
    ADVERB
  }

  private final PatternTable<Kind> table =
      DataFile.read(TimeExpressions.class, "times.tsv").patterns(row -> Kind.valueOf(row.get(1)));

  /** {@return the longest time expression that starts at the token} */
  public Optional<Match<Kind>> at(List<Token> tokens, int i) {
    return isNewspaper(tokens, i) ? Optional.empty() : table.longestAt(tokens, i);
  }

  /** "USA Today", "Politics Tonight", "Radio 4's Today programme": times don't begin so. */
  private static boolean isNewspaper(List<Token> tokens, int i) {
    String word = Words.lower(tokens.get(i));
    return i > 0
        && (word.equals("today") || word.equals("tonight"))
        && Character.isUpperCase(tokens.get(i).text().charAt(0))
        && Character.isLetterOrDigit(tokens.get(i - 1).text().charAt(0));
  }
}
