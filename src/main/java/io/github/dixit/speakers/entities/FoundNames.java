// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.entities;

import io.github.dixit.SpeakerKind;
import io.github.dixit.speakers.grammar.NameMention;
import io.github.dixit.speakers.grammar.TokenRange;
import io.github.dixit.speakers.grammar.TokenRow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/** The names found so far, and which tokens they take up. */
public final class FoundNames {

  private final TokenRow row;
  private final boolean[] taken;
  private final List<NameMention> mentions = new ArrayList<>();

  public FoundNames(TokenRow row) {
    this.row = row;
    this.taken = new boolean[row.size()];
  }

  /** {@return the names in the order in which they were found; a view} */
  public List<NameMention> mentions() {
    return Collections.unmodifiableList(mentions);
  }

  /** {@return whether the token belongs to a name} */
  public boolean isTaken(int token) {
    return taken[token];
  }

  /** {@return whether no token of the range belongs to a name} */
  public boolean isFree(int begin, int end) {
    return IntStream.range(begin, end).noneMatch(this::isTaken);
  }

  /** Adds a name as it stands there. */
  public void add(TokenRange range, SpeakerKind kind, boolean institution) {
    add(new NameMention(range, kind, nameOf(range), institution));
  }

  public void add(NameMention name) {
    mentions.add(name);
    Arrays.fill(taken, name.begin(), name.end(), true);
  }

  private String nameOf(TokenRange range) {
    boolean owner = range.length() > 1 && row.isPossessiveMark(range.end() - 1);
    return row.text(owner ? new TokenRange(range.begin(), range.end() - 1) : range);
  }

  /** {@return where the tagger's run ends that begins at the token; the limit at most} */
  int runEnd(int begin, int limit) {
    String tag = row.nameTag(begin);
    return row.runEnd(begin + 1, limit, i -> row.named(i, tag) && !isBreak(i));
  }

  /** "John Vela — Ann Marlow's aide": a dash with spaces stands between two names. */
  private boolean isBreak(int i) {
    return row.isDash(i) && row.spaceBefore(i) && row.spaceBefore(i + 1);
  }

  static SpeakerKind kind(String nameTag) {
    return switch (nameTag) {
      case "PERSON" -> SpeakerKind.PERSON;
      case "ORGANIZATION" -> SpeakerKind.ORGANIZATION;
      case "LOCATION" -> SpeakerKind.PLACE;
      default -> SpeakerKind.UNKNOWN;
    };
  }
}
