// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.entities;

import io.github.dixit.SpeakerKind;
import io.github.dixit.speakers.grammar.NameMention;
import io.github.dixit.speakers.grammar.Names;
import io.github.dixit.speakers.grammar.TokenRange;
import io.github.dixit.speakers.grammar.TokenRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds names of several words wherever the text has the same words in a row. */
final class RepeatedNames implements NameStep {

  private static final int LONGEST = 8;

  /** Names that begin with the same two words at most; a bound on time, not on sense. */
  private static final int SAME_FRONT = 32;

  private final TokenRow row;
  private Names names;

  RepeatedNames(TokenRow row) {
    this.row = row;
    this.names = new Names(row, List.of());
  }

  @Override
  public List<NameMention> apply(List<NameMention> found) {
    names = new Names(row, found);
    Map<String, NameMention> forms = new HashMap<>();
    for (NameMention each : found) {
      boolean plain =
          each.range().length() > 1
              && each.range().length() <= LONGEST
              && !each.institution()
              && each.name().equals(row.text(each.range()))
              && !row.isHeadline(each.begin());
      if (plain) {
        forms.putIfAbsent(each.name(), each);
      }
    }
    Map<String, List<NameMention>> byFront = new HashMap<>();
    for (NameMention each : forms.values()) {
      List<NameMention> same = byFront.computeIfAbsent(front(each.begin()), w -> new ArrayList<>());
      if (same.size() < SAME_FRONT) {
        same.add(each);
      }
    }
    List<NameMention> missed = new ArrayList<>();
    for (int i = 0; i + 1 < row.size(); i++) {
      for (NameMention form : byFront.getOrDefault(front(i), List.of())) {
        if (isMissed(i, form)) {
          missed.add(NameMention.at(row, i, i + form.range().length(), form.kind()));
        }
      }
    }
    return NameStep.inPlace(missed, found);
  }

  private String front(int i) {
    return row.word(i) + " " + row.word(i + 1);
  }

  /** {@return whether the form stands there and no name that is found reaches beyond it} */
  private boolean isMissed(int begin, NameMention form) {
    int end = begin + form.range().length();
    TokenRange range = new TokenRange(begin, end);
    if (end > row.size()
        || !row.inOneSentence(begin, end - 1)
        || !row.text(range).equals(form.name())) {
      return false;
    }
    return names.in(range).stream()
        .allMatch(
            n ->
                range.contains(n.range())
                    && n.kind() != SpeakerKind.PLACE
                    && n.range().length() < range.length());
  }
}
