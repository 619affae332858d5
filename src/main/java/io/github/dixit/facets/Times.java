// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.facets;

import io.github.dixit.TextSpan;
import io.github.dixit.facets.Setting.Region;
import io.github.dixit.text.MarkShape;
import io.github.dixit.text.Token;
import io.github.dixit.text.pattern.DataFile;
import io.github.dixit.text.pattern.PatternTable;
import io.github.dixit.text.pattern.PatternTable.Match;
import io.github.dixit.text.pattern.Words;
import io.github.dixit.text.phrase.TimeExpressions;
import io.github.dixit.text.phrase.TimeExpressions.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds when it was said. */
final class Times {

  private static final Set<String> LIMITS =
      Set.of("until", "till", "from", "by", "to", "for", "than");

  /** How many tokens "before the vote in the town hall" may have. */
  private static final int LONGEST = 14;

  private final TimeExpressions times;
  private final PatternTable<Boolean> events =
      DataFile.read(Times.class, "events.tsv").patterns(row -> true);

  private final Venues venues;

  Times(TimeExpressions times, Venues venues) {
    this.times = times;
    this.venues = venues;
  }

  /** {@return whether a time begins at the token} */
  boolean beginsAt(Setting setting, int i) {
    return at(setting, i, setting.tokens().size()).isPresent();
  }

  /** {@return the time: a date before a mere "later", and by the likeliest region} */
  Optional<TextSpan> find(Setting setting) {
    List<Match<Kind>> found = new ArrayList<>();
    for (Region region : setting.regions()) {
      addAll(setting, region, found);
      Optional<Match<Kind>> date = found.stream().filter(m -> m.value() == Kind.DATE).findFirst();
      if (date.isPresent()) {
        return date.map(m -> setting.span(m.begin(), m.end()));
      }
    }
    return found.stream().findFirst().map(m -> setting.span(m.begin(), m.end()));
  }

  private void addAll(Setting setting, Region region, List<Match<Kind>> found) {
    for (int i = region.begin(); i < region.end(); ) {
      Optional<Match<Kind>> match =
          setting.isFree(i) ? at(setting, i, region.end()) : Optional.empty();
      match.ifPresent(found::add);
      i = match.map(Match::end).orElse(i + 1);
    }
  }

  private Optional<Match<Kind>> at(Setting setting, int i, int end) {
    Optional<Match<Kind>> date =
        Words.isName(setting.token(i)) || isLimit(setting, i)
            ? Optional.empty()
            : times
                .at(setting.tokens(), i)
                .filter(m -> isFree(setting, m) && !isOfSomething(setting, m));
    return event(setting, i, end).or(() -> date);
  }

  /** "until Sunday" doesn't say when. */
  private static boolean isLimit(Setting setting, int i) {
    return i > 0 && LIMITS.contains(Words.lower(setting.token(i - 1)));
  }

  private static boolean isFree(Setting setting, Match<Kind> match) {
    for (int i = match.begin(); i < match.end(); i++) {
      if (!setting.isFree(i)) {
        return false;
      }
    }
    return true;
  }

  /** "this year's chair", "a Sunday letter", "a study published on Sunday" */
  private static boolean isOfSomething(Setting setting, Match<Kind> match) {
    List<Token> tokens = setting.tokens();
    boolean more = match.end() < tokens.size();
    boolean beforeNoun = more && Words.isNoun(tokens.get(match.end()));
    if (more && tokens.get(match.end()).tag().equals("POS")) {
      return true;
    }
    if (match.begin() == 0) {
      return false;
    }
    Token before = tokens.get(match.begin() - 1);
    if (before.tag().equals("POS")) {
      return true;
    }
    boolean inPhrase = before.tag().equals("DT") || before.tag().startsWith("PRP$");
    boolean participle =
        before.tag().equals("VBN") && setting.is(Setting.Role.NONE, match.begin() - 1);
    return beforeNoun && inPhrase || participle;
  }

  /** "hours before the vote", "ahead of talks in Geneva on Friday" */
  private Optional<Match<Kind>> event(Setting setting, int i, int regionEnd) {
    Optional<Match<Boolean>> match = events.longestAt(setting.tokens(), i);
    // "before the committee" says where.
    if (match.isEmpty() || venues.beginsAt(setting, i)) {
      return Optional.empty();
    }
    int end = match.get().end();
    while (end < regionEnd
        && end < i + LONGEST
        && setting.isFree(end)
        && !isBoundary(setting, end)) {
      end++;
    }
    return end > match.get().end() ? Optional.of(new Match<>(i, end, Kind.DATE)) : Optional.empty();
  }

  private static boolean isBoundary(Setting setting, int i) {
    Token token = setting.token(i);
    return switch (token.tag()) {
      case ",", ":", ".", "``", "''", "-LRB-", "-RRB-" -> true;
      default -> setting.is(Setting.Role.CUE, i) || MarkShape.isDouble(token.text());
    };
  }
}
