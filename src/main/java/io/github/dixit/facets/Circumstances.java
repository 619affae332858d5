// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.facets;

import io.github.dixit.Facets.CueClass;
import io.github.dixit.TextSpan;
import io.github.dixit.facets.Setting.Role;
import io.github.dixit.text.Token;
import io.github.dixit.text.pattern.PatternTable.Match;
import io.github.dixit.text.pattern.Words;
import io.github.dixit.text.phrase.NounPhrases;
import io.github.dixit.text.phrase.TimeExpressions;
import io.github.dixit.text.phrase.TimeExpressions.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds when it was said and who was told, near the cue and outside the content. */
final class Circumstances {

  private static final Set<CueClass> TELLING =
      Set.of(
          CueClass.SAY,
          CueClass.WRITE,
          CueClass.CLAIM,
          CueClass.CONFIRM,
          CueClass.DENY,
          CueClass.JUDGE);

  /** What is told rather than who: "told the truth", "asked a question". */
  private static final Set<String> THINGS_TOLD =
      Set.of("truth", "story", "lie", "joke", "question", "tale", "anecdote", "favor", "favour");

  /** Verbs whose "to" names what they are about. */
  private static final Set<String> TAKING_TO =
      Set.of("respond", "reply", "refer", "point", "object", "react", "allude", "go", "agree");

  private static final Set<String> LIMITS =
      Set.of("until", "till", "before", "after", "from", "by", "to", "for", "than");

  /** How far from the cue "to her" may stand. */
  private static final int TO_WITHIN = 8;

  private final TimeExpressions times;
  private final NounPhrases phrases;

  Circumstances(TimeExpressions times, NounPhrases phrases) {
    this.times = times;
    this.phrases = phrases;
  }

  /** {@return the time: a date before a mere "later", one after the cue before one in front} */
  Optional<TextSpan> time(Setting setting) {
    List<Match<Kind>> found = new ArrayList<>();
    int end = setting.clauseEnd();
    for (int i = setting.clauseBegin(); i < end; ) {
      Optional<Match<Kind>> match =
          setting.isFree(i) && !isInName(setting, i) && !isLimit(setting, i)
              ? times.at(setting.tokens(), i).filter(m -> isFree(setting, m))
              : Optional.empty();
      match.ifPresent(found::add);
      i = match.map(Match::end).orElse(i + 1);
    }
    return found.stream()
        .min(
            Comparator.comparing((Match<Kind> m) -> m.value())
                .thenComparing(m -> m.begin() < setting.anchorBegin()))
        .map(m -> setting.span(m.begin(), m.end()));
  }

  /** "until Sunday" and "after the weekend" don't say when. */
  private static boolean isLimit(Setting setting, int i) {
    return i > 0 && LIMITS.contains(Words.lower(setting.token(i - 1)));
  }

  private static boolean isInName(Setting setting, int i) {
    return Words.isName(setting.token(i));
  }

  private static boolean isFree(Setting setting, Match<Kind> match) {
    for (int i = match.begin(); i < match.end(); i++) {
      if (!setting.isFree(i)) {
        return false;
      }
    }
    return true;
  }

  /**
   * {@return who was told}
   *
   * @param verb the cue's telling word in the setting
   */
  Optional<TextSpan> addressee(Setting setting, CueClasses.Entry entry, int verb) {
    Optional<TextSpan> object = entry.is("object") ? asObject(setting, verb + 1) : Optional.empty();
    boolean canTell = entry.is("object") || TELLING.contains(entry.cueClass());
    return object.or(() -> canTell ? afterTo(setting, verb + 1) : Optional.empty());
  }

  private Optional<TextSpan> asObject(Setting setting, int from) {
    if (isPassive(setting, from - 1)) {
      return subject(setting);
    }
    int limit = freeEnd(setting, from);
    int end = phrases.end(setting.tokens(), from, limit, "of", "and");
    if (end == from || isThingTold(setting, from, end)) {
      return Optional.empty();
    }
    return Optional.of(setting.span(from, end));
  }

  private boolean isThingTold(Setting setting, int from, int end) {
    int head = phrases.endOfBase(setting.tokens(), from, end) - 1;
    return THINGS_TOLD.contains(Words.lemma(setting.token(head)));
  }

  private static boolean isPassive(Setting setting, int verb) {
    if (!setting.token(verb).tag().equals("VBN")) {
      return false;
    }
    for (int i = verb - 1; i >= Math.max(0, verb - 3); i--) {
      if (Words.lemma(setting.token(i)).equals("be")) {
        return true;
      }
    }
    return false;
  }

  /** {@return the subject of a passive cue: "<u>She</u> was told by the doctor"} */
  private Optional<TextSpan> subject(Setting setting) {
    int to = setting.anchorBegin();
    int from = setting.clauseBegin();
    int begin = phrases.begin(setting.tokens(), to, from);
    boolean free = begin < to;
    for (int i = begin; i < to; i++) {
      free &= setting.is(Role.NONE, i);
    }
    return free ? Optional.of(setting.span(begin, to)) : Optional.empty();
  }

  private Optional<TextSpan> afterTo(Setting setting, int from) {
    int limit = setting.clauseEnd();
    for (int i = from; i < Math.min(limit, from + TO_WITHIN); i++) {
      if (isToSomebody(setting, i)) {
        int end = phrases.end(setting.tokens(), i + 1, freeEnd(setting, i + 1), "of", "and");
        return end == i + 1 ? Optional.empty() : Optional.of(setting.span(i + 1, end));
      }
    }
    return Optional.empty();
  }

  /** Not the "to" of "referring to", "in response to" and "responded to". */
  private static boolean isToSomebody(Setting setting, int i) {
    if (!setting.isFree(i) || !Words.lower(setting.token(i)).equals("to")) {
      return false;
    }
    Token before = setting.token(i - 1);
    boolean inSomethingTo =
        i > 1 && Words.isNoun(before) && setting.token(i - 2).tag().equals("IN");
    return !inSomethingTo
        && !before.tag().equals("VBG")
        && !TAKING_TO.contains(Words.lemma(before));
  }

  private static int freeEnd(Setting setting, int from) {
    int end = from;
    int limit = setting.clauseEnd();
    while (end < limit && setting.isFree(end)) {
      end++;
    }
    return end;
  }
}
