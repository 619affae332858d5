// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.text.pattern;

import io.github.dixit.text.Token;
import io.github.dixit.text.pattern.Condition.Alternative;
import io.github.dixit.text.pattern.Condition.Side;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Patterns and what they mean, found by their first word so that a token costs the same however
 * many patterns there are. Once filled it may be shared by any number of threads.
 *
 * @param <T> what a pattern means
 */
public final class PatternTable<T> {

  /**
   * A pattern found in a list of tokens.
   *
   * @param <T> what a pattern means
   * @param begin its first token
   * @param end one past its last token
   * @param value what the pattern means
   */
  public record Match<T>(int begin, int end, T value) {}

  private record Entry<T>(TokenPattern pattern, T value) {}

  private final Map<String, List<Entry<T>>> byWord = new HashMap<>();
  private final Map<String, List<Entry<T>>> byLemma = new HashMap<>();
  private final List<Entry<T>> byNeither = new ArrayList<>();

  /** Adds a pattern and its meaning; not to be called once the table is in use. */
  public void add(TokenPattern pattern, T value) {
    Entry<T> entry = new Entry<>(pattern, value);
    for (Alternative alternative : pattern.first().alternatives()) {
      bucket(alternative).add(entry);
    }
  }

  private List<Entry<T>> bucket(Alternative alternative) {
    if (alternative.by() == Side.NONE) {
      return byNeither;
    }
    Map<String, List<Entry<T>>> table = alternative.by() == Side.WORD ? byWord : byLemma;
    return table.computeIfAbsent(alternative.value(), w -> new ArrayList<>());
  }

  /**
   * {@return the longest match that starts at the given token; of equally long ones the one added
   * first}
   */
  public Optional<Match<T>> longestAt(List<Token> tokens, int start) {
    Token token = tokens.get(start);
    Optional<Match<T>> best = Optional.empty();
    best = longer(best, byWord.getOrDefault(Words.lower(token), List.of()), tokens, start);
    best = longer(best, byLemma.getOrDefault(Words.lemma(token), List.of()), tokens, start);
    best = longer(best, byNeither, tokens, start);
    return best;
  }

  /** {@return the matches from left to right, at each place the longest, none overlapping} */
  public List<Match<T>> in(List<Token> tokens) {
    List<Match<T>> found = new ArrayList<>();
    for (int i = 0; i < tokens.size(); ) {
      Optional<Match<T>> match = longestAt(tokens, i);
      match.ifPresent(found::add);
      i = match.map(Match::end).orElse(i + 1);
    }
    return found;
  }

  private static <T> Optional<Match<T>> longer(
      Optional<Match<T>> best, List<Entry<T>> entries, List<Token> tokens, int start) {
    for (Entry<T> entry : entries) {
      int end = entry.pattern().endOfMatch(tokens, start);
      if (end > best.map(Match::end).orElse(start)) {
        best = Optional.of(new Match<>(start, end, entry.value()));
      }
    }
    return best;
  }
}
