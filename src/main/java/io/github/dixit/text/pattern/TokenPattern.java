// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.text.pattern;

import io.github.dixit.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A sequence of conditions on tokens, written apart by spaces: {@code on|in @month #CD?}.
 *
 * <p>A condition is one or more alternatives apart by {@code |}: a word in small letters, {@code
 * ~lemma}, {@code #TAG} (a part of speech by the beginning of its name), {@code @set} (a word of a
 * named set) or {@code *} (any token). {@code ~lemma/TAG} asks for both. A {@code ?} at the end
 * makes the condition optional. A {@code >} by itself ends the match: what follows it must be
 * there, but isn't a part of the match.
 *
 * <p>Matching moves a set of states forward one token at a time and so never backtracks: its cost
 * is bounded by the square of the pattern's length, whatever the text.
 */
public final class TokenPattern {

  /** States are bits of a long. */
  private static final int LONGEST = 62;

  private final List<Condition> conditions;
  private final int lookaheadAt;

  private TokenPattern(List<Condition> conditions, int lookaheadAt) {
    this.conditions = List.copyOf(conditions);
    this.lookaheadAt = lookaheadAt;
  }

  /**
   * {@return the pattern}
   *
   * @param sets what {@code @name} stands for
   * @throws IllegalArgumentException if the pattern is empty, too long, may match nothing or names
   *     a set that is not there
   */
  public static TokenPattern parse(String pattern, Map<String, Set<String>> sets) {
    List<Condition> conditions = new ArrayList<>();
    int lookaheadAt = -1;
    for (String part : pattern.trim().split(" +")) {
      if (part.equals(">")) {
        lookaheadAt = conditions.size();
      } else {
        conditions.add(Condition.parse(part, sets));
      }
    }
    if (conditions.size() > LONGEST || conditions.get(0).optional() || lookaheadAt == 0) {
      throw new IllegalArgumentException(
          "a pattern must start with a condition that is not optional and have at most "
              + LONGEST
              + ", but got: "
              + pattern);
    }
    return new TokenPattern(conditions, lookaheadAt);
  }

  /** {@return the condition on the first token} */
  Condition first() {
    return conditions.get(0);
  }

  /**
   * {@return one past the last token of the longest match that starts at the given token, or -1}
   */
  public int endOfMatch(List<Token> tokens, int start) {
    if (lookaheadAt < 0) {
      return longest(tokens, start, 0, conditions.size());
    }
    int end = longest(tokens, start, 0, lookaheadAt);
    boolean follows = end >= 0 && longest(tokens, end, lookaheadAt, conditions.size()) >= 0;
    return follows ? end : -1;
  }

  private int longest(List<Token> tokens, int start, int from, int to) {
    long states = skippingOptional(1L << from, to);
    int end = -1;
    for (int i = start; states != 0; i++) {
      if ((states & 1L << to) != 0) {
        end = i;
      }
      states = i < tokens.size() ? skippingOptional(step(states, tokens.get(i), to), to) : 0;
    }
    return end;
  }

  private long step(long states, Token token, int to) {
    String word = Words.lower(token);
    String lemma = Words.lemma(token);
    long next = 0;
    for (int s = 0; s < to; s++) {
      if ((states & 1L << s) != 0 && conditions.get(s).holds(token, word, lemma)) {
        next |= 1L << s + 1;
      }
    }
    return next;
  }

  private long skippingOptional(long states, int to) {
    for (int s = 0; s < to; s++) {
      if ((states & 1L << s) != 0 && conditions.get(s).optional()) {
        states |= 1L << s + 1;
      }
    }
    return states;
  }
}
