// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.facets;

import io.github.dixit.TextSpan;
import io.github.dixit.facets.Setting.Role;
import io.github.dixit.text.Token;
import io.github.dixit.text.pattern.DataFile;
import io.github.dixit.text.pattern.Words;
import io.github.dixit.text.phrase.NounPhrases;
import io.github.dixit.text.phrase.TimeExpressions;
import java.util.Map;
import java.util.Optional;

/**
 * Finds where or through what it was said: a phrase with "in", "at", "on" and the like near the
 * cue, in the cue or at the head of the clause, whose noun is a medium or an occasion.
 */
final class Venues {

  private enum Kind {
    MEDIUM,
    EVENT,
    ON,
    BODY,
    BY,
    PLATFORM
  }

  private final Map<String, Kind> nouns =
      DataFile.read(Venues.class, "venues.tsv").words(Kind::valueOf);
  private final TimeExpressions times;
  private final NounPhrases phrases;

  Venues(TimeExpressions times, NounPhrases phrases) {
    this.times = times;
    this.phrases = phrases;
  }

  /** {@return the first venue from the cue on, or else the first one before it} */
  Optional<TextSpan> find(Setting setting) {
    int end = setting.clauseEnd();
    for (int i = setting.anchorBegin(); i < end; i++) {
      Optional<TextSpan> venue = at(setting, i, end);
      if (venue.isPresent()) {
        return venue;
      }
    }
    for (int i = setting.clauseBegin(); i < setting.anchorBegin(); i++) {
      Optional<TextSpan> venue = at(setting, i, setting.anchorBegin());
      if (venue.isPresent()) {
        return venue;
      }
    }
    return Optional.empty();
  }

  private Optional<TextSpan> at(Setting setting, int i, int clauseEnd) {
    if (!setting.isFree(i)
        || !isPreposition(Words.lower(setting.token(i)))
        || times.at(setting.tokens(), i).isPresent()) {
      return Optional.empty();
    }
    int limit = freeEnd(setting, i + 1, clauseEnd);
    int head = phrases.endOfBase(setting.tokens(), i + 1, limit);
    int ofEnd = phrases.end(setting.tokens(), i + 1, limit, "of");
    boolean found =
        head > i + 1
            && (isVenue(setting, i, head - 1)
                || isTitle(setting.token(head - 1)) && isVenue(setting, i, ofEnd - 1)
                || isPlaceOfSpeech(setting, i, head));
    int end =
        phrases.end(
            setting.tokens(),
            i + 1,
            limit,
            "of",
            "with",
            "to",
            "on",
            "for",
            "by",
            "from",
            "in",
            "at",
            "about");
    return found ? Optional.of(setting.span(i, end)) : Optional.empty();
  }

  private static boolean isPreposition(String word) {
    return switch (word) {
      case "in", "at", "on", "during", "via", "through", "by", "over", "before" -> true;
      default -> false;
    };
  }

  private boolean isVenue(Setting setting, int preposition, int noun) {
    Token head = setting.token(noun);
    Kind kind = nouns.get(Words.lemma(head));
    if (kind == null) {
      return isOutlet(setting, preposition, noun);
    }
    return switch (Words.lower(setting.token(preposition))) {
      case "by" -> kind == Kind.BY;
      case "before" -> kind == Kind.BODY;
      case "in" -> kind != Kind.BODY && kind != Kind.ON && kind != Kind.PLATFORM;
      default -> kind != Kind.BODY && (kind != Kind.PLATFORM || Words.isNoun(head));
    };
  }

  /** "in his State of the Union address", not "in the wake of his address". */
  private static boolean isTitle(Token head) {
    return head.tag().startsWith("NNP");
  }

  /** "on Sky News": the body that one is on is a broadcaster. */
  private static boolean isOutlet(Setting setting, int preposition, int noun) {
    return Words.lower(setting.token(preposition)).equals("on")
        && setting.token(noun).nameTag().equals("ORGANIZATION");
  }

  /** "said in Geneva", right beside the cue. */
  private static boolean isPlaceOfSpeech(Setting setting, int preposition, int end) {
    boolean beside = preposition == setting.anchorEnd() || setting.is(Role.CUE, preposition);
    for (int i = preposition + 1; i < end; i++) {
      beside &= setting.token(i).nameTag().equals("LOCATION");
    }
    String word = Words.lower(setting.token(preposition));
    return beside && (word.equals("in") || word.equals("at"));
  }

  private static int freeEnd(Setting setting, int from, int clauseEnd) {
    int end = from;
    while (end < clauseEnd && setting.isFree(end)) {
      end++;
    }
    return end;
  }
}
