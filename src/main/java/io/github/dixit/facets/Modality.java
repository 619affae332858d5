// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.facets;

import io.github.dixit.Facets.Certainty;
import io.github.dixit.Facets.CueClass;
import io.github.dixit.Facets.Polarity;
import io.github.dixit.facets.Setting.Role;
import io.github.dixit.text.Token;
import io.github.dixit.text.pattern.DataFile;
import io.github.dixit.text.pattern.PatternTable;
import io.github.dixit.text.pattern.Words;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Knows whether an act is denied, doubtful or unreal, from the cue and the words before it. */
final class Modality {

  private enum Effect {
    NEGATIVE,
    HEDGED,
    HYPOTHETICAL,
    WOULD,
    NONE
  }

  private static final Set<String> CONDITIONS =
      Set.of("if", "unless", "whether", "assuming", "supposing", "lest");

  private static final Set<String> NOBODY =
      Set.of("no", "none", "nobody", "neither", "no-one", "nothing");

  private final PatternTable<Set<Effect>> table =
      DataFile.read(Modality.class, "modality.tsv").patterns(Modality::effects);

  private final Frames frames = new Frames();

  private static Set<Effect> effects(List<String> row) {
    return Set.of(row.get(1).split(",")).stream()
        .map(Effect::valueOf)
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * {@return whether the act is affirmed}
   *
   * @param cueEnd one past the cue's telling word; what follows that is no part of its verb group
   */
  Polarity polarity(Setting setting, int cueEnd) {
    boolean negative =
        effectsAround(setting, cueEnd).contains(Effect.NEGATIVE) || frames.denies(setting);
    List<Token> source = setting.tokensOf(Role.SOURCE);
    boolean nobody = !source.isEmpty() && NOBODY.contains(Words.lower(source.get(0)));
    return negative != nobody ? Polarity.NEGATIVE : Polarity.POSITIVE;
  }

  /**
   * {@return whether the text presents the act as a fact}
   *
   * @param cueEnd as in {@link #polarity}
   */
  Certainty certainty(Setting setting, int cueEnd, CueClass cueClass) {
    Set<Effect> effects = effectsAround(setting, cueEnd);
    if (effects.contains(Effect.HYPOTHETICAL)
        || effects.contains(Effect.WOULD) && !frames.tellsHabit(setting)
        || isConditional(setting)
        || isQuestion(setting, cueClass)) {
      return Certainty.HYPOTHETICAL;
    }
    boolean hedged = effects.contains(Effect.HEDGED) || opensWithHedge(setting);
    return hedged ? Certainty.HEDGED : Certainty.FACTUAL;
  }

  private Set<Effect> effectsAround(Setting setting, int cueEnd) {
    return table.in(verbGroup(setting, cueEnd)).stream()
        .map(PatternTable.Match::value)
        .flatMap(Collection::stream)
        .collect(Collectors.toSet());
  }

  /** {@return the cue with the auxiliaries before it, those before an inverted subject too} */
  private static List<Token> verbGroup(Setting setting, int cueEnd) {
    Deque<Token> group = new ArrayDeque<>();
    int i = setting.anchorBegin() - 1;
    for (; i >= 0 && setting.is(Role.NONE, i) && belongsToVerb(setting.token(i)); i--) {
      group.addFirst(setting.token(i));
    }
    while (i >= 0 && setting.is(Role.SOURCE, i)) {
      i--;
    }
    for (; i >= 0 && setting.is(Role.NONE, i) && invertsWithSubject(setting.token(i)); i--) {
      group.addFirst(setting.token(i));
    }
    for (int j = setting.anchorBegin(); j < cueEnd; j++) {
      if (setting.is(Role.CUE, j)) {
        group.addLast(setting.token(j));
      }
    }
    return List.copyOf(group);
  }

  private static boolean belongsToVerb(Token token) {
    return token.tag().startsWith("VB")
        || token.tag().equals("MD")
        || token.tag().equals("TO")
        || Words.isAdverb(token)
        || Words.lower(token).equals("likely")
        || Words.lower(token).equals("unlikely")
        || Words.lower(token).equals("without");
  }

  private static boolean invertsWithSubject(Token token) {
    return switch (Words.lemma(token)) {
      case "do", "have", "be", "nor", "neither", "never", "hardly", "not", "n't" -> true;
      default -> token.tag().equals("MD");
    };
  }

  private static boolean isConditional(Setting setting) {
    int i = setting.anchorBegin() - 1;
    while (i >= 0
        && (setting.is(Role.SOURCE, i)
            || setting.is(Role.NONE, i) && belongsToVerb(setting.token(i)))) {
      i--;
    }
    return i >= 0 && setting.is(Role.NONE, i) && CONDITIONS.contains(Words.lower(setting.token(i)));
  }

  /** A question mark of the sentence's own, or of an indirect content: "Does he think it's so?" */
  private static boolean isQuestion(Setting setting, CueClass cueClass) {
    int last = setting.tokens().size() - 1;
    boolean asks = last >= 0 && setting.token(last).text().endsWith("?");
    return asks && cueClass != CueClass.ASK && (setting.is(Role.NONE, last) || isInverted(setting));
  }

  private static boolean isInverted(Setting setting) {
    int i = setting.anchorBegin() - 1;
    while (i >= 0 && setting.is(Role.SOURCE, i)) {
      i--;
    }
    boolean afterSource = i >= 0 && i < setting.anchorBegin() - 1;
    return afterSource && setting.is(Role.NONE, i) && invertsWithSubject(setting.token(i));
  }

  /** "Reportedly, the minister said ..." */
  private boolean opensWithHedge(Setting setting) {
    int i = setting.clauseBegin();
    return i + 1 < setting.anchorBegin()
        && setting.is(Role.NONE, i)
        && Words.isAdverb(setting.token(i))
        && (setting.is(Role.SOURCE, i + 1) || setting.token(i + 1).text().equals(","))
        && table
            .longestAt(List.of(setting.token(i)), 0)
            .filter(m -> m.value().contains(Effect.HEDGED))
            .isPresent();
  }
}
