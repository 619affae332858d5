// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.facets;

import io.github.dixit.TextSpan;
import io.github.dixit.facets.Setting.Region;
import io.github.dixit.facets.Setting.Role;
import io.github.dixit.text.Token;
import io.github.dixit.text.pattern.DataFile;
import io.github.dixit.text.pattern.Words;
import io.github.dixit.text.phrase.NounPhrases;
import io.github.dixit.text.phrase.TimeExpressions;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
    CHAMBER,
    BY,
    PLATFORM
  }

  /** How many tokens "published in May in a journal" may have. */
  private static final int LONGEST = 12;

  private final Map<String, Kind> nouns;
  private final Set<String> bare;
  private final Set<String> stretches;
  private final TimeExpressions times;
  private final NounPhrases phrases;

  Venues(TimeExpressions times, NounPhrases phrases) {
    this.times = times;
    this.phrases = phrases;
    DataFile file = DataFile.read(Venues.class, "venues.tsv");
    nouns = file.words(Kind::valueOf);
    bare = file.set("bare");
    stretches = file.set("stretch");
  }

  /** {@return the first venue of the likeliest region that has one} */
  Optional<TextSpan> find(Setting setting) {
    for (Region region : setting.regions()) {
      for (int i = region.begin(); i < region.end(); i++) {
        Optional<TextSpan> venue = at(setting, i, region.end());
        if (venue.isPresent()) {
          return venue;
        }
      }
    }
    return Optional.empty();
  }

  /** {@return whether a venue begins at the token} */
  boolean beginsAt(Setting setting, int i) {
    return at(setting, i, setting.tokens().size()).isPresent();
  }

  private Optional<TextSpan> at(Setting setting, int i, int clauseEnd) {
    if (!setting.isFree(i)
        || !isPreposition(Words.lower(setting.token(i)))
        || times.at(setting.tokens(), i).isPresent()) {
      return Optional.empty();
    }
    if (isRelative(setting, i)) {
      return Optional.of(setting.span(i, i + 2));
    }
    int limit = freeEnd(setting, i + 1, clauseEnd);
    int head = phrases.endOfBase(setting.tokens(), i + 1, limit);
    int ofEnd = phrases.end(setting.tokens(), i + 1, limit, "of");
    int joined = phrases.end(setting.tokens(), i + 1, limit, "and", "if", "but");
    boolean found =
        head > i + 1
            && !(head == i + 2 && bare.contains(Words.lemma(setting.token(i + 1))))
            && (isVenue(setting, i, head - 1)
                || isTitle(setting.token(head - 1)) && isVenue(setting, i, ofEnd - 1)
                || joined > head && isVenue(setting, i, joined - 1)
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
    int whole = Programmes.end(setting.tokens(), end, limit);
    return found
        ? Optional.of(setting.span(i, withParticiple(setting, whole, limit)))
        : Optional.empty();
  }

  /** "her letter to the club, <u>in which</u> she said" */
  private boolean isRelative(Setting setting, int i) {
    return i > 0
        && i + 1 < setting.tokens().size()
        && setting.token(i + 1).tag().equals("WDT")
        && hasVenueBefore(setting, i);
  }

  /** The nearest noun, or that before a phrase that hangs on it: "a call to the office". */
  private boolean hasVenueBefore(Setting setting, int i) {
    int nouns = 0;
    for (int j = i - 1; j >= Math.max(0, i - LONGEST) && nouns < 2; j--) {
      if (Words.isNoun(setting.token(j)) && !Words.isName(setting.token(j))) {
        nouns++;
        if (isVenue(setting, i, j)) {
          return true;
        }
      }
    }
    return false;
  }

  /** "at a briefing <u>held in the town hall</u>", "in a study <u>published in May</u>" */
  private static int withParticiple(Setting setting, int from, int limit) {
    if (from >= limit || !setting.token(from).tag().equals("VBN")) {
      return from;
    }
    int end = from;
    while (end < Math.min(limit, from + LONGEST) && setting.token(end).tag().matches("[A-Z$]+")) {
      end++;
    }
    return end;
  }

  private static boolean isPreposition(String word) {
    return switch (word) {
      case "in",
          "at",
          "on",
          "during",
          "via",
          "through",
          "by",
          "over",
          "before",
          "from",
          "inside",
          "outside" ->
          true;
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
      case "before" -> kind == Kind.BODY || kind == Kind.CHAMBER;
      case "in" -> kind != Kind.BODY && kind != Kind.ON && kind != Kind.PLATFORM;
      case "on", "at", "from" -> kind != Kind.BODY && isNounOrNoPlatform(kind, head);
      default -> kind != Kind.BODY && kind != Kind.CHAMBER && isNounOrNoPlatform(kind, head);
    };
  }

  private static boolean isNounOrNoPlatform(Kind kind, Token head) {
    return kind != Kind.PLATFORM || Words.isNoun(head);
  }

  /** "in his State of the Union address", not "in the wake of his address". */
  private static boolean isTitle(Token head) {
    return head.tag().startsWith("NNP");
  }

  /** "on Sky News", "at Halden University", "during an odd exchange" */
  private boolean isOutlet(Setting setting, int preposition, int noun) {
    Token head = setting.token(noun);
    return switch (Words.lower(setting.token(preposition))) {
      case "on", "at" -> head.nameTag().equals("ORGANIZATION");
      case "during" ->
          Words.isNoun(head) && !Words.isName(head) && !stretches.contains(Words.lemma(head));
      default -> false;
    };
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
