// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.verify;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** What careless hands do to a quotation, and what a verifier must say to it. */
enum Mutation {
  NONE(Verdict.VERBATIM, (q, other) -> Optional.of(q)),
  MARKS(Verdict.VERBATIM, (q, other) -> Optional.of(otherMarks(q))),
  ELLIPSIS(Verdict.ABRIDGED, (q, other) -> middle(q, "...")),
  ELLIPSIS_SIGN(Verdict.ABRIDGED, (q, other) -> middle(q, "\u2026")),
  BRACKET(Verdict.ABRIDGED, (q, other) -> replaced(q, q.size() / 2, "[the people concerned]")),
  SIC(Verdict.ABRIDGED, (q, other) -> inserted(q, q.size() / 2, "[sic]")),
  WORD(Verdict.ALTERED, (q, other) -> longest(q).flatMap(i -> replaced(q, i, "umbrellas"))),
  FIRST_WORD(Verdict.ALTERED, (q, other) -> replaced(q, 0, "Umbrellas")),
  LAST_WORD(Verdict.ALTERED, (q, other) -> replaced(q, q.size() - 1, "umbrellas.")),
  WORD_OF_THE_OTHER(
      Verdict.ALTERED,
      (q, other) -> longest(q).flatMap(i -> replaced(q, i, other.get(other.size() / 2)))),
  NUMBER(Verdict.ALTERED, (q, other) -> number(q)),
  NEGATION(Verdict.ALTERED, (q, other) -> inserted(q, q.size() / 2, "not")),
  DROPPED(Verdict.ALTERED, (q, other) -> without(q, q.size() / 2)),
  SPLICED(Verdict.SPLICED, (q, other) -> joined(q, other)),
  SWAPPED(
      Verdict.SPLICED,
      (q, other) -> joined(q.subList(q.size() / 2, q.size()), q.subList(0, q.size() / 2))),
  FOREIGN(Verdict.NOT_FOUND, (q, other) -> Optional.of(q)),
  OTHER_SPEAKER(Verdict.VERBATIM, (q, other) -> Optional.of(q));

  final Verdict expected;
  private final BiFunction<List<String>, List<String>, Optional<List<String>>> change;

  Mutation(
      Verdict expected, BiFunction<List<String>, List<String>, Optional<List<String>>> change) {
    this.expected = expected;
    this.change = change;
  }

  /** {@return the quotation changed so, if it can be} */
  Optional<String> of(String quotation, String other) {
    return change.apply(words(quotation), words(other)).map(words -> String.join(" ", words));
  }

  private static List<String> words(String text) {
    return Arrays.asList(text.strip().split("\\s+"));
  }

  private static List<String> otherMarks(List<String> words) {
    return words.stream()
        .map(
            w ->
                w.replace('\u2019', '\'')
                    .replaceAll("(?<=\\p{L})'(?=\\p{L})", "\u2019")
                    .replace(" \u2014 ", "--")
                    .replace("\u2014", " - ")
                    .replace("\u201C", "'")
                    .replace("\u201D", "'"))
        .toList();
  }

  private static Optional<List<String>> middle(List<String> words, String mark) {
    List<String> changed = new ArrayList<>(words.subList(0, words.size() / 3 + 1));
    changed.add(mark);
    changed.addAll(words.subList(words.size() * 2 / 3, words.size()));
    return changed.size() < words.size() + 1 ? Optional.of(changed) : Optional.empty();
  }

  private static Optional<List<String>> replaced(List<String> words, int at, String word) {
    List<String> changed = new ArrayList<>(words);
    String old = changed.set(at, word);
    return old.equalsIgnoreCase(word) ? Optional.empty() : Optional.of(changed);
  }

  private static Optional<List<String>> inserted(List<String> words, int at, String word) {
    List<String> changed = new ArrayList<>(words);
    changed.add(at, word);
    return Optional.of(changed);
  }

  private static Optional<List<String>> without(List<String> words, int at) {
    List<String> changed = new ArrayList<>(words);
    String old = changed.remove(at);
    boolean telling = old.chars().anyMatch(Character::isLetter);
    boolean repeated = words.get(at - 1).equals(old);
    return telling && !repeated ? Optional.of(changed) : Optional.empty();
  }

  private static Optional<Integer> longest(List<String> words) {
    return java.util.stream.IntStream.range(1, words.size() - 1)
        .boxed()
        .max(java.util.Comparator.comparingInt(i -> words.get(i).length()));
  }

  private static Optional<List<String>> number(List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).matches(".*\\d.*")) {
        String other = words.get(i).replaceFirst("\\d", words.get(i).contains("7") ? "3" : "7");
        return replaced(words, i, other);
      }
    }
    return Optional.empty();
  }

  private static Optional<List<String>> joined(List<String> some, List<String> others) {
    if (some.isEmpty() || others.isEmpty() || Collections.indexOfSubList(some, others) >= 0) {
      return Optional.empty();
    }
    List<String> all = new ArrayList<>(some);
    all.addAll(others);
    return Optional.of(all);
  }
}
