// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.facets;

import io.github.dixit.facets.Setting.Role;
import io.github.dixit.text.Token;
import io.github.dixit.text.pattern.DataFile;
import io.github.dixit.text.pattern.PatternTable;
import io.github.dixit.text.pattern.PatternTable.Match;
import io.github.dixit.text.pattern.Words;
import java.util.List;
import java.util.stream.IntStream;

/** Knows what the clause around an act says about it: that it never was, or that it was a habit. */
final class Frames {

  private enum Kind {
    BEFORE,
    NOUN,
    DENIED,
    FAKE,
    HABIT
  }

  /** How many words "a fake quote attributed" may have up to the cue. */
  private static final int FAKE_WITHIN = 5;

  /** How many adverbs and the like may stand between a frame and the source. */
  private static final int GAP = 3;

  private final PatternTable<Kind> patterns =
      DataFile.read(Frames.class, "frames.tsv").patterns(row -> Kind.valueOf(row.get(1)));

  /** {@return whether the text says that it was not said: "there is no evidence that X said"} */
  boolean denies(Setting setting) {
    int start = start(setting);
    return endsBefore(setting, start, Kind.BEFORE)
        || isParticiple(setting) && endsBefore(setting, setting.anchorBegin(), Kind.BEFORE)
        || endsBefore(setting, start, Kind.NOUN) && isDeniedBehind(setting)
        || isFake(setting);
  }

  /** "the minister denies <u>having said</u>": its source stands before the other verb. */
  private static boolean isParticiple(Setting setting) {
    return setting.token(setting.anchorBegin()).tag().equals("VBG");
  }

  /** {@return whether "would" tells what somebody used to do, or did later} */
  boolean tellsHabit(Setting setting) {
    List<Token> around =
        IntStream.range(0, setting.tokens().size())
            .filter(setting::isFree)
            .mapToObj(setting::token)
            .toList();
    return patterns.in(around).stream().anyMatch(m -> m.value() == Kind.HABIT);
  }

  /** {@return where the act begins: with its source if that comes first} */
  private static int start(Setting setting) {
    int i = 0;
    while (i < setting.anchorBegin() && !setting.is(Role.SOURCE, i)) {
      i++;
    }
    return i;
  }

  private boolean endsBefore(Setting setting, int start, Kind kind) {
    for (Match<Kind> match : patterns.in(setting.tokens().subList(0, start))) {
      if (match.value() == kind && isGap(setting, match.end(), start)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isGap(Setting setting, int from, int to) {
    return to - from <= GAP
        && IntStream.range(from, to).mapToObj(setting::token).allMatch(Frames::isLight);
  }

  private static boolean isLight(Token token) {
    return switch (token.tag()) {
      case "RB", "MD", "DT", "IN", "TO", "VBP", "VBZ", "VBD" ->
          !Words.lower(token).equals("but") && !token.tag().equals("VBD")
              || Words.lemma(token).equals("have");
      default -> false;
    };
  }

  private boolean isDeniedBehind(Setting setting) {
    int end = setting.tokens().size();
    while (end > setting.anchorEnd() && !setting.is(Role.CONTENT, end - 1)) {
      end--;
    }
    int from = end;
    return IntStream.range(from, Math.min(setting.tokens().size(), from + 2))
        .mapToObj(i -> patterns.longestAt(setting.tokens(), i))
        .anyMatch(m -> m.filter(k -> k.value() == Kind.DENIED).isPresent());
  }

  private boolean isFake(Setting setting) {
    int from = Math.max(0, setting.anchorBegin() - FAKE_WITHIN);
    for (int i = from; i < setting.anchorBegin(); i++) {
      from = Words.lower(setting.token(i)).equals("whose") ? i : from;
    }
    return IntStream.range(from, setting.anchorEnd())
        .filter(i -> setting.isFree(i) || setting.is(Role.SOURCE, i))
        .mapToObj(i -> patterns.longestAt(setting.tokens(), i))
        .anyMatch(m -> m.filter(k -> k.value() == Kind.FAKE).isPresent());
  }
}
