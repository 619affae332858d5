// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.entities;

import io.github.dixit.SpeakerKind;
import io.github.dixit.speakers.grammar.NameMention;
import io.github.dixit.speakers.grammar.TokenRow;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds names that read like phrases: in <em>a ward of Nurses Beyond Fences was hit</em> the small
 * word has a capital, which it has in names and headlines only.
 */
record Slogans(TokenRow row) implements NameStep {

  private static final int LONGEST = 7;

  /** {@return the names, slogans in place of what was found inside them} */
  @Override
  public List<NameMention> apply(List<NameMention> names) {
    List<NameMention> slogans = new ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      int end = end(i);
      if (end > i) {
        slogans.add(NameMention.at(row, i, end, SpeakerKind.ORGANIZATION));
        i = end - 1;
      }
    }
    return NameStep.inPlace(slogans, names);
  }

  /** {@return where the slogan ends that begins at the token; the token if none does} */
  private int end(int begin) {
    if (!isContent(begin) || row.isCapital(begin - 1) && row.inOneSentence(begin - 1, begin)) {
      return begin;
    }
    int limit = Math.min(row.endOfSentence(begin), begin + LONGEST);
    int end = row.runEnd(begin + 1, limit, i -> isContent(i) || isSmall(i));
    boolean small = IntStream.range(begin + 1, end).anyMatch(this::isSmall);
    boolean closed = end < row.size() && isContent(end - 1) && !row.isCapital(end);
    boolean name = small && closed && !row.isHeadline(begin);
    return name ? end : begin;
  }

  private boolean isContent(int i) {
    return row.isCapital(i) && row.isNoun(i);
  }

  private boolean isSmall(int i) {
    return row.isCapital(i) && row.tagged(i, "IN", "TO", "PRP$", "RP") && row.word(i).length() > 1;
  }
}
