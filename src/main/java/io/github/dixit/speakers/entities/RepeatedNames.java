// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.entities;

import io.github.dixit.SpeakerKind;
import io.github.dixit.speakers.grammar.NameMention;
import io.github.dixit.speakers.grammar.Names;
import io.github.dixit.speakers.grammar.TokenRange;
import io.github.dixit.speakers.grammar.TokenRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds names of several words wherever the text has the same words in a row. */
record RepeatedNames(TokenRow row) implements NameStep {

  private static final int LONGEST = 8;

  @Override
  public List<NameMention> apply(List<NameMention> found) {
    Names names = new Names(row, found);
    Map<String, SpeakerKind> kinds = new HashMap<>();
    Set<String> firstWords = new HashSet<>();
    for (NameMention each : found) {
      if (isPlain(each)) {
        kinds.putIfAbsent(each.name(), each.kind());
        firstWords.add(row.word(each.begin()));
      }
    }
    List<NameMention> missed = new ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      int longest = firstWords.contains(row.word(i)) ? LONGEST : 0;
      for (int end = Math.min(i + longest, row.endOfSentence(i)); end > i + 1; end--) {
        TokenRange range = new TokenRange(i, end);
        SpeakerKind kind = kinds.get(row.text(range));
        if (kind != null && isMissed(range, names)) {
          missed.add(NameMention.at(row, i, end, kind));
          break;
        }
      }
    }
    return NameStep.inPlace(missed, found);
  }

  private boolean isPlain(NameMention name) {
    return name.range().length() > 1
        && !name.institution()
        && name.name().equals(row.text(name.range()))
        && !row.isHeadline(name.begin());
  }

  /** {@return whether names found there, if any, are smaller ones of people or bodies} */
  private static boolean isMissed(TokenRange range, Names names) {
    return names.in(range).stream()
        .allMatch(
            n ->
                range.contains(n.range())
                    && n.kind() != SpeakerKind.PLACE
                    && n.range().length() < range.length());
  }
}
